#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Invitations mailed from scripts, through a real mail server on loopback (U1, U3)."""

import json
import os
import pty
import re
import signal
import subprocess
import time
import unittest

from cliprogram import (CANCELLED, FAILED, INVALID, NETWORK, NOT_ALLOWED, NOT_FOUND, PROGRAM, SOURCE, USAGE,
                        CliTestCase)

SERVER = ["/usr/bin/python3", "-B", os.path.join(SOURCE, "tests/support/smtpserver.py")]
LINK = re.compile(r"^https://auth\.example\.com/invitation#ghi_[-_A-Za-z0-9]{43}$", re.MULTILINE)
SECONDS_TO_WAIT = 60


class MailTestCase(CliTestCase):
    def setUp(self):
        super().setUp()
        self.mailbox = self.path("mailbox")
        os.mkdir(self.mailbox)
        self.on("workspace", "update", "--issuer", "https://auth.example.com")

    def start_server(self, *arguments):
        """Returns its port."""
        server = subprocess.Popen([*SERVER, "--mailbox", self.mailbox, *arguments], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE)
        self.addCleanup(server.wait)
        self.addCleanup(server.stdout.close)
        self.addCleanup(server.stdin.close)
        return server.stdout.readline().decode().strip()

    def use_server(self, *arguments, security="none", host="127.0.0.1", more=()):
        port = self.start_server(*arguments)
        self.on("workspace", "update", "--smtp-host", host, "--smtp-port", port, "--smtp-security", security,
                "--smtp-sender", "gatehouse@example.com", *more)
        return port

    def messages(self):
        names = sorted((name for name in os.listdir(self.mailbox) if name.endswith(".json")))
        messages = []
        for name in names:
            with open(os.path.join(self.mailbox, name), encoding="utf-8") as file:
                messages.append(json.load(file))
        return messages

    def invite(self, email, *arguments, **options):
        return self.on("user", "invite", "--email", email, "--scope", "openid", *arguments, **options)

    def queue(self, *emails):
        """Invites while the mail server is away, so that they wait."""
        for email in emails:
            self.invite(email, code=NETWORK)

    def send(self, *arguments, **options):
        return self.json("workspace", "send-mail", *arguments, **options)

    def results(self, *arguments, **options):
        return [(line["email"], line["result"]) for line in self.send(*arguments, **options)]

    def wait_for(self, name):
        deadline = time.monotonic() + SECONDS_TO_WAIT
        while not os.path.exists(os.path.join(self.mailbox, name)):
            self.assertLess(time.monotonic(), deadline, f"{name} does not come")
            time.sleep(0.01)

    def touch(self, name):
        with open(os.path.join(self.mailbox, name), "w", encoding="ascii"):
            pass


class Settings(MailTestCase):
    def test_are_kept_and_shown(self):
        self.on("workspace", "update", "--smtp-host", "mail.example.com", "--smtp-security", "tls", "--smtp-user", "gate",
                "--smtp-sender", "gatehouse@example.com")
        info = self.json("workspace", "info")
        self.assertEqual([info[key] for key in ("smtpHost", "smtpPort", "smtpSecurity", "smtpUser", "smtpSender")],
                         ["mail.example.com", 465, "tls", "gate", "gatehouse@example.com"])
        self.on("workspace", "update", "--smtp-security", "starttls", "--smtp-port", "2525")
        self.assertEqual(self.json("workspace", "info")["smtpPort"], 2525)
        self.on("workspace", "update", "--smtp-host=")
        self.assertEqual(self.json("workspace", "info")["smtpHost"], "")

    def test_wrong_ones_are_refused_by_field(self):
        good = {"host": "mail.example.com", "sender": "gatehouse@example.com"}
        for wrong, field in (({"host": "mail.example.com:25"}, "smtpHost"), ({"port": "0"}, "smtpPort"),
                             ({"port": "mail"}, "smtpPort"), ({"security": "none"}, "smtpSecurity"),
                             ({"sender": "nobody"}, "smtpSender")):
            options = [f"--smtp-{name}={value}" for name, value in {**good, **wrong}.items()]
            self.on("workspace", "update", *options, code=INVALID)
            self.assertIn(field, self.message)
        self.assertEqual(self.json("workspace", "info")["smtpHost"], "")


