#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server on loopback for tests: aiosmtpd, with answers that the recipient's address asks for.

usage: smtpserver.py --mailbox FOLDER [--tls starttls|implicit] [--certificate FILE] [--login USER:PASSWORD]
                     [--port PORT] [--old-tls] [--mute]
       smtpserver.py --certificates FOLDER     makes ca.pem, and good.pem, other.pem, stranger.pem for servers
       smtpserver.py --parse < MESSAGE         prints what Python's email library reads in it

Prints the port when it listens, and ends when its standard input does. Each message becomes NUMBER.json in the mailbox, as parse() makes it.

  refused@…   550            later@…   451            once@…   451 the first time, then taken
  evil@…      550 with characters that nobody should see
  full@…      552 after the message              drop@…  the connection ends
  silent@…    no answer before there is a file go.txt in the mailbox; silent.txt is there once it was asked
"""

import argparse
import asyncio
import email
import email.header
import email.policy
import email.utils
import json
import logging
import os
import ssl
import subprocess
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

HOSTS = {"good": "DNS:localhost", "other": "DNS:mail.example.org", "stranger": "DNS:localhost"}


def person(header):
    """Name and address; the older half of the library joins encoded words as RFC 2047 §6.2 says."""
    name, address = email.utils.parseaddr(header.replace("\r\n", ""))
    return [str(email.header.make_header(email.header.decode_header(name))), address]


def parse(raw):
    """What a mail program would show, and how the bytes are made."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    older = email.message_from_string(raw.decode("utf-8"))
    lines = raw.split(b"\r\n")
    return {
        "headers": {name: str(value) for name, value in message.items()},
        "names": list(message.keys()),
        "to": [person(header) for header in older.get_all("to", [])],
        "from": [person(header) for header in older.get_all("from", [])],
        "date": message["date"].datetime.isoformat() if message["date"] else None,
        "text": message.get_content().replace("\r\n", "\n"),
        "type": message.get_content_type(),
        "charset": message.get_content_charset(),
        "defects": [repr(d) for d in message.defects] + [repr(d) for h in message.values() for d in h.defects],
        "longestLine": max(len(line) for line in lines),
        "bareLineEnds": any(b"\n" in line or b"\r" in line for line in lines),
        "isAscii": raw.isascii(),
    }


def openssl(folder, *arguments):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


def make_certificates(folder):
    os.makedirs(folder, exist_ok=True)
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    for authority in ("ca", "strangers"):
        openssl(folder, "req", "-x509", *key, "-keyout", f"{authority}.key", "-out", f"{authority}.pem", "-days", "3650",
                "-subj", f"/CN={authority} of the tests")
    for name, host in HOSTS.items():
        authority = "strangers" if name == "stranger" else "ca"
        openssl(folder, "req", *key, "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", f"/CN={name}")
        with open(os.path.join(folder, "san.txt"), "w", encoding="ascii") as file:
            file.write(f"subjectAltName={host}\n")
        openssl(folder, "x509", "-req", "-in", f"{name}.csr", "-CA", f"{authority}.pem", "-CAkey", f"{authority}.key",
                "-CAcreateserial", "-days", "3650", "-extfile", "san.txt", "-out", f"{name}.crt")
        with open(os.path.join(folder, f"{name}.pem"), "w", encoding="ascii") as file:
            for part in ("key", "crt"):
                with open(os.path.join(folder, f"{name}.{part}"), encoding="ascii") as source:
                    file.write(source.read())


class Handler:
    def __init__(self, mailbox):
        self.mailbox = mailbox
        self.put_off = set()

    def write(self, name, text):
        """Whole or not at all, for readers who wait for it."""
        path = os.path.join(self.mailbox, name)
        with open(path + ".new", "w", encoding="utf-8") as file:
            file.write(text)
        os.rename(path + ".new", path)

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        if name == "refused":
            return "550 5.1.1 No such user here"
        if name == "evil":
            return "550-5.7.1 line one\u202e\r\n550 5.7.1 line\x1b[31m two"
        if name == "later" or (name == "once" and address not in self.put_off):
            self.put_off.add(address)
            return "451 4.7.1 Try again later"
        if name == "drop":
            server.transport.abort()
            await asyncio.sleep(0)
        if name == "silent":
            self.write("silent.txt", address)
            while not os.path.exists(os.path.join(self.mailbox, "go.txt")):
                await asyncio.sleep(0.01)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if envelope.rcpt_tos[0].startswith("full@"):
            return "552 5.2.2 Mailbox full"
        message = parse(envelope.content)
        message["envelope"] = {"from": envelope.mail_from, "to": envelope.rcpt_tos,
                               "options": envelope.mail_options,
                               "isTls": server.transport.get_extra_info("ssl_object") is not None,
                               "user": session.auth_data if isinstance(session.auth_data, str) else None}
        number = len([name for name in os.listdir(self.mailbox) if name.endswith(".json")]) + 1
        self.write(f"{number}.json", json.dumps(message))
        return "250 OK"


def authenticator_for(login):
    user, password = login.split(":", 1)

    def check(server, session, envelope, mechanism, data):
        if (data.login, data.password) == (user.encode(), password.encode()):
            return AuthResult(success=True, auth_data=user)
        return AuthResult(success=False, handled=False)

    return check


def context_for(arguments):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(arguments.certificate)
    if arguments.old_tls:
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    return context


async def serve(arguments):
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda *_: None)  # refused handshakes are what some tests want
    logging.disable()
    warnings.simplefilter("ignore")
    handler = Handler(arguments.mailbox)
    settings = {"loop": loop, "hostname": "mail.example.com", "enable_SMTPUTF8": True}
    if arguments.tls == "starttls":
        settings.update(tls_context=context_for(arguments), require_starttls=True)
    if arguments.login:
        settings.update(auth_required=True, auth_require_tls=arguments.tls == "starttls",
                        authenticator=authenticator_for(arguments.login))

    def mute():
        return asyncio.Protocol()

    def smtp():
        return SMTP(handler, **settings)

    context = context_for(arguments) if arguments.tls == "implicit" else None
    server = await loop.create_server(mute if arguments.mute else smtp, "127.0.0.1", arguments.port, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    gone = asyncio.Event()  # whoever started it
    loop.add_reader(sys.stdin, lambda: os.read(sys.stdin.fileno(), 1) or gone.set())
    await gone.wait()
    server.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--mailbox")
    parser.add_argument("--tls", choices=["starttls", "implicit"])
    parser.add_argument("--certificate")
    parser.add_argument("--login")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--old-tls", action="store_true")
    parser.add_argument("--mute", action="store_true")
    parser.add_argument("--certificates")
    parser.add_argument("--parse", action="store_true")
    arguments = parser.parse_args()
    if arguments.certificates:
        make_certificates(arguments.certificates)
    elif arguments.parse:
        print(json.dumps(parse(sys.stdin.buffer.read())))
    else:
        asyncio.run(serve(arguments))


if __name__ == "__main__":
    main()
