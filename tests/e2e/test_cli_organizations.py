#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Organizations, groups, applications and who belongs to them, from scripts."""

import os
import unittest

from cliprogram import CONFLICT, INVALID, NOT_FOUND, SOURCE, USAGE, CliTestCase

PEOPLE_REALM = os.path.join(SOURCE, "tests/data/realmimport/people-realm.json")


class Organizations(CliTestCase):
    def create(self, name, *more, **options):
        return self.json("organization", "create", "--name", name, *more, **options)

    def names(self, *arguments):
        return [row["name"] for row in self.json("organization", "list", "--columns", "name", *arguments)]

    def test_life_O1(self):
        made = self.create("Acme", "--description", "Pumps")
        self.assertEqual((made["name"], made["description"], made["memberCount"]), ("Acme", "Pumps", 0))
        self.on("organization", "create", "--name", "ACME", code=CONFLICT)
        self.assertIn("name", self.message)
        self.assertEqual(self.json("organization", "show", "acme")["name"], "Acme")
        changed = self.json("organization", "update", "Acme", "--name", "Acme Works", "--description", "")
        self.assertEqual((changed["name"], changed["description"]), ("Acme Works", ""))
        self.on("organization", "show", "Acme", code=NOT_FOUND)
        self.on("organization", "delete", "Acme Works", code=USAGE)
        self.assertIn("--yes", self.message)
        self.on("organization", "delete", "Acme Works", "--yes")
        self.assertEqual(self.names(), [])
        self.assert_whole()

    def test_bad_names_O1(self):
        for name in ("", "   ", "x" * 201, "two\nlines", "a\u202eb", "a\u200bb"):
            with self.subTest(name=name[:20]):
                self.on("organization", "create", "--name", name, code=INVALID)
                self.assertIn("name", self.message)
        self.create("Zürich Σ")
        for taken in ("ZÜRICH σ", "Zu\u0308rich ς", " zürich Σ "):
            self.on("organization", "create", "--name", taken, code=CONFLICT)

    def test_stale_revision(self):
        first = str(self.create("Acme")["revision"])
        self.on("organization", "update", "Acme", "--description", "one", "--revision", first)
        self.on("organization", "update", "Acme", "--description", "two", "--revision", first, code=CONFLICT)

    def test_search_sort_and_export_L2(self):
        for name in ("Bolt", "Acme", "Zinc"):
            self.create(name)
        self.assertEqual(self.names(), ["Acme", "Bolt", "Zinc"])
        self.assertEqual(self.names("--sort", "-name", "--limit", "2"), ["Zinc", "Bolt"])
        self.assertEqual(self.names("--search", "olt"), ["Bolt"])
        self.on("organization", "export", "--to", self.path("o.csv"))
        with open(self.path("o.csv"), encoding="utf-8-sig") as file:
            self.assertEqual(len(file.read().splitlines()), 4)

    def test_deletion_says_what_goes_with_it_O1(self):
        self.create("Acme")
        self.on("group", "create", "--organization", "Acme", "--path", "plant")
        self.on("group", "create", "--organization", "Acme", "--path", "plant/line 2")
        self.on("application", "create", "--organization", "Acme", "--name", "Dashboard")
        self.on("organization", "delete", "Acme", code=USAGE)
        self.assertIn("2 group", self.message)
        self.assertIn("1 application", self.message)
        report = self.json("organization", "delete", "Acme", "--yes")
        self.assertEqual((report["deleted"], report["groupCount"], report["applicationCount"]), (["Acme"], 2, 1))
        self.assertEqual(self.json("group", "list"), [])
        self.assertEqual(self.json("application", "list"), [])
        self.assert_whole()


