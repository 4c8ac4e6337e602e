#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing keys at the command line: made, imported, exported, rotated, revoked; what is no key is refused."""

import base64
import json
import os
import resource
import signal
import stat
import subprocess
import unittest

from cliprogram import CANCELLED, CONFLICT, DONE, FAILED, INVALID, LOCKED, NOT_ALLOWED, NOT_FOUND, SOURCE, USAGE
from keyprogram import ISSUER, PASSPHRASE, KeyTestCase, from_now

KEYS = os.path.join(SOURCE, "tests/data/keys")
FILE_PASSPHRASE = "correct horse"


def openssl(*arguments, data=None):
    return subprocess.run(["openssl", *arguments], input=data, capture_output=True, check=True).stdout


class MakingKeys(KeyTestCase):
    def test_K1_every_kind_is_made(self):
        for number, (kind, algorithm, title) in enumerate((
                ("ed25519", "EdDSA", "Ed25519"), ("p-256", "ES256", "P-256"), ("p-384", "ES384", "P-384"),
                ("rsa-2048", "RS256", "RSA 2048"), ("rsa-3072", "RS256", "RSA 3072"))):
            key = self.generate(f"k{number}", kind)
            self.assertEqual((key["algorithm"], key["kind"], len(key["kid"])), (algorithm, title, 43))
            self.assertEqual(key["status"], "next" if number else "active")
            self.assertNotIn("secret", key)
        self.assertEqual(self.generate("pss", "rsa-2048", "--algorithm", "PS256")["algorithm"], "PS256")
        self.assertEqual(len(self.json("key", "list")), 6)
        self.on("key", "generate", "--kind", "dsa", code=USAGE)
        self.on("key", "generate", "--kind", "p-256", "--algorithm", "RS256", "--passphrase-file", self.passphrase,
                code=INVALID)
        self.assertIn("algorithm", self.message)
        self.assert_whole()

    def test_K3_nothing_is_made_without_the_passphrase(self):
        self.on("key", "generate", code=LOCKED)
        self.assertIn("--passphrase-file", self.message)
        wrong = self.write("wrong", "incorrect horse battery\n")
        self.on("key", "generate", "--passphrase-file", wrong, code=LOCKED)
        self.assertEqual(self.json("key", "list"), [])

    def test_K2_rotation_planned_and_at_once(self):
        self.generate("winter")
        planned = self.generate("spring", "p-256", "--signs-from", from_now(days=3))
        self.assertEqual(planned["status"], "next")
        moved = self.json("key", "update", "spring", "--signs-from", from_now(days=5), "--name", "Spring 2027")
        self.assertEqual(moved["name"], "Spring 2027")
        self.on("key", "generate", "--signs-from", from_now(days=-1), "--passphrase-file", self.passphrase, code=INVALID)
        self.on("key", "generate", "--signs-from", "soon", "--passphrase-file", self.passphrase, code=INVALID)
        self.on("key", "generate", "--signs-from", from_now(days=1), "--activate", code=USAGE)
        rotated = self.unlocked("key", "rotate", "--name", "summer")
        self.assertIn("Publish", self.message)
        self.assertEqual((rotated["status"], rotated["kind"]), ("active", "Ed25519"))  # the kind of the one before
        self.assertEqual(self.status_of("winter"), "retired")
        self.on("key", "activate", "winter", code=NOT_ALLOWED)
        self.json("key", "activate", "Spring 2027")
        self.assertEqual(self.status_of("summer"), "retired")
        self.assert_whole()

    def test_K2_what_is_due_comes_with_the_next_verb(self):
        self.generate("winter")
        self.generate("spring", "p-256", "--signs-from", from_now(days=1))
        self.sql("UPDATE signing_key SET signs_from = 1 WHERE status = 'next'")
        self.issue("pump-7")
        self.assertEqual((self.status_of("winter"), self.status_of("spring")), ("retired", "active"))
        self.assertEqual(self.json("key", "show", "spring")["tokenCount"], 1)

    def test_K2_revoking_says_what_ends_and_asks(self):
        self.generate("winter")
        self.issue("pump-7")
        self.on("key", "revoke", "winter", code=USAGE)
        self.assertIn("1 active token", self.message)
        self.assertIn("pump-7", self.message)
        self.assertEqual(self.status_of("winter"), "active")
        revoked = self.json("key", "revoke", "winter", "--reason", "stolen laptop", "--yes")
        self.assertEqual((revoked[0]["status"], revoked[0]["revocationReason"]), ("revoked", "stolen laptop"))
        self.assertEqual(self.json("token", "show", "pump-7")["status"], "inactive")
        self.on("token", "activate", "pump-7", code=NOT_ALLOWED)
        self.assertIn("its signing key was revoked", self.message)
        self.on("key", "delete", "winter", "--yes")
        self.assertEqual(self.json("key", "list"), [])
        self.on("token", "activate", "pump-7", code=NOT_ALLOWED)
        self.assert_whole()

    def test_names_of_keys(self):
        kid = self.generate("winter")["kid"]
        self.assertEqual(self.json("key", "show", kid)["name"], "winter")
        self.assertEqual(self.json("key", "show", "--", kid[:8])["name"], "winter")
        for name in ("' OR 1=1", "../key", "%", "x" * 10_000, kid.swapcase()):
            self.on("key", "show", "--", name, code=NOT_FOUND)
        self.sql("UPDATE signing_key SET kid = '-' || substr(kid, 2)")  # as one key in sixty-four has it
        self.assertEqual(self.json("key", "show", "-" + kid[1:])["name"], "winter")


