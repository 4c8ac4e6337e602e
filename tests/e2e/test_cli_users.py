#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an administrator does with users and members from scripts, and what a role forbids."""

import email
import email.policy
import os
import re
import unittest

from cliprogram import CONFLICT, INVALID, NOT_ALLOWED, NOT_FOUND, USAGE, CliTestCase

ISSUER = "https://id.example.com"


class PeopleTestCase(CliTestCase):
    def setUp(self):
        super().setUp()
        self.on("workspace", "update", "--issuer", ISSUER)
        for scope in ("sensor:read", "video:gold"):
            self.on("scope", "create", "--name", scope)

    def invite(self, address, *more):
        return self.json("user", "invite", "--email", address, "--scope", "sensor:read", *more)

    def user(self, address):
        return self.json("user", "show", address)


class Users(PeopleTestCase):
    def test_u1_invite_prints_the_link_once(self):
        made = self.json("user", "invite", "--email", "Ana@example.com", "--name", "Ana García", "--scope",
                         "sensor:read", "--scope", "openid")
        self.assertRegex(made["secret"], "^" + ISSUER + r"/invitation#ghi_[A-Za-z0-9_-]{43}$")
        self.assertEqual((made["email"], made["name"], made["state"], made["scopes"]),
                         ("Ana@example.com", "Ana García", "invited", ["openid", "sensor:read"]))
        self.assertRegex(made["id"], r"^[0-9a-f-]{36}$")
        self.assertIsNotNone(made["invitationExpiresAt"])
        self.assertNotIn("secret", self.user("ana@EXAMPLE.com"))
        line = self.on("user", "invite", "--email", "liu@example.com", "--scope", "openid")
        self.assertRegex(line, "^" + ISSUER + r"/invitation#ghi_\S{43}\n$")
        self.assertNotIn("ghi_", self.on("audit", "list"))
        self.assert_whole()

    def test_u1_without_an_issuer_it_says_what_to_do(self):
        self.on("workspace", "update", "--issuer", "")
        made = self.invite("ana@example.com")
        self.assertNotIn("secret", made)
        self.assertIsNone(made["invitationExpiresAt"])
        self.assertIn("workspace update --issuer", self.message)
        self.on("workspace", "update", "--issuer", ISSUER)
        self.assertIn(ISSUER, self.on("user", "resend", "ana@example.com"))

    def test_u1_the_link_is_saved_as_a_mail(self):
        draft = self.path("invitation.eml")
        made = self.invite("ana@example.com", "--name", "Ana García", "--eml", draft)
        self.assertNotIn("secret", made, "it is in the file, and nowhere else")
        self.assertEqual(os.stat(draft).st_mode & 0o777, 0o600)
        with open(draft, "rb") as file:
            mail = email.message_from_binary_file(file, policy=email.policy.default)
        self.assertEqual([address.addr_spec for address in mail["To"].addresses], ["ana@example.com"])
        first = re.search(ISSUER + r"/invitation#ghi_[A-Za-z0-9_-]{43}", mail.get_content())
        self.assertIsNotNone(first)
        self.on("user", "resend", "ana@example.com", "--eml", draft)
        with open(draft, "rb") as file:
            again = email.message_from_binary_file(file, policy=email.policy.default)
        self.assertNotIn(first.group(), again.get_content())
        line = self.on("user", "invite", "--email", "liu@example.com", "--scope", "openid", "--eml",
                       self.path("no", "folder.eml"), code=NOT_FOUND)
        self.assertIn("#ghi_", line, "a link that cannot be saved is not lost")

    def test_u1_what_is_refused_changes_nothing(self):
        self.invite("ana@example.com")
        before = self.json("workspace", "info")
        for address, code in (("", INVALID), ("ana", INVALID), ("a@b@example.com", INVALID), ("a\nb@example.com", INVALID),
                            ("x" * 300 + "@example.com", INVALID), ("ANA@example.com", CONFLICT),
                            ("\u0430na@example.com", CONFLICT)):
            self.on("user", "invite", "--email", address, "--scope", "openid", code=code)
            self.assertIn("email", self.message)
        self.assertIn("ana@example.com", self.message, "the look-alike is named")
        self.on("user", "invite", "--email", "new@example.com", code=INVALID)
        self.assertIn("scopes", self.message)
        self.on("user", "invite", "--email", "new@example.com", "--scope", "no:such", code=INVALID)
        self.assertIn("no:such", self.message)
        self.assertEqual(self.json("workspace", "info"), before)

    def test_u1_end_users_are_no_members(self):
        before = self.json("member", "list")
        self.invite("ana@example.com")
        self.assertEqual(self.json("member", "list"), before)
        self.on("member", "show", "ana@example.com", code=NOT_FOUND)

    def test_u1_lifetime(self):
        self.assertEqual(self.json("workspace", "info")["invitationLifetime"], "1d")
        self.assertEqual(self.json("workspace", "update", "--invitation-lifetime", "30m")["invitationLifetime"], "30m")
        for wrong in ("5m", "8d", "soon", ""):
            self.on("workspace", "update", "--invitation-lifetime", wrong, code=INVALID)
            self.assertIn("invitationLifetime", self.message)

    def test_u2_grant_and_revoke(self):
        for address in ("ana@example.com", "liu@example.com"):
            self.invite(address)
        changed = self.json("user", "grant", "ana@example.com", "liu@example.com", "--scope", "video:gold", "--scope",
                            "sensor:read")
        self.assertEqual([user["scopes"] for user in changed], [["sensor:read", "video:gold"]] * 2)
        self.on("user", "revoke", "ana@example.com", "--scope", "sensor:read")
        self.assertEqual(self.user("ana@example.com")["scopes"], ["video:gold"])
        self.assertEqual(len(self.json("user", "list", "--filter", "scopes=sensor:read")), 1)
        self.on("user", "grant", "ana@example.com", "no@example.com", "--scope", "openid", code=NOT_FOUND)
        self.on("user", "grant", "ana@example.com", "--scope", "no:such", code=INVALID)
        self.on("user", "grant", "ana@example.com", code=USAGE)
        self.assertEqual(self.user("ana@example.com")["scopes"], ["video:gold"])

    def test_u2_update(self):
        revision = str(self.invite("ana@example.com")["revision"])
        self.assertEqual(self.json("user", "update", "ana@example.com", "--name", "Ana")["name"], "Ana")
        self.on("user", "update", "ana@example.com", "--name", "Eve", "--revision", revision, code=CONFLICT)
        self.on("user", "update", "ana@example.com", "--email", "eve@example.com", code=USAGE)
        self.on("user", "update", "ana@example.com", "--scope", "")
        self.assertEqual(self.user("ana@example.com")["scopes"], [])

    def test_u3_life(self):
        first = self.invite("ana@example.com")["secret"]
        second = self.json("user", "resend", "ana@example.com")["secret"]
        self.assertNotEqual(first, second)
        self.on("user", "revoke-invitation", "ana@example.com")
        self.assertIsNone(self.user("ana@example.com")["invitationExpiresAt"])
        self.on("user", "resend", "ana@example.com")
        self.on("user", "disable", "ana@example.com")
        self.assertEqual(self.user("ana@example.com")["state"], "disabled")
        self.on("user", "resend", "ana@example.com", code=CONFLICT)
        self.on("user", "enable", "ana@example.com")
        self.assertEqual(self.user("ana@example.com")["state"], "invited")
        self.on("user", "delete", "ana@example.com", code=USAGE)
        self.assertIn("1 invitation link", self.message)
        deleted = self.json("user", "delete", "ana@example.com", "--yes")
        self.assertEqual((deleted["deleted"], deleted["tokenCount"], deleted["invitationCount"]),
                         (["ana@example.com"], 0, 1))
        self.on("user", "show", "ana@example.com", code=NOT_FOUND)
        self.assert_whole()

    def test_s4_deleting_a_scope_says_who_loses_it(self):
        self.invite("ana@example.com")
        self.on("scope", "delete", "sensor:read", code=USAGE)
        self.assertIn("1 user", self.message)
        self.assertIn("ana@example.com", self.message)
        self.assertEqual(self.json("scope", "delete", "sensor:read", "--yes")["users"], ["ana@example.com"])
        self.assertEqual(self.user("ana@example.com")["scopes"], [])

    def test_sample_list_and_export(self):
        self.on("workspace", "sample", "--users", "300")
        self.assertEqual(self.count("users"), 300)
        self.on("workspace", "sample", code=USAGE)
        states = {user["state"] for user in self.json("user", "list", "--columns", "state")}
        self.assertEqual(states, {"invited", "active", "disabled"})
        self.on("user", "export", "--to", self.path("users.csv"), "--delimiter", ",", "--filter", "state=disabled")
        with open(self.path("users.csv"), encoding="utf-8-sig", newline="") as file:
            lines = file.read().split("\r\n")
        self.assertEqual(len(lines) - 2, len(self.json("user", "list", "--filter", "state=disabled")))
        self.assert_whole()


