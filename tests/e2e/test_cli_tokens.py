#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens and the permission catalogue from scripts (T1 to T7, O2, O3)."""

import contextlib
import datetime
import json
import os
import sqlite3
import unittest

from cliprogram import CONFLICT, INVALID, NOT_ALLOWED, NOT_FOUND, USAGE, CliTestCase


def from_now(**delta):
    moment = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(**delta)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


class TokenTestCase(CliTestCase):
    def sql(self, *statements):
        with contextlib.closing(sqlite3.connect(self.workspace)) as database, database:
            for statement in statements:
                database.execute(statement)

    def add(self, kind, name, columns, values):
        """A row as a Command would have made it, with its search text."""
        table = {"group": "organization_group"}.get(kind, kind)
        with contextlib.closing(sqlite3.connect(self.workspace)) as database, database:
            row = database.execute(f"INSERT INTO {table} ({columns}, created_at, updated_at, revision) "
                                   f"VALUES ({values}, 1, 1, 1)").lastrowid
            database.execute(f"INSERT INTO {kind}_search (id, text) VALUES (?, ?)", (row, name.lower()))
            database.execute(f"INSERT INTO {kind}_fts (rowid, text) VALUES (?, ?)", (row, name.lower()))
        return row

    def add_places(self):
        """The organization Acme with the group plant/line 2 and the application Dashboard."""
        self.on("organization", "create", "--name", "Acme")
        self.on("group", "create", "--organization", "Acme", "--path", "plant")
        self.on("group", "create", "--organization", "Acme", "--path", "plant/line 2")
        self.on("application", "create", "--organization", "Acme", "--name", "Dashboard")

    def add_consent(self, name="Field app", status="active"):
        """Ada's consent to the client gatehouse-console, as a server makes it; she is a user of Acme."""
        ada = self.add("user", "ada@example.com", "user_id, email, email_key, email_skeleton, name, state",
                       "'u-1', 'ada@example.com', 'ada@example.com', 'ada@example.com', 'Ada', 'active'")
        self.add("membership", "ada@example.com", "organization_id, user_id, member, role",
                 f"(SELECT id FROM organization WHERE name = 'Acme'), {ada}, 'ada@example.com', 'user'")
        self.sql("UPDATE organization SET member_count = 1")
        token = self.add("token", f"{name}\nconsent-1",
                         "token_id, kind, name, description, status, user_id, client_id, holder, client, "
                         "maximum_role, permissions",
                         f"'consent-1', 'oauth', '{name}', '', '{status}', {ada}, (SELECT id FROM client WHERE "
                         "client_id = 'gatehouse-console'), 'ada@example.com', 'gatehouse-console', 'admin', ''")
        self.sql(f"INSERT INTO token_scope SELECT {token}, id FROM scope WHERE name = 'openid'",
                 "UPDATE scope SET token_count = 1 WHERE name = 'openid'")
        return token

    def create(self, *arguments, **options):
        return self.json("token", "create", *arguments, **options)

    def token_ids(self, *arguments):
        return [token["id"] for token in self.json("token", "list", "--columns", "id", "--sort", "id", *arguments)]

    def secrets_on_disk(self, secret):
        found = []
        for name in os.listdir(self.folder):
            with open(self.path(name), "rb") as file:
                if secret.encode() in file.read():
                    found.append(name)
        return found


