# SPDX-License-Identifier: GPL-3.0-or-later
"""Independent software that signs and verifies: each judge is a class with the same methods.

verify() returns the payload, or raises Refused; sign() takes a private JWK (a dict) and returns a compact token."""

import base64
import json
import os
import subprocess
import tempfile

from authlib.jose import JsonWebKey, JsonWebSignature
from jwcrypto import jwk as jwcrypto_jwk
from jwcrypto import jws as jwcrypto_jws

HERE = os.path.dirname(os.path.abspath(__file__))
ALGORITHMS = ["ES256", "ES384", "ES512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "EdDSA"]


class Refused(Exception):
    pass


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unb64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Jwcrypto:
    name = "jwcrypto"
    algorithms = ALGORITHMS

    def verify(self, jwk, algorithm, token):
        try:
            judged = jwcrypto_jws.JWS()
            judged.allowed_algs = [algorithm]
            judged.deserialize(token, jwcrypto_jwk.JWK(**jwk))
            return judged.payload
        except Exception as error:
            raise Refused(repr(error)) from error

    def sign(self, jwk, algorithm, payload, **members):
        token = jwcrypto_jws.JWS(payload)
        token.allowed_algs = [algorithm]
        header = json.dumps({"alg": algorithm, "kid": jwk["kid"], **members})
        token.add_signature(jwcrypto_jwk.JWK(**jwk), None, header, None)
        return token.serialize(compact=True)

    def thumbprint(self, jwk):
        return jwcrypto_jwk.JWK(**jwk).thumbprint()


class Authlib:
    name = "authlib"
    algorithms = ALGORITHMS

    def verify(self, jwk, algorithm, token):
        try:
            judged = JsonWebSignature(algorithms=[algorithm])
            return judged.deserialize_compact(token, JsonWebKey.import_key(jwk))["payload"]
        except Exception as error:
            raise Refused(repr(error)) from error

    def sign(self, jwk, algorithm, payload):
        signer = JsonWebSignature(algorithms=[algorithm])
        header = {"alg": algorithm, "kid": jwk["kid"]}
        return signer.serialize_compact(header, payload, JsonWebKey.import_key(jwk)).decode()

    def thumbprint(self, jwk):
        return JsonWebKey.import_key(jwk).thumbprint()


def run(arguments, data=b""):
    return subprocess.run(arguments, input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)


class Latchset:
    """The `jose` command."""

    name = "latchset jose"
    algorithms = [algorithm for algorithm in ALGORITHMS if algorithm != "EdDSA"]

    def verify(self, jwk, algorithm, token):
        with tempfile.NamedTemporaryFile("w", suffix=".jwk") as file:
            json.dump({**jwk, "alg": algorithm}, file)
            file.flush()
            done = run(["jose", "jws", "ver", "-i-", "-k", file.name, "-O-"], token.encode())
        if done.returncode != 0:
            raise Refused(done.stderr.decode())
        return done.stdout

    def sign(self, jwk, algorithm, payload):
        template = json.dumps({"protected": {"alg": algorithm, "kid": jwk["kid"]}})
        with tempfile.NamedTemporaryFile("w", suffix=".jwk") as file:
            json.dump({**jwk, "alg": algorithm}, file)
            file.flush()
            done = run(["jose", "jws", "sig", "-s", template, "-I-", "-k", file.name, "-c", "-o-"], payload)
        if done.returncode != 0:
            raise Refused(done.stderr.decode())
        return done.stdout.decode().strip()

    def thumbprint(self, jwk):
        return run(["jose", "jwk", "thp", "-i-", "-a", "S256"], json.dumps(jwk).encode()).stdout.decode().strip()


class NodeJose:
    """The npm package `jose`, of which Debian has version 4."""

    name = "node-jose"
    algorithms = ALGORITHMS

    def __init__(self):
        environment = {**os.environ, "NODE_PATH": "/usr/share/nodejs"}
        self.process = subprocess.Popen(
            ["node", os.path.join(HERE, "judge.js")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
        )

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()

    def ask(self, **request):
        self.process.stdin.write(json.dumps(request).encode() + b"\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if "error" in answer:
            raise Refused(answer["error"])
        return answer["result"]

    def verify(self, jwk, algorithm, token):
        return unb64(self.ask(command="verify", jwk=jwk, algorithm=algorithm, token=token))

    def sign(self, jwk, algorithm, payload):
        return self.ask(command="sign", jwk=jwk, algorithm=algorithm, payload=b64(payload))

    def thumbprint(self, jwk):
        return self.ask(command="thumbprint", jwk=jwk)


def der_of(raw):
    """An ECDSA signature as `openssl` wants it."""
    half = len(raw) // 2

    def integer(part):
        number = int.from_bytes(part, "big")
        body = number.to_bytes(number.bit_length() // 8 + 1, "big")
        return bytes([2, len(body)]) + body

    body = integer(raw[:half]) + integer(raw[half:])
    length = bytes([len(body)]) if len(body) < 128 else bytes([0x81, len(body)])
    return b"\x30" + length + body


class Openssl:
    """The `openssl` command, which knows no JWS: it judges the signature over the first two parts."""

    name = "openssl"
    algorithms = ALGORITHMS

    def __init__(self, public_pem):
        self.public_pem = public_pem  # a function: JWK to PEM

    def verify(self, jwk, algorithm, token):
        signing_input, _, signature = token.rpartition(".")
        raw = unb64(signature)
        digest = ["-sha" + algorithm[2:]]
        options = []
        if algorithm.startswith("ES"):
            raw = der_of(raw)
        elif algorithm.startswith("PS"):
            options = ["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:digest"]
        with tempfile.TemporaryDirectory() as folder:
            names = {name: os.path.join(folder, name) for name in ("key", "input", "signature")}
            for name, data in (("key", self.public_pem(jwk)), ("input", signing_input.encode()), ("signature", raw)):
                with open(names[name], "wb") as file:
                    file.write(data)
            if algorithm == "EdDSA":
                command = ["pkeyutl", "-verify", "-pubin", "-inkey", names["key"], "-rawin", "-in", names["input"]]
                command += ["-sigfile", names["signature"]]
            else:
                command = ["dgst", *digest, "-verify", names["key"], *options, "-signature", names["signature"]]
                command += [names["input"]]
            done = run(["openssl", *command])
        if done.returncode != 0:
            raise Refused((done.stdout + done.stderr).decode())
        return unb64(signing_input.split(".")[1])