class Groups(CliTestCase):
    def setUp(self):
        super().setUp()
        for name in ("Acme", "Bolt"):
            self.on("organization", "create", "--name", name)

    def create(self, path, organization="Acme", **options):
        return self.on("group", "create", "--organization", organization, "--path", path, **options)

    def paths(self, *arguments):
        return [row["path"] for row in self.json("group", "list", *arguments)]

    def test_groups_nest_O1(self):
        self.create("plant")
        self.create("plant/line 2")
        self.create("plant", "Bolt")
        self.create("nowhere/line", code=NOT_FOUND)
        self.assertEqual(self.paths("--organization", "acme"), ["plant", "plant/line 2"])
        self.assertEqual(len(self.paths()), 3)
        self.on("group", "list", "--organization", "Nobody", code=NOT_FOUND)
        shown = self.json("group", "show", "PLANT/line 2", "--organization", "Acme")
        self.assertEqual((shown["organization"], shown["path"]), ("Acme", "plant/line 2"))
        self.on("group", "show", "plant/line 2", "--organization", "Bolt", code=NOT_FOUND)
        self.on("group", "show", "plant", code=USAGE)
        self.assertEqual(self.json("organization", "show", "Acme")["groupCount"], 2)

    def test_renaming_renames_those_below_O1(self):
        self.create("plant")
        self.create("plant/line")
        self.create("plant/line/cell")
        renamed = self.json("group", "update", "plant", "--organization", "Acme", "--path", "works",
                            "--description", "All of it")
        self.assertEqual((renamed["path"], renamed["description"]), ("works", "All of it"))
        self.assertEqual(self.paths("--organization", "Acme"), ["works", "works/line", "works/line/cell"])
        self.on("group", "update", "works/line", "--organization", "Acme", "--path", "line", code=INVALID)
        self.assertIn("path", self.message)
        self.assert_whole()

    def test_bad_paths_O1(self):
        self.create("plant")
        for path in ("", "/", "/plant", "plant/", "plant//x", "/".join("x" * 11), "x" * 201):
            with self.subTest(path=path[:20]):
                self.create(path, code=INVALID)
                self.assertIn("path", self.message)
        self.create("PLANT", code=CONFLICT)

    def test_deleting_takes_those_below_O1(self):
        for path in ("plant", "plant/line", "yard"):
            self.create(path)
        self.on("group", "delete", "plant", "--organization", "Acme", code=USAGE)
        self.assertIn("1 group", self.message)
        self.assertEqual(self.json("group", "delete", "plant", "--organization", "Acme", "--yes")["groupCount"], 1)
        self.assertEqual(self.paths(), ["yard"])
        self.assert_whole()

    def test_export_of_one_organization_L2(self):
        self.create("plant")
        self.create("shop", "Bolt")
        self.on("group", "export", "--organization", "Bolt", "--to", self.path("g.csv"))
        with open(self.path("g.csv"), encoding="utf-8-sig") as file:
            lines = file.read()
        self.assertIn("shop", lines)
        self.assertNotIn("plant", lines)


class Applications(CliTestCase):
    def test_life_O1(self):
        for name in ("Acme", "Bolt"):
            self.on("organization", "create", "--name", name)
            made = self.json("application", "create", "--organization", name, "--name", "Dashboard")
            self.assertEqual((made["organization"], made["name"]), (name, "Dashboard"))
        self.on("application", "create", "--organization", "Acme", "--name", "DASHBOARD", code=CONFLICT)
        self.on("application", "create", "--organization", "Acme", "--name", " ", code=INVALID)
        self.on("application", "create", "--organization", "Nobody", "--name", "x", code=NOT_FOUND)
        changed = self.json("application", "update", "dashboard", "--organization", "Acme", "--name", "Board")
        self.assertEqual(changed["name"], "Board")
        rows = self.json("application", "list", "--organization", "Bolt")
        self.assertEqual([row["name"] for row in rows], ["Dashboard"])
        self.on("application", "delete", "Board", "--organization", "Acme", "--yes")
        self.on("application", "show", "Board", "--organization", "Acme", code=NOT_FOUND)
        self.assertEqual(self.json("application", "show", "Dashboard", "--organization", "Bolt")["name"], "Dashboard")
        self.assert_whole()