class Sending(MailTestCase):
    def test_invite_mails_at_once(self):
        """U1: the link is in the mail, and nowhere else."""
        self.use_server()
        shown = self.invite("ada@example.com", "--name", "Ada Lovelace")
        self.assertIn("ada@example.com: sent", self.message)
        self.assertNotIn("ghi_", shown + self.message)
        message, = self.messages()
        self.assertEqual(message["to"], [["Ada Lovelace", "ada@example.com"]])
        self.assertRegex(message["text"], LINK)
        self.assertEqual(message["defects"], [])
        user = self.json("user", "show", "ada@example.com")
        self.assertIsNotNone(user["invitationSentAt"])
        entries = self.json("audit", "list")
        self.assertIn("user.mail-invitation", [entry["command"] for entry in entries])
        self.assertNotIn("ghi_", json.dumps(entries))
        self.assert_whole()

    def test_no_mail_prints_the_link(self):
        self.use_server()
        shown = self.invite("ada@example.com", "--no-mail")
        self.assertIn("ghi_", shown)
        self.assertEqual(self.results(), [])
        self.assertIn("No mail is due", self.message)
        self.assertEqual(self.messages(), [])

    def test_resend_mails_another_link(self):
        self.use_server()
        self.invite("ada@example.com")
        self.on("user", "resend", "ada@example.com")
        first, second = (LINK.search(message["text"]).group() for message in self.messages())
        self.assertNotEqual(first, second)

    def test_a_test_message_shows_that_the_settings_are_right(self):
        self.on("workspace", "send-mail", "--test", "me@example.com", code=INVALID)
        self.use_server()
        self.on("workspace", "send-mail", "--test", "me@example.com")
        self.assertEqual([message["envelope"]["to"] for message in self.messages()], [["me@example.com"]])
        self.on("workspace", "send-mail", "--test", "refused@example.com", code=NOT_ALLOWED)
        self.assertIn("550", self.message)
        self.on("workspace", "send-mail", "--test", "nobody", code=INVALID)
        self.on("workspace", "send-mail", "--test", "me@example.com", "--all", code=USAGE)

    def test_each_line_says_what_became_of_it(self):
        self.on("workspace", "update", "--smtp-host", "127.0.0.1", "--smtp-port", "1", "--smtp-security", "none",
                "--smtp-sender", "gatehouse@example.com")
        self.queue("ada@example.com", "refused@example.com", "later@example.com")
        self.assertIn("cannot be reached", self.message)
        self.use_server()
        report = self.on("workspace", "send-mail", "--all", code=FAILED)
        self.assertEqual(report.splitlines(), [
            "ada@example.com: sent",
            "refused@example.com: refused: 550 5.1.1 No such user here",
            "later@example.com: not sent, will be tried again: 451 4.7.1 Try again later"])
        self.assertEqual(self.results(), [], "neither is due")
        self.assertEqual(self.results("--all", code=FAILED),
                         [("later@example.com", "later"), ("refused@example.com", "refused")])
        self.assertEqual(len(self.messages()), 1)

    def test_tried_later_is_told_by_the_exit_code(self):
        self.use_server()
        self.invite("later@example.com", code=NETWORK)
        self.assertIn("451 4.7.1", self.message)
        self.assertEqual(self.json("user", "show", "later@example.com")["state"], "invited")

    def test_starttls_with_a_certificate_of_ones_own(self):
        folder = self.path("certificates")
        subprocess.run([*SERVER, "--certificates", folder], check=True)
        trusting = {**os.environ, "SSL_CERT_FILE": os.path.join(folder, "ca.pem")}
        self.use_server("--tls", "starttls", "--certificate", os.path.join(folder, "good.pem"), security="starttls",
                        host="localhost")
        self.invite("ada@example.com", code=NETWORK) # an authority that nobody trusts
        self.assertIn("not trusted", self.message)
        self.assertEqual(self.messages(), [])
        self.on("workspace", "send-mail", "--all", env=trusting)
        message, = self.messages()
        self.assertTrue(message["envelope"]["isTls"])
        self.use_server("--tls", "starttls", "--certificate", os.path.join(folder, "other.pem"), security="starttls",
                        host="localhost") # trusted, but another host's
        self.on("user", "resend", "ada@example.com", code=NETWORK, env=trusting)
        self.assertIn("not trusted", self.message)
        self.assertEqual(len(self.messages()), 1)


