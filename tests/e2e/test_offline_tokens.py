#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The life of tokens without a server: made by the command line, judged by other software that has the published files
and nothing else (K4, T8)."""

import json
import os
import subprocess
import sys
import tempfile
import time
import unittest
import zlib

from cliprogram import CONFLICT, FAILED, INVALID, NOT_ALLOWED, SOURCE
from keyprogram import ISSUER, KeyTestCase, from_now

sys.path.insert(0, os.path.join(SOURCE, "tests/interop"))
from authlib.oauth2.rfc8414 import AuthorizationServerMetadata  # noqa: E402
from authlib.oidc.discovery import OpenIDProviderMetadata  # noqa: E402
from judges import Authlib, Jwcrypto, Latchset, NodeJose, Refused, b64, unb64  # noqa: E402
from jwcrypto import jwk as jwcrypto_jwk  # noqa: E402


class Openssl:
    """The command, for what it verifies without help: RSA."""

    name = "openssl"
    algorithms = ["RS256"]

    def verify(self, jwk, _algorithm, token):
        signed, signature = token.rsplit(".", 1)
        with tempfile.TemporaryDirectory() as folder:
            for name, content in (("pem", jwcrypto_jwk.JWK(**jwk).export_to_pem()), ("sig", unb64(signature))):
                with open(os.path.join(folder, name), "wb") as file:
                    file.write(content)
            done = subprocess.run(["openssl", "dgst", "-sha256", "-verify", folder + "/pem", "-signature",
                                   folder + "/sig"], input=signed.encode(), capture_output=True, check=False)
        if done.returncode != 0:
            raise Refused(done.stderr.decode())
        return unb64(signed.split(".")[1])


class Verifier:
    """A resource server of somebody else, which can read one folder."""

    def __init__(self, folder, audience, judge):
        self.folder = folder
        self.audience = audience
        self.judge = judge

    def fetch(self, url):
        assert url.startswith(ISSUER + "/"), url
        with open(os.path.join(self.folder, url[len(ISSUER) + 1:]), encoding="ascii") as file:
            return file.read()

    def metadata(self):
        metadata = json.loads(self.fetch(ISSUER + "/.well-known/oauth-authorization-server"))
        if metadata["issuer"] != ISSUER:
            raise Refused("issuer")
        return metadata

    def payload(self, token, token_type):
        header = json.loads(unb64(token.split(".")[0]))
        if header["typ"] != token_type:
            raise Refused("type")
        keys = json.loads(self.fetch(self.metadata()["jwks_uri"]))["keys"]
        found = [key for key in keys if key["kid"] == header["kid"]]
        if len(found) != 1 or found[0]["alg"] != header["alg"]:
            raise Refused("no such key")
        if header["alg"] not in self.judge.algorithms:
            return json.loads(unb64(token.split(".")[1]))  # this one does not know the algorithm; the others judge
        return json.loads(self.judge.verify(found[0], header["alg"], token))

    def bit(self, uri, index):
        claims = self.payload(self.fetch(uri), "statuslist+jwt")
        if claims["sub"] != uri or claims["exp"] <= time.time():
            raise Refused("status list")
        bits = zlib.decompress(unb64(claims["status_list"]["lst"]))
        return bits[index >> 3] >> (index & 7) & 1

    def accept(self, token):
        """The claims; Refused when the token is not valid here and now."""
        claims = self.payload(token, "at+jwt")
        if claims["iss"] != ISSUER or claims["aud"] != self.audience:
            raise Refused("not for us")
        if claims.get("exp", time.time() + 1) <= time.time():
            raise Refused("expired")
        status = claims["status"]["status_list"]
        if self.bit(status["uri"], status["idx"]):
            raise Refused("revoked")
        return claims


class OfflineTokens(KeyTestCase):
    @classmethod
    def setUpClass(cls):
        cls.node = NodeJose()
        cls.judges = [Jwcrypto(), Authlib(), Latchset(), cls.node, Openssl()]

    @classmethod
    def tearDownClass(cls):
        cls.node.close()

    def setUp(self):
        super().setUp()
        audience = self.json("workspace", "info")["uuid"]
        self.verifiers = [Verifier(self.path("web"), audience, judge) for judge in self.judges]

    def accepted(self, token):
        """The claims, on which all agree."""
        claims = [verifier.accept(token) for verifier in self.verifiers]
        self.assertEqual(claims.count(claims[0]), len(claims))
        return claims[0]

    def refused(self, token, reason):
        for verifier in self.verifiers:
            with self.assertRaises(Refused, msg=verifier.judge.name) as raised:
                verifier.accept(token)
            self.assertIn(reason, str(raised.exception), verifier.judge.name)

    def test_K4_T8_issued_published_verified_revoked(self):
        for kind in ("ed25519", "p-256", "rsa-2048"):
            with self.subTest(kind):
                self.generate(kind, kind, "--activate")
                token = self.issue("device-" + kind, "--expires-at", from_now(days=30))
                other = self.issue("other-" + kind)
                self.publish()
                claims = self.accepted(token)
                self.assertEqual((claims["jti"], claims["sub"]), ("device-" + kind, "device-" + kind))
                self.assertEqual(claims["authorization_details"],
                                 [{"type": "Device", "identifier": "pump-7", "actions": ["GetDeviceStats"]}])
                self.assertTrue(self.inspect(token)["valid"])
                self.on("token", "deactivate", "device-" + kind)
                self.accepted(token)  # they have not been told yet
                self.assertEqual(self.publish()["newlyRevokedTokens"], 1)
                self.refused(token, "revoked")
                self.assertFalse(self.inspect(token, code=FAILED)["valid"])
                self.accepted(other)
                self.on("token", "activate", "device-" + kind)
                self.publish()
                self.accepted(token)
                self.on("token", "delete", "device-" + kind, "--yes")
                self.publish()
                self.refused(token, "revoked")
        self.assert_whole()

    def test_B06_rotation_keeps_old_tokens_valid(self):
        self.generate("winter")
        old = self.issue("old", "--expires-at", from_now(days=30))
        self.publish()
        self.generate("spring", "p-256", "--signs-from", from_now(days=1))
        self.publish()
        self.accepted(old)
        self.on("key", "activate", "spring")
        new = self.issue("new")
        self.accepted(new)  # its key was published before it signed
        self.publish()
        self.accepted(old)
        self.accepted(new)
        self.on("token", "delete", "old", "--yes")
        self.assertEqual(len(self.publish()["removedKeys"]), 1)  # nothing needs the old key any more
        self.refused(old, "no such key")
        self.accepted(new)
        self.on("key", "delete", "winter", "--yes")
        self.assert_whole()

    def test_B10_an_emergency(self):
        winter = self.generate("winter")
        stolen = self.issue("stolen")
        self.publish()
        self.accepted(stolen)
        self.on("key", "revoke", "winter", "--yes", "--reason", "stolen laptop")
        self.assertIn("1 active token", self.message)
        published = json.loads(self.on("--format", "json", "key", "publish", self.path("web")))  # without a passphrase
        self.assertEqual((published["removedKeys"], published["keys"]), ([winter["kid"]], []))
        self.refused(stolen, "no such key")
        inspected = self.inspect(stolen, code=FAILED)
        self.assertEqual(inspected["key"]["status"], "revoked")
        self.assertIn("revoked", inspected["verdict"])
        self.on("token", "issue", "--name", "x", "--passphrase-file", self.passphrase, code=3)
        self.generate("spring", "p-256")
        fresh = self.issue("fresh")
        self.publish()
        self.accepted(fresh)
        self.refused(stolen, "no such key")
        self.assert_whole()

    def test_O03_changed_tokens_fail_in_all(self):
        self.generate("winter", "p-256")
        token = self.issue("pump-7")
        self.publish()
        header, payload, signature = token.split(".")
        claims = json.loads(unb64(payload))
        claims["jti"] = "somebody"
        for changed in (f"{header}.{b64(json.dumps(claims).encode())}.{signature}",
                        f"{header}.{payload}.{b64(bytes(64))}",
                        f"{b64(b'{}')}.{payload}.{signature}"):
            for verifier in self.verifiers:
                if "ES256" in verifier.judge.algorithms:
                    self.assertRaises((Refused, KeyError), verifier.accept, changed)
            self.on("token", "inspect", "-", input=changed.encode(), code=FAILED if changed.startswith(header) else INVALID)

    def test_B03_metadata_is_accepted_by_an_independent_reader(self):
        self.generate("winter", "rsa-2048")
        self.publish()
        metadata = AuthorizationServerMetadata(json.loads(self.read("web", ".well-known", "oauth-authorization-server")))
        metadata.validate()
        metadata = OpenIDProviderMetadata(json.loads(self.read("web", ".well-known", "openid-configuration")))
        metadata.validate()
        self.assertEqual(metadata.get("jwks_uri"), ISSUER + "/jwks.json")

    def test_T8_what_node_reads_of_the_published_files(self):
        self.generate("winter")
        self.generate("spring", "p-256", "--activate")
        token = self.issue("pump-7")
        self.on("token", "deactivate", "pump-7")
        self.publish()
        jwks = json.loads(self.read("web", "jwks.json"))
        claims = self.node.ask(command="verifyBySet", jwks=jwks, token=token)
        self.assertEqual(claims["jti"], "pump-7")
        listed = self.read("web", "statuslist.jwt").decode()
        self.assertEqual(self.node.ask(command="statusOf", jwks=jwks, token=listed, index=0), 1)
        self.assertEqual(self.node.ask(command="statusOf", jwks=jwks, token=listed, index=1), 0)

    def test_T8_what_is_written_in_it_stays(self):
        self.generate("winter")
        self.issue("pump-7")
        self.on("token", "add-permission", "pump-7", "Device:pump-8", code=INVALID)
        self.assertIn("permissions", self.message)
        self.on("token", "update", "pump-7", "--expires-at", from_now(days=1), code=INVALID)
        self.assertIn("expiresAt", self.message)
        self.assertEqual(self.json("token", "update", "pump-7", "--name", "River pump")["name"], "River pump")
        self.on("token", "issue", "--name", "again", "--id", "pump-7", "--passphrase-file", self.passphrase,
                code=CONFLICT)
        self.on("--role", "viewer", "token", "issue", "--name", "x", "--passphrase-file", self.passphrase,
                code=NOT_ALLOWED)

    def test_T8_opaque_tokens_are_no_jwt(self):
        opaque = self.json("token", "create", "--name", "opaque")["secret"]
        self.on("token", "inspect", "-", input=opaque.encode(), code=INVALID)
        self.on("token", "inspect", self.path("gone"), code=3)


if __name__ == "__main__":
    unittest.main()