class ApiTokens(TokenTestCase):
    def test_T2_reads_one_device_only(self):
        token = self.create("--kind", "api", "--name", "Pump 7", "--id", "pump-7", "--permission",
                            "Device:pump-7:GetDeviceStats,ListDeviceResources")
        self.assertRegex(token["secret"], r"^ght_[A-Za-z0-9_-]{43}$")
        self.assertEqual(token["permissions"], ["Device:pump-7:GetDeviceStats,ListDeviceResources"])
        self.assertEqual((token["id"], token["kind"], token["status"], token["maximumRole"]),
                         ("pump-7", "api", "active", ""))
        self.assertIsNone(token["expiresAt"])
        self.assertEqual(self.secrets_on_disk(token["secret"]), [])
        shown = self.json("token", "show", "pump-7")
        self.assertNotIn("secret", shown)
        self.assertEqual(shown["permissionsNotInCatalogue"], [])

    def test_T6_starts_inactive(self):
        self.assertEqual(self.create("--name", "x", "--id", "off", "--active", "false")["status"], "inactive")
        self.on("token", "activate", "off")
        self.assertEqual(self.json("token", "show", "off")["status"], "active")
        self.assertEqual(self.create("--name", "x", "--active", "true")["status"], "active")
        self.on("token", "create", "--name", "x", "--active", "maybe", code=USAGE)

    def test_T2_secret_alone_on_its_line(self):
        output = self.on("token", "create", "--name", "x")
        self.assertRegex(output, r"^ght_[A-Za-z0-9_-]{43}\n$")
        self.assertEqual(len(self.token_ids()), 1)
        self.assertRegex(self.token_ids()[0], r"^tok_[0-9a-f]{20}$")

    def test_T2_refuses_what_is_no_permission(self):
        for permission in ("Gateway:*:Restart", "Device:*:ReadBucket", "Admin:one", "nonsense::", "Device:a b:*"):
            self.on("token", "create", "--name", "x", "--permission", permission, code=INVALID)
            self.assertIn("permissions", self.message)
        self.on("token", "create", "--name", "", code=INVALID)
        self.on("token", "create", "--name", "x", "--id", "a/b", code=INVALID)
        self.on("token", "create", "--name", "x", "--kind", "magic", code=INVALID)
        self.on("token", "create", "--name", "x", "--organization", "Acme", code=INVALID)
        self.on("token", "create", "--name", "x", "--expires-at", from_now(days=-1), code=INVALID)
        self.assertIn("expiresAt", self.message)
        self.assertEqual(self.token_ids(), [])
        self.create("--name", "x", "--id", "one")
        self.on("token", "create", "--name", "x", "--id", "one", code=CONFLICT)

    def test_T3_permissions_change_at_any_time(self):
        self.create("--name", "x", "--id", "one", "--permission", "Device:dev1:GetDeviceStats")
        changed = self.json("token", "add-permission", "one", "Admin", "Bucket:*:ReadBucket")
        self.assertEqual(changed["permissions"], ["Device:dev1:GetDeviceStats", "Admin:*:*", "Bucket:*:ReadBucket"])
        self.assertNotIn("secret", changed)
        self.on("token", "add-permission", "one", "Admin")  # has it: nothing changes
        self.assertEqual(self.json("token", "show", "one")["revision"], changed["revision"])
        left = self.json("token", "remove-permission", "one", "Admin", "Device:dev1:GetDeviceStats")
        self.assertEqual(left["permissions"], ["Bucket:*:ReadBucket"])
        self.on("token", "remove-permission", "one", "Admin", code=NOT_FOUND)
        self.on("token", "add-permission", "gone", "Admin", code=NOT_FOUND)
        self.on("token", "add-permission", "one", "Gateway", code=INVALID)
        self.on("token", "update", "one", "--name", "Renamed", "--description", "for reports", "--permission", "")
        shown = self.json("token", "show", "one")
        self.assertEqual((shown["name"], shown["description"], shown["permissions"]), ("Renamed", "for reports", []))
        self.on("token", "update", "one", "--name", "Late", "--revision", "1", code=CONFLICT)

    def test_T3_several_are_deleted_at_once(self):
        for name in "abc":
            self.create("--name", name, "--id", name)
        self.on("token", "delete", "a", "c", code=USAGE)
        self.assertIn("--yes", self.message)
        self.assertIn("The tokens stop working immediately. This cannot be undone.", self.message)
        self.on("token", "delete", "a", "gone", "--yes", code=NOT_FOUND)
        self.assertEqual(self.token_ids(), ["a", "b", "c"])
        self.on("token", "delete", "a", "c", "--yes")
        self.assertEqual(self.token_ids(), ["b"])
        self.assert_whole()

    def test_T6_active_and_inactive(self):
        self.create("--name", "x", "--id", "one")
        self.create("--name", "y", "--id", "two")
        self.assertEqual([t["status"] for t in self.json("token", "deactivate", "one", "two")], ["inactive"] * 2)
        self.assertEqual([t["status"] for t in self.json("token", "activate", "two")], ["active"])
        self.assertEqual(self.token_ids("--filter", "status=inactive"), ["one"])

    def test_T6_expired_is_read_only(self):
        self.create("--name", "x", "--id", "one")
        self.sql("UPDATE token SET expires_at = 1000")
        self.assertEqual(self.json("token", "show", "one")["status"], "expired")
        for arguments in (("update", "one", "--name", "y"), ("activate", "one"), ("deactivate", "one"),
                          ("add-permission", "one", "Admin"),
                          ("update", "one", "--expires-at", from_now(days=9))):
            self.on("token", *arguments, code=NOT_ALLOWED)
            self.assertIn("expired", self.message)
        self.on("token", "delete", "one", "--yes")
        self.assertEqual(self.token_ids(), [])

    def test_expiring_this_month_found_and_exported(self):
        for name, days in (("soon", 20), ("later", 40)):
            self.create("--name", name, "--id", name, "--expires-at", from_now(days=days))
        self.create("--name", "never", "--id", "never")
        self.assertEqual(self.token_ids("--filter", "expiresAt<+30d"), ["soon"])
        self.assertEqual(self.token_ids("--filter", "expiresAt<+60d"), ["later", "soon"])
        for bad in ("expiresAt<+0d", "expiresAt<+d", "expiresAt<+30", "name<+30d", "expiresAt<+99999d"):
            self.on("token", "list", "--filter", bad, code=INVALID)
        target = self.path("soon.csv")
        self.on("token", "export", "--to", target, "--filter", "expiresAt<+30d", "--columns", "id,expiresAt")
        with open(target, encoding="utf-8-sig") as file:
            lines = file.read().splitlines()
        self.assertEqual(len(lines), 2)
        self.assertTrue(lines[1].startswith("soon"), lines)


