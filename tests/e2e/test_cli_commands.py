#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an administrator does from scripts: workspaces, scopes, clients of each type, secrets, import."""

import os
import re
import unittest

from cliprogram import CONFLICT, INVALID, NOT_ALLOWED, NOT_FOUND, SAMPLE_REALM, SOURCE, USAGE, CliTestCase

REDIRECT = "https://app.example.com/callback"
TYPES = {
    "authorization-code-pkce": (["--redirect-uri", REDIRECT], False),
    "authorization-code": (["--redirect-uri", REDIRECT], True),
    "client-credentials": ([], True),
    "device-code": ([], False),
}


class Workspaces(CliTestCase):
    def test_info_and_update(self):
        """S2: the UUID that resource servers check, and the issuer."""
        info = self.json("workspace", "info")
        self.assertEqual((info["name"], info["clients"], info["scopes"]), ("Acme", 2, 5))
        self.assertRegex(info["uuid"], r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
        self.assertEqual(info["missingScopeRule"], "all-allowed")  # C8: as it is unless somebody changes it
        changed = self.json("workspace", "update", "--issuer", "https://id.example.com", "--missing-scope-rule", "refuse")
        self.assertEqual((changed["issuer"], changed["missingScopeRule"]), ("https://id.example.com", "refuse"))
        self.on("workspace", "update", "--issuer", "nonsense", code=INVALID)
        self.assertIn("issuer", self.message)

    def test_create_never_replaces(self):
        before = self.json("workspace", "info")["uuid"]
        self.cli("workspace", "create", self.workspace, "--name", "Other", code=CONFLICT)
        self.cli("workspace", "create", self.path("no", "folder.gatehouse"), "--name", "x", code=NOT_FOUND)
        self.cli("workspace", "create", self.path("x.gatehouse"), "--name", "", code=INVALID)
        self.assertEqual(self.json("workspace", "info")["uuid"], before)
        self.assertEqual(self.other_files(), [], "nothing is left behind")

    def test_create_in_this_folder(self):
        self.cli("workspace", "create", "relative.gatehouse", "--name", "Here", cwd=self.folder)
        self.assertEqual(os.stat(self.path("relative.gatehouse")).st_mode & 0o777, 0o600)

    def test_import_reports_every_line_and_changes_nothing_twice(self):
        report = self.on("workspace", "import", SAMPLE_REALM)
        with open(os.path.join(SOURCE, "tests/data/realmimport/moped-realm.txt"), encoding="utf-8") as golden:
            notes = [line for line in golden.read().splitlines() if re.match("(Imported|Changed|Skipped): ", line)]
        self.assertGreater(len(notes), 10)
        self.assertEqual(report.splitlines(), notes)
        info = self.json("workspace", "info")
        again = self.on("workspace", "import", SAMPLE_REALM)
        self.assertIn("Already exists: client moped-client", again)
        self.assertNotIn("Imported", again)
        self.assertEqual(self.json("workspace", "info"), info)
        self.assertIn("exists", {line["kind"] for line in self.json("workspace", "import", SAMPLE_REALM)})

    def test_import_leaves_out_whom_another_looks_like(self):
        self.on("user", "invite", "--email", "\u0430nn@example.com", "--scope", "openid")  # Cyrillic
        realm = os.path.join(SOURCE, "tests/data/realmimport/people-realm.json")
        lines = self.json("workspace", "import", realm)
        said = int(re.match("([0-9]+) items? added", self.message).group(1))
        about_ann = [line for line in lines if "ann@example.com" in line["subject"]]
        self.assertGreater(len(about_ann), 2, "the user, and each membership")
        self.assertEqual({line["kind"] for line in about_ann}, {"left-out"})
        self.assertEqual(said, len([line for line in lines if line["kind"] == "taken"]))
        self.assertNotIn("ann@example.com", [user["email"] for user in self.json("user", "list")])

    def test_import_of_a_broken_or_foreign_file_changes_nothing(self):
        info = self.json("workspace", "info")
        with open(SAMPLE_REALM, "rb") as file:
            realm = file.read()
        for content in (b"", realm[:len(realm) // 2], b"{}", b"[1,2]", b"[" * 100000, b"\xff\xfe{}", b"<html></html>"):
            with open(self.path("bad.json"), "wb") as file:
                file.write(content)
            self.on("workspace", "import", self.path("bad.json"), code=INVALID)
        self.on("workspace", "import", self.folder, code=INVALID)
        self.on("workspace", "import", self.path("missing.json"), code=NOT_FOUND)
        self.assertEqual(self.json("workspace", "info"), info)

    def test_sample(self):
        self.on("workspace", "sample", "--clients", "50")
        self.assertEqual(self.count(), 52)
        self.on("workspace", "sample", "--clients", "50")
        self.assertEqual(self.count(), 102)
        self.on("workspace", "sample", "--clients", "-1", code=USAGE)
        self.on("workspace", "sample", "--clients", "many", code=USAGE)
        self.assert_whole()


class Scopes(CliTestCase):
    def test_life(self):
        """S1, S3, S4, S5"""
        created = self.json("scope", "create", "--name", "sensor:read", "--description", "Read sensors")
        self.assertEqual(created["name"], "sensor:read")
        self.on("scope", "create", "--name", "sensor:read", code=CONFLICT)
        self.on("scope", "create", "--name", "two words", code=INVALID)
        self.assertIn("name", self.message)
        updated = self.json("scope", "update", "sensor:read", "--description", "Read all sensors")
        self.assertEqual(updated["description"], "Read all sensors")
        self.on("scope", "update", "sensor:read", "--name", "x", code=USAGE)
        self.on("client", "create", "--client-id", "svc", "--name", "S", "--type", "client-credentials",
                "--allowed-scope", "sensor:read", "--allowed-scope", "openid")
        self.on("scope", "delete", "sensor:read", code=USAGE)
        self.assertIn("svc", self.message)
        self.assertIn("--yes", self.message)
        self.assertEqual(self.json("scope", "delete", "sensor:read", "--yes")["clients"], ["svc"])
        self.assertEqual(self.json("client", "show", "svc")["allowedScopes"], ["openid"])
        self.on("scope", "show", "sensor:read", code=NOT_FOUND)
        self.on("scope", "delete", "openid", "--yes", code=NOT_ALLOWED)

    def test_deletion_disables_clients_without_scopes_S3(self):
        self.on("scope", "create", "--name", "sensor:read")
        self.on("client", "create", "--client-id", "svc", "--name", "S", "--type", "client-credentials",
                "--allowed-scope", "sensor:read")
        self.on("scope", "delete", "sensor:read", code=USAGE)
        self.assertEqual(self.message.splitlines()[:4], [
            "Delete the scope “sensor:read”?", "Removed from 1 client: svc.",
            "Disables 1 client because no allowed scope is left.",
            "Clients can no longer request the scope. This cannot be undone."])
        report = self.json("scope", "delete", "sensor:read", "--yes")
        self.assertEqual((report["count"], report["disabledCount"], report["technicalUserCount"]), (1, 1, 0))
        self.assertFalse(self.json("client", "show", "svc")["enabled"])

    def test_stale_revision(self):
        first = self.json("scope", "create", "--name", "a:b")["revision"]
        self.on("scope", "update", "a:b", "--description", "one", "--revision", str(first))
        self.on("scope", "update", "a:b", "--description", "two", "--revision", str(first), code=CONFLICT)
        self.assertEqual(self.json("scope", "show", "a:b")["description"], "one")


class Clients(CliTestCase):
    def create(self, client_id, kind, *more, **options):
        return self.on("client", "create", "--client-id", client_id, "--name", "Sample", "--type", kind,
                       *TYPES[kind][0], *more, **options)

    def test_each_type_from_creation_to_deletion(self):
        """C3 to C7"""
        for kind, (_, has_secret) in TYPES.items():
            with self.subTest(type=kind):
                secret = self.create(kind, kind).strip()
                self.assertEqual(secret.startswith("ghs_") and "\n" not in secret, has_secret)
                self.assertEqual(self.json("client", "show", kind)["type"], kind)
                edited = self.json("client", "update", kind, "--name", "Edited", "--uri", "https://app.example.com")
                self.assertEqual((edited["name"], edited["uri"]), ("Edited", "https://app.example.com"))
                self.assertFalse(self.json("client", "disable", kind)[0]["enabled"])
                self.assertTrue(self.json("client", "enable", kind)[0]["enabled"])
                self.second_secret(kind, secret, has_secret)
                self.on("client", "delete", kind, code=USAGE)
                self.assertEqual(self.json("client", "delete", kind, "--yes")["deleted"], [kind])
                self.on("client", "show", kind, code=NOT_FOUND)
        self.assert_whole()

    def second_secret(self, client_id, first, has_secret):
        if not has_secret:
            self.on("client", "set-secret", client_id, code=INVALID)
            return
        added = self.json("client", "set-secret", client_id, "--label", "spare", "--expires-at", "2099-01-01T00:00:00Z")
        self.assertNotEqual(added["secret"], first)
        listed = self.json("client", "secrets", client_id)
        self.assertEqual({(one["label"], one["expiresAt"]) for one in listed},
                         {("spare", "2099-01-01T00:00:00Z"), ("", None)})
        self.on("client", "remove-secret", client_id, str(listed[-1]["id"]))
        self.assertEqual(len(self.json("client", "secrets", client_id)), 1)
        self.on("client", "remove-secret", client_id, "999999", code=NOT_FOUND)
        self.on("client", "set-secret", client_id, "--expires-at", "tomorrow", code=INVALID)
        self.on("client", "set-secret", client_id, "--expires-at", "2001-01-01T00:00:00Z", code=INVALID)

    def test_typed_secret_is_stored_and_never_shown(self):
        typed = "correct horse battery staple 2026"
        self.create("svc", "client-credentials", "--secret-file", "-", input=typed.encode() + b"\n")
        with open(self.path("secret"), "w", encoding="utf-8") as file:
            file.write(typed)
        printed = self.on("client", "set-secret", "svc", "--secret-file", self.path("secret"))
        everything = printed + self.on("client", "show", "svc") + self.on("audit", "list", "--format", "json")
        self.assertNotIn(typed, everything)
        with open(self.workspace, "rb") as file:
            self.assertNotIn(typed.encode(), file.read())
        self.on("client", "set-secret", "svc", "--secret-file", "-", input=b"\n", code=INVALID)
        self.on("client", "set-secret", "svc", "--secret-file", self.path("none"), code=NOT_FOUND)
        self.on("client", "set-secret", "svc", "--secret-file", self.folder, code=INVALID)
        self.assertEqual(self.json("client", "show", "svc")["secretCount"], 2)

    def test_options_are_the_fields(self):
        """C4: the singular, repeated, and the plural"""
        self.create("app", "authorization-code-pkce", "--redirect-uris", "https://app.example.com/other",
                    "--post-logout-redirect-uri", "https://app.example.com/bye", "--cors-origin",
                    "https://app.example.com", "--logo-uri", "https://app.example.com/l.png", "--tos-uri",
                    "https://app.example.com/t", "--policy-uri", "https://app.example.com/p", "--enabled", "false",
                    "--offline-access", "false", "--grant-type", "authorization_code", "--allowed-scopes", "openid")
        client = self.json("client", "show", "app")
        self.assertEqual(client["redirectUris"], [REDIRECT, "https://app.example.com/other"])
        self.assertEqual((client["enabled"], client["grantTypes"]), (False, ["authorization_code"]))
        cleared = self.json("client", "update", "app", "--cors-origin", "", "--logo-uri=")
        self.assertEqual((cleared["corsOrigins"], cleared["logoUri"]), ([], ""))
        self.on("client", "update", "app", "--name", "a", "--name", "b", code=USAGE)
        self.on("client", "update", "app", "--client-id", "b", code=USAGE)

    def test_invalid_input_names_the_field(self):
        """C5"""
        for field, kind, options in (
                ("redirectUris", "authorization-code-pkce", ["--redirect-uri", "https://app.example.com/*"]),
                ("redirectUris", "authorization-code-pkce", ["--redirect-uri", "https://app.example.com/#x"]),
                ("redirectUris", "authorization-code-pkce", ["--redirect-uri", "http://app.example.com/"]),
                ("corsOrigins", "authorization-code-pkce", ["--cors-origin", "https://app.example.com/"]),
                ("enabled", "client-credentials", ["--enabled", "yes"]),
                ("allowedScopes", "client-credentials", ["--allowed-scope", "no:such"]),
                ("grantTypes", "client-credentials", ["--grant-type", "password"])):
            with self.subTest(options=options):
                self.create("bad", kind, *options, code=INVALID)
                self.assertIn(field, self.message)
        self.on("client", "create", "--client-id", "x", "--type", "magic", code=INVALID)
        self.assertIn("type", self.message)
        self.on("client", "create", "--client-id", "x", "--name", "X", "--type", "authorization-code", code=INVALID)
        self.assertIn("redirectUris", self.message)
        self.create("svc", "client-credentials")
        self.create("svc", "client-credentials", code=CONFLICT)

    def test_duplicate(self):
        """C10"""
        self.create("one", "authorization-code")
        secret = self.on("client", "duplicate", "one", "--client-id", "two", "--name", "Second").strip()
        self.assertTrue(secret.startswith("ghs_"))
        two = self.json("client", "show", "two")
        self.assertEqual((two["redirectUris"], two["name"], two["secretCount"]), ([REDIRECT], "Second", 1))
        self.on("client", "duplicate", "one", code=INVALID)
        self.on("client", "duplicate", "none", "--client-id", "x", code=NOT_FOUND)

    def test_several_at_once_or_none(self):
        self.create("one", "device-code")
        self.on("client", "disable", "one", "none", code=NOT_FOUND)
        self.assertTrue(self.json("client", "show", "one")["enabled"])
        self.on("client", "delete", "one", "none", "--yes", code=NOT_FOUND)
        self.on("client", "delete", "[one]", "--yes", code=NOT_FOUND)
        self.assertTrue(self.json("client", "show", "one")["enabled"])
        self.on("client", "delete", "one", "one", "--yes")

    def test_names_like_nouns_verbs_and_options(self):
        self.create("list", "device-code")
        self.assertEqual(self.json("client", "show", "list")["clientId"], "list")
        for name in ("{}", "[a,b]", "--yes", "-h", "a=b", "%%", "++x"):
            self.assertEqual(self.json("client", "update", "list", "--name", name)["name"], name)


class Usage(CliTestCase):
    def test_exit_code_2(self):
        on = ["--workspace", self.workspace]
        for arguments in ([], ["client"], ["client", "dance"], ["token", "list"], ["client", "list"],
                          [*on, "client", "list", "--colour"], [*on, "client", "show"], [*on, "client", "show", "a", "b"],
                          [*on, "client", "list", "--limit", "x"], [*on, "client", "list", "--format", "xml"],
                          [*on, "client", "show", b"\xff\xfe"]):
            with self.subTest(arguments=arguments):
                process = self.run_cli(*arguments)
                self.assertEqual(process.returncode, USAGE)
                self.assertIn(b"--help", process.stderr)
                self.assertEqual(process.stdout, b"")

    def test_help_and_version_before_and_after_the_verb(self):
        for arguments in (["--help"], ["client", "--help"], ["client", "create", "--help"], ["-h"]):
            self.assertIn("Usage: gatehouse-cli", self.cli(*arguments))
        self.assertIn("--redirect-uri", self.cli("client", "create", "--help"))
        for arguments in (["--version"], ["client", "list", "--version"]):
            self.assertRegex(self.cli(*arguments), r"^gatehouse-cli \d+\.\d+\.\d+\n$")
        self.assertEqual(self.cli("scope", "list", "--workspace", self.workspace), self.on("scope", "list"))

    def test_the_manual_names_what_there_is(self):
        with open(os.path.join(SOURCE, "packaging/gatehouse-cli.1"), encoding="utf-8") as file:
            manual = file.read().replace("\\-", "-")
        for noun in ("workspace", "scope", "client", "user", "member", "organization", "group", "application", "token",
                     "audit"):
            verbs = self.cli(noun, "--help").split("Subcommands:")[1].splitlines()
            for verb in (line.split()[0] for line in verbs if line.startswith("  ") and line[2] != " "):
                self.assertIn(verb, manual)
                for option in self.cli(noun, verb, "--help").split():
                    if option.startswith("--"):
                        self.assertIn(option.split(",")[0].rstrip(":"), manual, f"{noun} {verb}")


class Locales(CliTestCase):
    def test_the_language_of_the_user(self):
        for language in ({"LC_ALL": "de_DE.UTF-8"}, {"LC_ALL": "", "LANG": "de_DE"}):
            environment = {**os.environ, **language}
            self.assertIn("Geändert", self.on("client", "show", "gatehouse-cli", env=environment))
            self.assertEqual(self.message, "")
            self.assertEqual(self.on("scope", "list", "--format", "csv", env=environment),
                             self.on("scope", "list", "--format", "csv"))

    def test_utf8_in_the_c_locale(self):
        environment = {**os.environ, "LC_ALL": "C"}
        self.on("scope", "create", "--name", "a:b", "--description", "Zählerstände", env=environment)
        self.assertEqual(self.message, "")
        self.assertIn("Zählerstände", self.on("scope", "list", env=environment))
        self.cli("workspace", "create", self.path("größe.gatehouse"), "--name", "ä", env=environment)
        self.assertTrue(os.path.exists(self.path("größe.gatehouse")))


if __name__ == "__main__":
    unittest.main()