class KeyFiles(KeyTestCase):
    def imported(self, name, *arguments, code=DONE):
        return self.on("--format", "json", "key", "import", os.path.join(KEYS, name), "--passphrase-file",
                       self.passphrase, *arguments, code=code)

    def refused(self, content, code, words, *arguments):
        before = self.json("key", "list")
        path = self.write("bad.key", content)
        self.on("key", "import", path, "--passphrase-file", self.passphrase, *arguments, code=code)
        self.assertIn(words, self.message)
        self.assertEqual(self.json("key", "list"), before)

    def test_K1_forms_of_key_files(self):
        passphrase = self.write("file-passphrase", FILE_PASSPHRASE + "\n")
        for name in ("rsa.pk8.encrypted.pem", "p256.p12", "ed25519.pk8.pem", "p384.pk8.pem"):
            key = json.loads(self.imported(name, "--name", name, "--key-passphrase-file", passphrase))
            self.assertEqual((key["origin"], key["name"]), ("imported", name))
        for name in ("rsa.pkcs1.pem", "rsa.pk8.der", "p256.sec1.der"):  # the same keys in other forms
            self.imported(name, code=CONFLICT)
            self.assertIn("there already", self.message)
        self.assertEqual(len(self.json("key", "list")), 4)
        self.assert_whole()

    def test_K1_truncated(self):
        with open(os.path.join(KEYS, "rsa.pk8.pem"), "rb") as file:
            self.refused(file.read()[:800], FAILED, "")
        with open(os.path.join(KEYS, "rsa.pk8.der"), "rb") as file:
            self.refused(file.read()[:-20], FAILED, "")
        self.refused(b"", INVALID, "")
        self.refused(b"not a key", INVALID, "")

    def test_K1_another_passphrase(self):
        self.imported("rsa.pk8.encrypted.pem", code=LOCKED)
        self.assertIn("passphrase", self.message)
        wrong = self.write("wrong", "incorrect horse\n")
        self.imported("rsa.pk8.encrypted.pem", "--key-passphrase-file", wrong, code=LOCKED)
        self.assertEqual(self.json("key", "list"), [])

    def test_B08_weak_keys(self):
        for name, reason in (("weak.rsa1024.pem", "1024"), ("weak.exponent3.pem", "exponent"), ("weak.roca.jwk", "")):
            self.imported(name, code=INVALID)
            self.assertIn(reason, self.message)
        with open(os.path.join(KEYS, "p256.sec1.pem"), "rb") as file:
            jwk = self.jwk_of(file.read())
        jwk["y"] = jwk["x"]
        self.refused(json.dumps(jwk), INVALID, "")  # the point is not on the curve
        with open(os.path.join(KEYS, "rsa.pk8.pem"), "rb") as file:
            jwk = self.jwk_of(file.read())
        jwk["e"] = "AQAC"
        self.refused(json.dumps(jwk), INVALID, "")  # an even exponent
        self.assertEqual(self.json("key", "list"), [])

    def jwk_of(self, pem):
        """The private JWK, made in another workspace."""
        other = self.path("other.gatehouse")
        if not os.path.exists(other):
            self.cli("workspace", "create", other, "--name", "Other")
            self.cli("--workspace", other, "workspace", "passphrase", "--new-passphrase-file", self.passphrase)
        self.cli("--workspace", other, "key", "import", self.write("in.pem", pem), "--name", "one", "--passphrase-file",
                 self.passphrase)
        exported = self.cli("--workspace", other, "key", "export", "one", "--private", "jwk", "-o", "-",
                            "--passphrase-file", self.passphrase)
        self.cli("--workspace", other, "key", "revoke", "one", "--yes")
        self.cli("--workspace", other, "key", "delete", "one", "--yes")
        return json.loads(exported)

    def test_public_and_foreign_keys(self):
        self.imported("rsa.public.pem", code=INVALID)
        self.assertIn("public", self.message)
        self.imported("other.secp256k1.pem", code=FAILED)
        self.on("key", "import", self.path("gone.pem"), "--passphrase-file", self.passphrase, code=NOT_FOUND)
        self.on("key", "import", self.folder, "--passphrase-file", self.passphrase, code=INVALID)

    def test_K1_exports(self):
        self.generate("winter", "p-256")
        public = self.on("key", "export", "winter", "--public", "pem").encode()
        self.assertEqual(openssl("pkey", "-pubin", "-outform", "PEM", data=public), public)
        jwk = json.loads(self.on("key", "export", "winter", "--public", "jwk"))
        self.assertEqual(set(jwk), {"kty", "crv", "x", "y", "use", "alg", "kid"})
        passphrase = self.write("file-passphrase", FILE_PASSPHRASE + "\n")
        target = self.path("winter.pem")
        self.on("key", "export", "winter", "--private", "encrypted-pem", "-o", target, "--key-passphrase-file",
                passphrase, "--passphrase-file", self.passphrase)
        self.assertEqual(self.message, "")
        self.assertEqual(stat.S_IMODE(os.stat(target).st_mode), 0o600)
        self.assertEqual(openssl("pkey", "-in", target, "-passin", "file:" + passphrase, "-pubout"), public)
        p12 = self.path("winter.p12")
        self.on("key", "export", "winter", "--private", "pkcs12", "-o", p12, "--key-passphrase-file", passphrase,
                "--passphrase-file", self.passphrase)
        pem = openssl("pkcs12", "-in", p12, "-passin", "file:" + passphrase, "-nodes", "-nocerts")
        self.assertEqual(openssl("pkey", "-pubout", data=pem), public)
        clear = self.path("clear.pem")
        self.on("key", "export", "winter", "--private", "pem", "-o", clear, "--passphrase-file", self.passphrase)
        self.assertIn("clear text", self.message)
        self.on("key", "export", "winter", "--private", "pem", "--passphrase-file", self.passphrase, code=USAGE)
        self.on("key", "export", "winter", "--private", "pkcs12", "-o", p12, "--passphrase-file", self.passphrase,
                code=INVALID)
        self.on("key", "export", "winter", "--private", "pem", "-o", clear, code=LOCKED)
        exports = [entry for entry in self.json("audit", "list") if entry["command"] == "key.export-private"]
        self.assertEqual(len(exports), 3)

    def test_K3_the_workspace_file_holds_no_key(self):
        self.generate("winter")
        clear = json.loads(self.on("key", "export", "winter", "--private", "jwk", "-o", "-", "--passphrase-file",
                                   self.passphrase))
        secret = base64.urlsafe_b64decode(clear["d"] + "=")
        content = self.read("acme.gatehouse")
        self.assertNotIn(secret, content)
        self.assertNotIn(clear["d"].encode(), content)
        self.assertNotIn(PASSPHRASE.encode(), content)
        self.assertIn(base64.urlsafe_b64decode(clear["x"] + "="), content)  # the public part is no secret