class PlaceTokens(TokenTestCase):
    def setUp(self):
        super().setUp()
        self.add_places()

    def test_T4_life_of_an_organization_token(self):
        token = self.create("--kind", "organization", "--name", "Deploy", "--id", "deploy", "--organization", "acme",
                            "--admin-role", "true", "--expires-at", from_now(days=90))
        self.assertRegex(token["secret"], "^ght_")
        self.assertEqual((token["organization"], token["group"], token["maximumRole"], token["holder"]),
                         ("Acme", "", "admin", "technical-user:deploy"))
        self.assertEqual(token["effectiveRoles"], [{
            "place": "Acme", "role": "admin", "cap": "admin", "holderRole": "admin", "limit": "none",
            "reason": "The token and its holder have the same role here."}])
        self.on("token", "deactivate", "deploy")
        shown = self.json("token", "show", "deploy")
        self.assertEqual((shown["status"], shown["effectiveRoles"][0]["role"], shown["effectiveRoles"][0]["limit"]),
                         ("inactive", "none", "token-status"))
        self.on("token", "activate", "deploy")
        changed = self.json("token", "update", "deploy", "--admin-role", "false", "--expires-at", "")
        self.assertEqual((changed["maximumRole"], changed["expiresAt"]), ("user", None))
        self.assertEqual(changed["effectiveRoles"][0]["holderRole"], "user")
        self.on("token", "delete", "deploy", "--yes")
        self.assertIn("1 technical user", self.message)
        self.assert_whole()

    def test_T4_group_token(self):
        token = self.create("--kind", "group", "--name", "Line", "--id", "line", "--organization", "Acme", "--group",
                            "plant/line 2")
        self.assertEqual((token["group"], token["maximumRole"]), ("plant/line 2", "user"))
        self.assertEqual(token["effectiveRoles"][0]["place"], "Acme/plant/line 2")
        self.assertEqual(self.token_ids("--filter", "group=plant/line 2"), ["line"])
        changed = self.json("token", "update", "line", "--admin-role", "true")
        self.assertEqual([(r["place"], r["role"]) for r in changed["effectiveRoles"]], [("Acme/plant/line 2", "admin")])
        self.on("token", "create", "--kind", "group", "--name", "x", "--organization", "Acme", "--group", "no",
                code=NOT_FOUND)
        self.assertIn("group", self.message)
        self.on("token", "create", "--kind", "group", "--name", "x", code=NOT_FOUND)
        self.on("token", "create", "--kind", "organization", "--name", "x", "--organization", "Acme", "--group",
                "plant/line 2", code=INVALID)
        self.on("token", "create", "--kind", "organization", "--name", "x", "--organization", "Acme",
                "--maximum-role", "none", code=INVALID)
        self.assert_whole()


    def test_O2_a_group_lists_revokes_and_deletes_its_own(self):
        self.create("--kind", "organization", "--name", "Deploy", "--id", "deploy", "--organization", "Acme")
        for group in ("plant", "plant/line 2"):
            self.create("--kind", "group", "--name", "x", "--id", group[-1], "--organization", "Acme", "--group", group)
        self.assertEqual(self.token_ids("--filter", "group=plant"), ["t"])
        self.assertEqual([t["status"] for t in self.json("token", "deactivate", "t")], ["inactive"])
        self.assertEqual([t["status"] for t in self.json("token", "activate", "t")], ["active"])
        self.on("token", "delete", "t", "--yes")
        self.assertEqual(self.token_ids("--filter", "group=plant"), [])
        self.assertEqual(self.token_ids(), ["2", "deploy"])
        self.on("token", "activate", "t", code=NOT_FOUND)
        self.assert_whole()

    def test_U5_needs_an_admin(self):
        self.create("--name", "x", "--id", "one")
        before = self.json("workspace", "info")
        for role in ("viewer", "editor"):
            for arguments in (["create", "--kind", "organization", "--name", "y", "--organization", "Acme"],
                              ["create", "--kind", "group", "--name", "y", "--organization", "Acme", "--group", "plant"],
                              ["update", "one", "--name", "y"], ["add-permission", "one", "Admin"],
                              ["deactivate", "one"], ["delete", "one", "--yes"]):
                self.on("--role", role, "token", *arguments, code=NOT_ALLOWED)
                self.assertIn("Admin", self.message)
        self.assertEqual(self.json("workspace", "info"), before)
        self.assertEqual(self.token_ids(), ["one"])


