#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys and tokens of ours in the hands of other software, and theirs in ours. JOSETOOL is the program to test."""

import hashlib
import hmac
import json
import os
import random
import tempfile
import unittest
import zlib

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key
from cryptography.hazmat.primitives.serialization.pkcs12 import load_key_and_certificates
from jwcrypto import jwk as jwcrypto_jwk

from judges import ALGORITHMS, Authlib, Jwcrypto, Latchset, NodeJose, Openssl, Refused, b64, run, unb64

TOOL = os.environ["JOSETOOL"]
KINDS = {"RSA 2048": "RS256", "P-256": "ES256", "P-384": "ES384", "Ed25519": "EdDSA"}
PASSPHRASE = "correct horse пароль"
PAYLOADS = [
    b'{"iss":"https://gatehouse.example.com","sub":"device-1"}',
    '{"sub":"Zoë \\"quoted\\" 🔑","aud":["a","b"],"n":[1,2.5,null,true]}'.encode(),
    b"{}",
]


def tool(*arguments, data=b""):
    done = run([TOOL, *arguments], data)
    if done.returncode == 2 or done.returncode < 0:
        raise AssertionError(f"{arguments}: {done.returncode} {done.stderr.decode()}")
    return done.stdout


def ok(output):
    if output.startswith(b"ERROR"):
        raise Refused(output.decode())
    return output