class Members(PeopleTestCase):
    def admin(self):
        return self.json("member", "list")[0]["name"]

    def test_u5_the_maker_is_the_last_admin(self):
        self.assertEqual([member["role"] for member in self.json("member", "list")], ["admin"])
        maker = self.admin()
        self.on("member", "update", maker, "--role", "editor", code=NOT_ALLOWED)
        self.assertIn("last Admin", self.message)
        self.on("member", "delete", maker, "--yes", code=NOT_ALLOWED)
        self.on("member", "create", "--name", "ingrid@example.com", "--role", "admin")
        self.on("member", "update", maker, "--role", "editor")
        self.on("member", "delete", "ingrid@example.com", "--yes", code=NOT_ALLOWED)
        self.assertEqual(self.json("member", "show", maker)["role"], "editor")

    def test_u5_life(self):
        made = self.json("member", "create", "--name", "ingrid", "--role", "viewer")
        self.assertEqual((made["name"], made["role"]), ("ingrid", "viewer"))
        self.on("member", "create", "--name", "Ingrid", "--role", "viewer", code=CONFLICT)
        self.on("member", "create", "--name", "", "--role", "viewer", code=INVALID)
        self.on("member", "create", "--name", "x", "--role", "owner", code=INVALID)
        self.on("member", "delete", "ingrid", code=USAGE)
        self.on("member", "delete", "ingrid", "--yes")
        self.on("member", "show", "ingrid", code=NOT_FOUND)
        self.assert_whole()

    def test_u5_role_limits_what_is_done(self):
        self.invite("ana@example.com")
        before = self.json("workspace", "info")
        for role in ("viewer", "editor"):
            for arguments in (["user", "invite", "--email", "b@example.com", "--scope", "openid"],
                              ["user", "grant", "ana@example.com", "--scope", "openid"],
                              ["user", "disable", "ana@example.com"], ["user", "delete", "ana@example.com", "--yes"],
                              ["member", "create", "--name", "x", "--role", "admin"],
                              ["scope", "create", "--name", "x:y"]):
                self.on("--role", role, *arguments, code=NOT_ALLOWED)
                self.assertIn("Admin", self.message)
            self.on("--role", role, "user", "list")
        self.assertEqual(self.json("workspace", "info"), before)
        self.on("scope", "update", "sensor:read", "--description", "x", "--role", "viewer", code=NOT_ALLOWED)
        self.on("scope", "update", "sensor:read", "--description", "x", "--role", "editor")
        self.assertEqual(self.json("audit", "list", "--limit", "1", "--sort", "-id", "--columns", "role"),
                         [{"role": "editor"}])
        self.on("--role", "owner", "user", "list", code=USAGE)


if __name__ == "__main__":
    unittest.main()