class Passwords(MailTestCase):
    PASSWORD = "open sesame"

    def setUp(self):
        super().setUp()
        self.use_server("--login", f"gate:{self.PASSWORD}", more=("--smtp-user", "gate"))
        self.password_file = self.path("password")
        with open(self.password_file, "w", encoding="utf-8") as file:
            file.write(self.PASSWORD + "\n")

    def test_from_a_file_or_standard_input(self):
        self.invite("ada@example.com", "--smtp-password-file", self.password_file)
        self.invite("bob@example.com", "--smtp-password-file", "-", input=self.PASSWORD.encode())
        self.assertEqual([message["envelope"]["user"] for message in self.messages()], ["gate", "gate"])
        self.invite("eve@example.com", "--smtp-password-file", self.path("none"), code=NOT_FOUND)

    def test_without_one_the_mail_waits(self):
        self.invite("ada@example.com")
        self.assertIn("workspace send-mail", self.message)
        self.on("workspace", "send-mail", code=NOT_ALLOWED)
        self.assertIn("--smtp-password-file", self.message)
        self.assertEqual(self.results("--smtp-password-file", self.password_file), [("ada@example.com", "sent")])

    def test_wrong_one_leaves_everything(self):
        self.invite("ada@example.com")
        self.on("workspace", "send-mail", "--smtp-password-file", "-", input=b"open barley", code=NOT_ALLOWED)
        self.assertIn("535", self.message)
        self.assertRegex(self.message, r"\b1 invitation.* not sent")
        self.assertEqual(self.results("--smtp-password-file", self.password_file), [("ada@example.com", "sent")])

    def test_is_asked_for_at_a_terminal(self):
        self.invite("ada@example.com")
        ours, theirs = pty.openpty()
        self.addCleanup(os.close, ours)
        program = subprocess.Popen([PROGRAM, "--workspace", self.workspace, "workspace", "send-mail"], stdin=theirs,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        os.close(theirs)
        self.addCleanup(program.stdout.close)
        self.addCleanup(program.stderr.close)
        self.addCleanup(program.kill)
        question = b""
        while not question.endswith(b": "):
            question += program.stderr.read(1)
        self.assertEqual(question, b"Password of gate at 127.0.0.1: ")
        os.write(ours, self.PASSWORD.encode() + b"\n")
        output, messages = program.communicate(timeout=SECONDS_TO_WAIT)
        self.assertEqual((program.returncode, output), (0, b"ada@example.com: sent\n"), messages)
        with self.assertRaises(OSError, msg="the terminal showed nothing of what was typed"):
            os.read(ours, 1000)

    def test_is_nowhere_in_the_file(self):
        self.invite("ada@example.com", "--smtp-password-file", self.password_file)
        for name in os.listdir(self.folder):
            if name.startswith("acme.gatehouse"):
                with open(self.path(name), "rb") as file:
                    self.assertNotIn(self.PASSWORD.encode(), file.read())


class Interrupted(MailTestCase):
    def start_sending(self):
        program = subprocess.Popen([PROGRAM, "--workspace", self.workspace, "workspace", "send-mail", "--all"],
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.wait_for("silent.txt")
        return program

    def setUp(self):
        super().setUp()
        self.on("workspace", "update", "--smtp-host", "127.0.0.1", "--smtp-port", "1", "--smtp-security", "none",
                "--smtp-sender", "gatehouse@example.com")
        self.queue("ada@example.com", "silent@example.com", "bob@example.com")
        self.use_server()

    def check_all_arrive_once(self):
        self.touch("go.txt")
        self.assertEqual(self.results("--all"), [("silent@example.com", "sent"), ("bob@example.com", "sent")])
        self.assertEqual([message["envelope"]["to"] for message in self.messages()],
                         [["ada@example.com"], ["silent@example.com"], ["bob@example.com"]])
        self.assertEqual(self.results("--all"), [])
        self.assert_whole()

    def test_kill_between_queue_and_delivery_loses_nothing(self):
        program = self.start_sending()
        program.kill()
        program.communicate()
        self.check_all_arrive_once()

    def test_ctrl_c_ends_it_and_leaves_the_rest(self):
        program = self.start_sending()
        program.send_signal(signal.SIGINT)
        output, messages = program.communicate(timeout=SECONDS_TO_WAIT)
        self.assertEqual((program.returncode, output), (CANCELLED, b"ada@example.com: sent\n"), messages)
        self.assertRegex(messages, rb"\b2 invitation.* not sent")
        self.check_all_arrive_once()


if __name__ == "__main__":
    unittest.main()