class Interop(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.node = NodeJose()
        cls.judges = [Jwcrypto(), Authlib(), Latchset(), cls.node, Openssl(cls.public_pem)]
        cls.signers = cls.judges[:4]
        cls.keys = {}
        for kind in KINDS:
            cls.keys[kind] = cls.file("our.pem", ok(tool("generate", kind)))
        cls.keys["P-521"] = cls.file("p521.jwk", jwcrypto_jwk.JWK.generate(kty="EC", crv="P-521").export().encode())

    @classmethod
    def tearDownClass(cls):
        cls.node.close()
        cls.folder.cleanup()

    @classmethod
    def file(cls, name, content):
        path = os.path.join(cls.folder.name, f"{len(os.listdir(cls.folder.name))}-{name}")
        with open(path, "wb") as file:
            file.write(content)
        return path

    @classmethod
    def public_pem(cls, jwk):
        return ok(tool("convert", "public-pem", cls.file("k.jwk", json.dumps(jwk).encode())))

    def key_for(self, algorithm):
        kinds = {"ES256": "P-256", "ES384": "P-384", "ES512": "P-521", "EdDSA": "Ed25519"}
        return self.keys[kinds.get(algorithm, "RSA 2048")]

    def jwk(self, path, algorithm, form="jwk"):
        return {**json.loads(ok(tool("convert", form, path))), "alg": algorithm}

    def our_verdicts(self, public_jwk, tokens):
        """The payload, or None, for each token."""
        jwks = self.file("jwks.json", json.dumps({"keys": [public_jwk]}).encode())
        lines = tool("verify", jwks, data="".join(token + "\n" for token in tokens).encode()).decode().splitlines()
        self.assertEqual(len(lines), len(tokens))
        return [unb64(line[3:]) if line.startswith("OK ") else None for line in lines]

    def sign(self, algorithm, payloads, token_type="at+jwt"):
        lines = b"".join(payload + b"\n" for payload in payloads)
        return ok(tool("sign", algorithm, self.key_for(algorithm), token_type, data=lines)).decode().split()


class Tokens(Interop):
    def test_our_tokens_are_accepted_by_all(self):
        verdicts = 0
        for algorithm in ALGORITHMS:
            public_jwk = self.jwk(self.key_for(algorithm), algorithm, "public-jwk")
            for payload, token in zip(PAYLOADS, self.sign(algorithm, PAYLOADS)):
                for judge in self.judges:
                    if algorithm in judge.algorithms:
                        with self.subTest(judge=judge.name, algorithm=algorithm):
                            self.assertEqual(judge.verify(public_jwk, algorithm, token), payload)
                            verdicts += 1
        self.assertEqual(verdicts, (10 * 5 - 1) * len(PAYLOADS))

    def test_their_tokens_are_accepted_by_us(self):
        for algorithm in ALGORITHMS:
            private_jwk = self.jwk(self.key_for(algorithm), algorithm)
            public_jwk = self.jwk(self.key_for(algorithm), algorithm, "public-jwk")
            for judge in self.signers:
                if algorithm in judge.algorithms:
                    with self.subTest(judge=judge.name, algorithm=algorithm):
                        tokens = [judge.sign(private_jwk, algorithm, payload) for payload in PAYLOADS]
                        self.assertEqual(self.our_verdicts(public_jwk, tokens), PAYLOADS)

    def test_mutated_tokens_fail_in_all(self):
        chance = random.Random(20261124)
        for algorithm in ALGORITHMS:
            public_jwk = self.jwk(self.key_for(algorithm), algorithm, "public-jwk")
            token = self.sign(algorithm, PAYLOADS[:1])[0]
            parts = token.split(".")
            mutants = []
            for index in (1, 2):
                position = chance.randrange(1, len(parts[index]) - 2)
                letter = "A" if parts[index][position] != "A" else "B"
                mutated = parts[index][:position] + letter + parts[index][position + 1 :]
                mutants.append(".".join(mutated if i == index else part for i, part in enumerate(parts)))
            mutants.append(".".join([parts[0], b64(PAYLOADS[1]), parts[2]]))
            other_header = json.loads(unb64(parts[0]))
            other_header["typ"] = "JWT"
            mutants.append(".".join([b64(json.dumps(other_header).encode()), *parts[1:]]))
            self.assertEqual(self.our_verdicts(public_jwk, mutants), [None] * len(mutants))
            for judge in self.judges:
                if algorithm in judge.algorithms:
                    for mutant in mutants:
                        with self.subTest(judge=judge.name, algorithm=algorithm):
                            self.assertRaises(Refused, judge.verify, public_jwk, algorithm, mutant)

    def test_random_claims_are_agreed_upon(self):
        chance = random.Random(7)
        payloads = []
        for number in range(40):
            codes = [chance.choice([chance.randrange(32, 127), chance.randrange(160, 0xD7FF)]) for _ in range(40)]
            claims = {"sub": "".join(map(chr, codes)), "iat": chance.randrange(2**53)}
            payloads.append(json.dumps(claims, ensure_ascii=number % 2 == 0).encode())
        for algorithm in ("ES256", "RS256", "EdDSA"):
            private_jwk = self.jwk(self.key_for(algorithm), algorithm)
            public_jwk = self.jwk(self.key_for(algorithm), algorithm, "public-jwk")
            for payload, token in zip(payloads, self.sign(algorithm, payloads)):
                for judge in (Jwcrypto(), Authlib(), self.node):
                    self.assertEqual(judge.verify(public_jwk, algorithm, token), payload)
            for judge in (Jwcrypto(), self.node):
                theirs = [judge.sign(private_jwk, algorithm, payload) for payload in payloads]
                self.assertEqual(self.our_verdicts(public_jwk, theirs), payloads)

    def test_O03_attacks_made_by_other_software_fail(self):
        path = self.key_for("RS256")
        public_jwk = self.jwk(path, "RS256", "public-jwk")
        pem = ok(tool("convert", "public-pem", path))

        def hs256(secret):
            signing_input = b64(json.dumps({"alg": "HS256", "kid": public_jwk["kid"]}).encode()) + "." + b64(b"{}")
            return signing_input + "." + b64(hmac.new(secret, signing_input.encode(), hashlib.sha256).digest())

        none = b64(json.dumps({"alg": "none", "kid": public_jwk["kid"]}).encode()) + "." + b64(b"{}") + "."
        other_key = jwcrypto_jwk.JWK.generate(kty="RSA", size=2048, kid=public_jwk["kid"])
        stranger = Jwcrypto().sign(json.loads(other_key.export()), "RS256", b"{}")
        right_key_other_algorithm = Jwcrypto().sign(self.jwk(path, "PS256"), "PS256", b"{}")
        tokens = [hs256(pem), hs256(json.dumps(public_jwk).encode()), none, stranger, right_key_other_algorithm]
        self.assertEqual(self.our_verdicts(public_jwk, tokens), [None] * len(tokens))

    def test_K4_published_set_finds_the_key(self):
        paths = [self.keys[kind] for kind in KINDS]
        jwks = json.loads(ok(tool("jwks", *paths)))
        self.assertEqual(len({key["kid"] for key in jwks["keys"]}), 4)
        their_set = jwcrypto_jwk.JWKSet.from_json(json.dumps(jwks))
        for algorithm in KINDS.values():
            token = self.sign(algorithm, PAYLOADS[:1])[0]
            kid = json.loads(unb64(token.split(".")[0]))["kid"]
            found = their_set.get_key(kid).export(as_dict=True)
            self.assertEqual(Jwcrypto().verify(found, algorithm, token), PAYLOADS[0])
            self.assertEqual(self.node.ask(command="verifyBySet", jwks=jwks, token=token), json.loads(PAYLOADS[0]))


class Keys(Interop):
    def test_K3_kid_is_their_thumbprint_too(self):
        for kind, path in self.keys.items():
            public_jwk = json.loads(ok(tool("convert", "public-jwk", path)))
            self.assertEqual(public_jwk["kid"], ok(tool("convert", "thumbprint", path)).decode())
            for judge in self.signers:
                if judge.name != "latchset jose" or kind != "Ed25519":
                    with self.subTest(judge=judge.name, kind=kind):
                        self.assertEqual(judge.thumbprint(public_jwk), public_jwk["kid"])

    def test_K1_openssl_reads_every_export(self):
        for kind, path in self.keys.items():
            public_der = ok(tool("convert", "public-der", path))
            for form, options in (
                ("pem", []),
                ("encrypted-pem", ["-passin", "pass:" + PASSPHRASE]),
                ("der", ["-inform", "DER"]),
                ("public-pem", ["-pubin"]),
                ("public-der", ["-pubin", "-inform", "DER"]),
            ):
                with self.subTest(kind=kind, form=form):
                    exported = self.file(form, ok(tool("convert", form, path, PASSPHRASE if "enc" in form else "")))
                    done = run(["openssl", "pkey", "-in", exported, *options, "-pubout", "-outform", "DER"])
                    self.assertEqual(done.stdout, public_der, done.stderr)
            exported = self.file("p12", ok(tool("convert", "p12", path, PASSPHRASE)))
            done = run(["openssl", "pkcs12", "-in", exported, "-nocerts", "-nodes", "-passin", "pass:" + PASSPHRASE])
            done = run(["openssl", "pkey", "-pubout", "-outform", "DER"], done.stdout)
            self.assertEqual(done.stdout, public_der, done.stderr)

    def test_K1_encrypted_export_is_strong_and_needs_its_passphrase(self):
        exported = self.file("pem", ok(tool("convert", "encrypted-pem", self.keys["P-256"], PASSPHRASE)))
        self.assertNotEqual(run(["openssl", "pkey", "-in", exported, "-passin", "pass:wrong", "-noout"]).returncode, 0)
        described = run(["openssl", "asn1parse", "-in", exported]).stdout.decode()
        for word in ("PBES2", "PBKDF2", "hmacWithSHA256", "aes-256-cbc", ":0927C0"):  # 600,000 rounds
            self.assertIn(word, described)

    def test_K1_python_reads_every_export(self):
        for kind in ("RSA 2048", "P-256", "Ed25519"):
            path = self.keys[kind]
            archive = ok(tool("convert", "p12", path, PASSPHRASE))
            key = load_key_and_certificates(archive, PASSPHRASE.encode())[0]
            same = load_pem_private_key(ok(tool("convert", "encrypted-pem", path, PASSPHRASE)), PASSPHRASE.encode())
            for read in (key, same):
                public = read.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
                self.assertEqual(public, ok(tool("convert", "public-der", path)))

    def test_K1_their_keys_are_read(self):
        made = {
            "jwcrypto": [
                jwcrypto_jwk.JWK.generate(kty="RSA", size=2048),
                jwcrypto_jwk.JWK.generate(kty="EC", crv="P-256"),
                jwcrypto_jwk.JWK.generate(kty="EC", crv="P-384"),
                jwcrypto_jwk.JWK.generate(kty="OKP", crv="Ed25519"),
            ],
            "latchset jose": [
                jwcrypto_jwk.JWK.from_json(run(["jose", "jwk", "gen", "-i", '{"alg":"%s"}' % name]).stdout.decode())
                for name in ("RS256", "ES256", "ES384", "ES512")
            ],
            "node-jose": [
                jwcrypto_jwk.JWK(**self.node.ask(command="generate", algorithm=algorithm))
                for algorithm in ("RS256", "PS256", "ES256", "ES384", "EdDSA")
            ],
        }
        for maker, keys in made.items():
            for key in keys:
                with self.subTest(maker=maker, key=key.get("kty")):
                    path = self.file("their.jwk", key.export().encode())
                    self.assertEqual(ok(tool("convert", "thumbprint", path)).decode(), key.thumbprint())
                    pem = key.export_to_pem(private_key=True, password=b"x")
                    path = self.file("their.pem", pem)
                    self.assertEqual(ok(tool("convert", "thumbprint", path, "x")).decode(), key.thumbprint())

    def test_K1_openssl_keys_are_read(self):
        generate = ["openssl", "genpkey", "-quiet", "-algorithm"]
        kinds = (
            ["RSA", "-pkeyopt", "rsa_keygen_bits:3072"],
            ["EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
            ["EC", "-pkeyopt", "ec_paramgen_curve:P-384"],
            ["ED25519"],
        )
        encryptions = (
            ["-v2", "aes-256-cbc", "-v2prf", "hmacWithSHA512", "-iter", "100000"],
            ["-v2", "des3"],
            ["-scrypt"],
            ["-v1", "PBE-SHA1-3DES"],
        )
        for options in kinds:
            clear = self.file("openssl.pem", run([*generate, *options]).stdout)
            expected = ok(tool("convert", "thumbprint", clear))
            for encryption in encryptions:
                command = ["openssl", "pkcs8", "-topk8", "-in", clear, "-passout", "pass:" + PASSPHRASE, *encryption]
                encrypted = self.file("openssl.pem", run(command).stdout)
                with self.subTest(options=options, encryption=encryption):
                    self.assertEqual(ok(tool("convert", "thumbprint", encrypted, PASSPHRASE)), expected)
                    self.assertTrue(tool("convert", "thumbprint", encrypted, "wrong").startswith(b"ERROR"))

    def test_K1_node_reads_our_pem(self):
        for kind, algorithm in KINDS.items():
            pem = ok(tool("convert", "pem", self.keys[kind])).decode()
            jwk = self.node.ask(command="importPem", pem=pem, algorithm=algorithm)
            ours = json.loads(ok(tool("convert", "jwk", self.keys[kind])))
            self.assertEqual(jwk, {name: value for name, value in ours.items() if name not in ("use", "alg", "kid")})


class StatusLists(Interop):
    URI = "https://gatehouse.example.com/status/1"

    def test_K4_revoked_tokens_are_seen_by_all(self):
        revoked = [0, 7, 8, 4095, 99_999]
        path = self.keys["P-256"]
        arguments = [str(index) for index in revoked]
        token = ok(tool("statuslist", path, self.URI, "100000", *arguments)).decode()
        jwks = json.loads(ok(tool("jwks", path)))
        public_jwk = jwks["keys"][0]
        claims = json.loads(Jwcrypto().verify(public_jwk, "ES256", token))
        self.assertEqual(json.loads(unb64(token.split(".")[0]))["typ"], "statuslist+jwt")
        self.assertEqual(claims["sub"], self.URI)
        self.assertEqual(claims["exp"] - claims["iat"], 3600)
        self.assertEqual(claims["ttl"], 600)
        self.assertEqual(claims["status_list"]["bits"], 1)
        bits = zlib.decompress(unb64(claims["status_list"]["lst"]))
        self.assertEqual([i for i in range(len(bits) * 8) if bits[i >> 3] >> (i & 7) & 1], revoked)
        for index in (0, 1, 4095, 4096, 99_999):
            status = self.node.ask(command="statusOf", jwks=jwks, token=token, index=index)
            self.assertEqual(status, 1 if index in revoked else 0)

    def test_K4_their_status_list_is_read(self):
        bits = bytearray(1250)
        for index in (3, 9_999):
            bits[index >> 3] |= 1 << (index & 7)
        path = self.keys["Ed25519"]
        jwk = self.jwk(path, "EdDSA")
        claims = {"sub": self.URI, "iat": 1, "status_list": {"bits": 1, "lst": b64(zlib.compress(bytes(bits), 1))}}
        token = Jwcrypto().sign(jwk, "EdDSA", json.dumps(claims), typ="statuslist+jwt")
        jwks = self.file("jwks.json", ok(tool("jwks", path)))
        read = ok(tool("readlist", jwks, self.URI, "2", "3", "9999", "10000", data=token.encode()))
        self.assertEqual(read.split(), [b"valid", b"revoked", b"revoked", b"revoked"])


if __name__ == "__main__":
    unittest.main()