class Publishing(KeyTestCase):
    def test_K4_what_changed_is_told(self):
        self.on("key", "publish", "--check", code=FAILED)
        winter = self.generate("winter")["kid"]
        first = self.publish()
        self.assertEqual((first["keys"], first["statusList"], first["folder"]), ([winter], True, self.path("web")))
        self.assertEqual(self.on("key", "publish", "--check").count("up to date"), 1)
        spring = self.generate("spring")["kid"]
        checked = self.json("key", "publish", "--check", code=FAILED)
        self.assertEqual((checked["stale"], checked["addedKeys"], checked["removedKeys"]), (True, [spring], []))
        self.assertEqual(self.unlocked("key", "publish")["addedKeys"], [spring])  # into the same folder again
        self.on("key", "publish", "--valid-for", "a while", self.path("web"), code=USAGE)
        self.on("key", "publish", self.path("no", "web"), "--passphrase-file", self.passphrase, code=NOT_FOUND)
        self.on("key", "publish", code=LOCKED)
        self.assert_whole()

    def test_K4_without_an_issuer(self):
        self.on("workspace", "update", "--issuer", "")
        self.generate("winter")
        self.on("key", "publish", self.path("web"))  # nothing to sign: no passphrase is asked for
        self.assertIn("no issuer", self.message)
        self.assertEqual(os.listdir(self.path("web")), ["jwks.json"])
        self.assertEqual(self.read("web", "jwks.json").decode().strip(), self.on("key", "jwks").strip())

    def test_B02_an_issuer_with_a_path(self):
        self.on("workspace", "update", "--issuer", ISSUER + "/plant")
        self.generate("winter")
        self.publish()
        configuration = json.loads(self.read("web", "plant", ".well-known", "openid-configuration"))
        metadata = json.loads(self.read("web", ".well-known", "oauth-authorization-server", "plant"))
        for document in (configuration, metadata):
            self.assertEqual((document["issuer"], document["jwks_uri"]), (ISSUER + "/plant", ISSUER + "/plant/jwks.json"))
        self.assertTrue(os.path.exists(self.path("web", "plant", "statuslist.jwt")))

    def files(self):
        return {os.path.relpath(os.path.join(folder, name), self.path("web")): self.read(folder, name)
                for folder, _, names in os.walk(self.path("web")) for name in names}

    def test_K4_a_full_disk_leaves_the_old_folder_whole(self):
        self.generate("winter")
        self.publish()
        before = self.files()
        self.generate("spring", "rsa-4096")
        small = {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))}
        process = self.run_cli("--workspace", self.workspace, "key", "publish", "--passphrase-file", self.passphrase,
                               **small)
        self.assertNotEqual(process.returncode, DONE)
        self.assertEqual(self.files(), before)
        self.assertEqual(len(self.publish()["keys"]), 2)
        self.assert_whole()

    def test_K4_killed_anywhere_each_file_is_whole(self):
        """Stopped at each of its renames, the folder has old files and new ones, and no broken one."""
        self.generate("winter")
        self.publish()
        before = self.files()
        self.generate("spring")
        command = [os.environ["GATEHOUSE_CLI"], "--workspace", self.workspace, "key", "publish", "--passphrase-file",
                   self.passphrase]
        killed = 0
        for when in range(1, 5):
            subprocess.run(["strace", "-f", "-o", self.path("trace"), "-e", "trace=rename", "-e",
                            f"inject=rename:signal=KILL:when={when}", *command], capture_output=True, check=False)
            now = {name: content for name, content in self.files().items() if ".gatehouse-export-" not in name}
            self.assertEqual(set(now), set(before))
            jwks = json.loads(now["jwks.json"])
            self.assertIn(len(jwks["keys"]), (1, 2))
            self.assertEqual(now["statuslist.jwt"].count(b"."), 2)
            for name in (".well-known/openid-configuration", ".well-known/oauth-authorization-server"):
                self.assertEqual(json.loads(now[name])["issuer"], ISSUER)
            killed += len(jwks["keys"]) == 2
        self.assertGreater(killed, 0)
        self.publish()
        self.on("key", "publish", "--check")
        self.assert_whole()


class Interrupted(KeyTestCase):
    def test_K1_ctrl_c_leaves_no_key(self):
        process = subprocess.Popen([os.environ["GATEHOUSE_CLI"], "--workspace", self.workspace, "key", "generate",
                                    "--kind", "rsa-4096", "--passphrase-file", "-"], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdin.write(PASSPHRASE.encode() + b"\n")
        process.stdin.flush()
        process.send_signal(signal.SIGTERM)
        process.communicate()
        self.assertIn(process.returncode, (CANCELLED, -signal.SIGTERM))
        self.assertEqual(self.json("key", "list"), [])
        self.assert_whole()


if __name__ == "__main__":
    unittest.main()