class OAuthTokens(TokenTestCase):
    def setUp(self):
        super().setUp()
        self.add_places()

    def test_T5_never_created_here(self):
        self.on("token", "create", "--kind", "oauth", "--name", "x", code=INVALID)
        self.assertIn("consent", self.message)

    def test_T5_what_may_change_and_what_may_not(self):
        self.add_consent()
        shown = self.json("token", "show", "consent-1")
        self.assertEqual((shown["client"], shown["scopes"], shown["holder"]),
                         ("gatehouse-console", ["openid"], "ada@example.com"))
        changed = self.json("token", "update", "consent-1", "--name", "Tablet", "--description", "Ada's",
                            "--maximum-role", "none")
        self.assertEqual((changed["name"], changed["description"], changed["maximumRole"]),
                         ("Tablet", "Ada's", "none"))
        self.on("token", "update", "consent-1", "--expires-at", from_now(days=1), code=INVALID)
        self.assertIn("consent", self.message)
        self.on("token", "update", "consent-1", "--permission", "Admin", code=INVALID)
        self.on("token", "update", "consent-1", "--scope", "email", code=USAGE)

    def test_T1_list_says_what_was_consented_to(self):
        self.add_consent(status="pending")
        row, = self.json("token", "list", "--columns", "name,client,maximumRole,createdAt,status")
        self.assertRegex(row.pop("createdAt"), r"^1970-01-01T00:00:00(\.001)?Z$")
        self.assertEqual(row, {"name": "Field app", "client": "gatehouse-console", "maximumRole": "admin",
                               "status": "pending"})
        self.assertIn("Pending", self.on("token", "list", "--columns", "name,status"))

    def test_T5_expiry_is_the_consents_and_none_by_default(self):
        self.add_consent()
        self.assertIsNone(self.json("token", "show", "consent-1")["expiresAt"])
        self.sql("UPDATE token SET expires_at = 4070908800000")
        self.assertEqual(self.json("token", "show", "consent-1")["expiresAt"], "2099-01-01T00:00:00Z")

    def test_T6_is_switched_off_and_on_and_deleted(self):
        self.add_consent()
        off, = self.json("token", "deactivate", "consent-1")
        self.assertEqual(off["status"], "inactive")
        self.assertEqual([(r["place"], r["role"], r["limit"])
                          for r in self.json("token", "show", "consent-1")["effectiveRoles"]],
                         [("Acme", "none", "token-status")])
        self.on("token", "activate", "consent-1")
        shown = self.json("token", "show", "consent-1")
        self.assertEqual((shown["status"], shown["effectiveRoles"][0]["role"]), ("active", "user"))
        self.on("token", "delete", "consent-1", "--yes")
        self.on("token", "show", "consent-1", code=NOT_FOUND)
        self.on("token", "activate", "consent-1", code=NOT_FOUND)
        self.assert_whole()

    def test_T7_overrides_and_the_lesser_role(self):
        self.add_consent()
        roles = self.json("token", "show", "consent-1")["effectiveRoles"]
        self.assertEqual([(r["place"], r["cap"], r["role"], r["limit"]) for r in roles],
                         [("Acme", "admin", "user", "holder-role")])
        self.on("token", "set-override", "consent-1", "Acme/Dashboard", "none")
        changed = self.json("token", "set-override", "consent-1", "Acme", "admin")
        self.assertEqual(changed["overrides"], [{"organization": "Acme", "role": "admin"},
                                                {"application": "Acme/Dashboard", "role": "none"}])
        self.assertEqual([(r["place"], r["role"], r["limit"]) for r in changed["effectiveRoles"]],
                         [("Acme", "user", "holder-role"), ("Acme/Dashboard", "none", "override")])
        self.assertIn("Limited by the holder's own role here.", self.on("token", "show", "consent-1"))
        self.sql("UPDATE membership SET role = 'admin'")  # as soon as the membership changes
        self.assertEqual(self.json("token", "show", "consent-1")["effectiveRoles"][0]["role"], "admin")
        left = self.json("token", "remove-override", "consent-1", "Acme")
        self.assertEqual(left["overrides"], [{"application": "Acme/Dashboard", "role": "none"}])
        self.on("token", "remove-override", "consent-1", "Acme", code=NOT_FOUND)
        self.on("token", "set-override", "consent-1", "Nowhere", "user", code=NOT_FOUND)
        self.on("organization", "create", "--name", "Other")
        self.on("token", "set-override", "consent-1", "Other", "user", code=INVALID)
        self.assertIn("overrides", self.message)
        self.assert_whole()

    def test_T6_pending_is_labelled_and_goes_after_a_day(self):
        self.add_consent(status="pending")
        now = int(datetime.datetime.now().timestamp() * 1000)
        self.sql(f"UPDATE token SET created_at = {now - 23 * 3600 * 1000}")
        self.on("token", "activate", "consent-1", code=NOT_ALLOWED)
        self.assertEqual(self.json("token", "show", "consent-1")["status"], "pending")
        self.sql(f"UPDATE token SET created_at = {now - 24 * 3600 * 1000}")
        self.on("token", "activate", "consent-1", code=NOT_FOUND)
        self.assertEqual(self.token_ids(), [])
        self.assert_whole()

    def test_C7_deleting_the_client_ends_them(self):
        self.add_consent()
        self.on("client", "delete", "gatehouse-console", "--yes")
        self.assertIn("1 OAuth token", self.message)
        self.assertEqual(self.token_ids(), [])
        self.assert_whole()