class Members(CliTestCase):
    def setUp(self):
        super().setUp()
        self.on("organization", "create", "--name", "Acme")
        for path in ("plant", "plant/line"):
            self.on("group", "create", "--organization", "Acme", "--path", path)
        for email in ("ann@example.com", "ben@example.com"):
            self.on("user", "invite", "--email", email, "--scope", "openid")

    def members(self, *arguments):
        """Email addresses with roles."""
        noun = "group" if "--organization" in arguments else "organization"
        return {row["member"]: row["role"] for row in self.json(noun, "members", *arguments)}

    def test_members_have_a_role_O1(self):
        added = self.json("organization", "add-member", "acme", "ann@example.com", "BEN@example.com")
        self.assertEqual([row["member"] for row in added], ["ann@example.com", "ben@example.com"])
        self.json("organization", "add-member", "Acme", "ann@example.com", "--role", "admin")
        self.assertEqual(self.members("Acme"), {"ann@example.com": "admin", "ben@example.com": "user"})
        self.assertEqual(self.json("organization", "show", "Acme")["memberCount"], 2)
        self.on("organization", "remove-member", "Acme", "ben@example.com")
        self.on("organization", "remove-member", "Acme", "ben@example.com", code=NOT_FOUND)
        self.assertIn("ben@example.com", self.message)
        self.assertEqual(self.members("Acme"), {"ann@example.com": "admin"})
        self.assert_whole()

    def test_groups_have_members_of_their_own_O1(self):
        self.on("group", "add-member", "plant/line", "--organization", "Acme", "ann@example.com", "--role", "admin")
        self.assertEqual(self.members("plant/line", "--organization", "Acme"), {"ann@example.com": "admin"})
        self.assertEqual(self.members("plant", "--organization", "Acme"), {})
        self.assertEqual(self.members("Acme"), {"ann@example.com": "user"})
        self.on("organization", "remove-member", "Acme", "ann@example.com")
        self.assertEqual(self.members("plant/line", "--organization", "Acme"), {})
        self.assert_whole()

    def test_members_are_refused_O1(self):
        self.on("organization", "add-member", "Acme", "nobody@example.com", code=NOT_FOUND)
        self.assertIn("nobody@example.com", self.message)
        self.on("organization", "add-member", "Acme", "ann@example.com", "--role", "none", code=USAGE)
        self.on("organization", "add-member", "Nobody", "ann@example.com", code=NOT_FOUND)
        self.on("organization", "add-member", "Acme", code=USAGE)
        self.assertEqual(self.members("Acme"), {})

    def test_technical_users_are_listed_as_what_they_are_O3(self):
        self.on("organization", "add-member", "Acme", "ann@example.com")
        self.on("token", "create", "--kind", "organization", "--organization", "Acme", "--name", "Nightly",
                "--maximum-role", "admin")
        kinds = {row["member"]: row["technicalUser"] for row in self.json("organization", "members", "Acme")}
        self.assertEqual(len(kinds), 2)
        self.assertFalse(kinds["ann@example.com"])
        self.assertEqual(self.json("organization", "show", "Acme")["memberCount"], 1, "it is no person")
        self.on("organization", "delete", "Acme", code=USAGE)
        self.assertIn("Nightly", self.message)
        self.on("organization", "delete", "Acme", "--yes")
        self.assertEqual(self.json("token", "list"), [])
        self.assert_whole()


class Import(CliTestCase):
    def test_people_come_from_a_keycloak_realm_O1(self):
        report = self.on("workspace", "import", PEOPLE_REALM)
        for line in ("Imported: user ann@example.com", "Imported: group Cranes/Basin 1",
                     "Imported: membership of ann@example.com in harbour/Cranes",
                     "Skipped: credentials of user ann@example.com – Passwords and keys are never imported.",
                     "Skipped: user service-account-crane-api"):
            self.assertIn(line, report)
        self.assertNotIn("hunter2", report)
        members = self.json("group", "members", "Cranes/Basin 1", "--organization", "harbour")
        self.assertEqual([row["member"] for row in members], ["ann@example.com"])
        self.assertEqual(self.json("user", "show", "ben@example.com")["state"], "disabled")
        self.assert_whole()

    def test_importing_twice_changes_nothing(self):
        self.on("workspace", "import", PEOPLE_REALM)
        info = self.json("workspace", "info")
        again = self.on("workspace", "import", PEOPLE_REALM)
        self.assertNotIn("Imported", again)
        self.assertIn("Already exists: membership of ann@example.com in harbour/Cranes", again)
        self.assertEqual(self.json("workspace", "info"), info)


if __name__ == "__main__":
    unittest.main()