class Catalogue(TokenTestCase):
    def test_T2_exported_changed_and_taken_back(self):
        printed = self.json("workspace", "catalogue")
        self.assertEqual([len(t["actions"]) for t in printed["permissionTypes"]], [0, 11, 9, 6, 5, 5])
        self.assertIn("AccessDeviceResources", self.on("workspace", "catalogue"))
        target = self.path("catalogue.json")
        self.on("workspace", "catalogue", "--export", target)
        with open(target, encoding="utf-8") as file:
            catalogue = json.load(file)
        self.assertEqual(catalogue, printed)
        self.create("--name", "x", "--id", "one", "--permission", "Bucket:log:ReadBucket")
        catalogue["permissionTypes"] = [t for t in catalogue["permissionTypes"] if t["type"] != "Bucket"]
        catalogue["permissionTypes"].append({"type": "Gateway", "actions": [{"action": "Restart"}]})
        with open(target, "w", encoding="utf-8") as file:
            json.dump(catalogue, file)
        self.on("workspace", "catalogue", "--import", target)
        kept = self.json("token", "show", "one")  # kept and marked, not dropped
        self.assertEqual(kept["permissions"], ["Bucket:log:ReadBucket"])
        self.assertEqual(kept["permissionsNotInCatalogue"], ["Bucket:log:ReadBucket"])
        self.on("token", "add-permission", "one", "Gateway:*:Restart")
        self.on("token", "add-permission", "one", "Bucket:other:ReadBucket", code=INVALID)
        with open(target, "w", encoding="utf-8") as file:
            file.write("{}")
        self.on("workspace", "catalogue", "--import", target, code=INVALID)
        self.on("workspace", "catalogue", "--import", self.path("gone.json"), code=NOT_FOUND)
        self.on("workspace", "catalogue", "--import", target, "--export", target, code=USAGE)
        self.assert_whole()


class Sample(TokenTestCase):
    def test_tokens_without_users_are_none_of_consent(self):
        self.on("workspace", "sample", "--tokens", "200")
        self.assertEqual(self.count("tokens"), 200)
        self.assertGreater(len(self.token_ids("--filter", "kind=organization")), 0)
        self.assertEqual(self.token_ids("--filter", "kind=oauth"), [])
        self.assertEqual(len(self.token_ids("--filter", "permissions=Admin:*:*", "--limit", "1")), 1)
        self.assert_whole()


if __name__ == "__main__":
    unittest.main()
