#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists, exports and the audit log, read back by other programs' rules."""

import csv
import io
import os
import re
import sqlite3
import subprocess
import unittest
import xml.etree.ElementTree
import zipfile

from cliprogram import FAILED, INVALID, NOT_FOUND, PROGRAM, USAGE, CliTestCase

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def content_of(path):
    with open(path, "rb") as file:
        return file.read()


class Lists(CliTestCase):
    def setUp(self):
        super().setUp()
        self.on("workspace", "sample", "--clients", "300")

    def test_search_filter_sort_limit_columns(self):
        """L1"""
        everyone = self.json("client", "list")
        self.assertEqual(len(everyone), 302)
        ids = [client["clientId"] for client in everyone]
        self.assertEqual(self.client_ids("--sort", "-clientId"), self.client_ids("--sort", "clientId")[::-1])
        self.assertEqual(self.client_ids("--limit", "7"), ids[:7])
        self.assertEqual(self.client_ids("--limit", "0"), [])
        word = everyone[5]["name"].split()[0].lower()
        found = self.client_ids("--search", word)
        self.assertEqual(found, [c["clientId"] for c in everyone
                                 if word in " ".join([c["clientId"], c["name"], c["uri"]]).lower()])
        self.assertTrue(found)
        devices = self.client_ids("--filter", "type=device-code", "--filter", "enabled=true")
        self.assertEqual(devices, [c["clientId"] for c in everyone if c["type"] == "device-code" and c["enabled"]])
        self.assertTrue(devices)
        scoped = self.client_ids("--filter", "allowedScopes=openid")
        self.assertEqual(scoped, [c["clientId"] for c in everyone if "openid" in c["allowedScopes"]])
        self.assertEqual(set(self.json("client", "list", "--columns", "name,type", "--limit", "1")[0]), {"name", "type"})

    def test_wrong_fields_are_named(self):
        for arguments in (["--columns", "name,colour"], ["--sort", "colour"], ["--filter", "colour=red"],
                          ["--filter", "type=magic"], ["--filter", "nonsense"], ["--sort", ""]):
            self.on("client", "list", *arguments, code=INVALID)

    def test_csv_has_the_same_values(self):
        rows = list(csv.DictReader(io.StringIO(self.on("client", "list", "--format", "csv"), newline="")))
        clients = self.json("client", "list")
        self.assertEqual(len(rows), len(clients))
        for row, client in zip(rows, clients):
            self.assertEqual(row["clientId"], client["clientId"])
            self.assertEqual(row["enabled"], "true" if client["enabled"] else "false")
            self.assertEqual(row["redirectUris"].split(), client["redirectUris"])
            self.assertEqual(row["createdAt"], client["createdAt"])
            self.assertRegex(row["createdAt"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")

    def test_table_is_whole_when_it_is_not_on_a_terminal(self):
        lines = self.on("client", "list").splitlines()
        self.assertEqual(len(lines), 303)
        self.assertTrue(lines[0].startswith("Client ID"))
        self.assertNotIn("…", "".join(lines))

    def test_show(self):
        self.assertIn("Client ID", self.on("client", "show", "gatehouse-console"))
        self.assertEqual(self.json("audit", "show", "1")["command"], "workspace.create")
        for noun, key in (("client", "none"), ("scope", "none"), ("audit", "none"), ("audit", "99999")):
            self.on(noun, "show", key, code=NOT_FOUND)

    def test_a_closed_pipe_is_quiet(self):
        self.on("workspace", "sample", "--clients", "3000")
        with subprocess.Popen([PROGRAM, "--workspace", self.workspace, "client", "list", "--format", "csv"],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            process.stdout.readline()
            process.stdout.close()
            self.assertEqual(process.stderr.read(), b"")

    def test_full_standard_output_is_an_error(self):
        with open("/dev/full", "wb") as full:
            process = subprocess.run([PROGRAM, "--workspace", self.workspace, "client", "list"], stdout=full,
                                     stderr=subprocess.PIPE, check=False)
        self.assertEqual(process.returncode, FAILED)
        self.assertIn(b"Standard output", process.stderr)


class Exports(CliTestCase):
    def setUp(self):
        super().setUp()
        self.on("workspace", "sample", "--clients", "100")
        self.on("client", "create", "--client-id", "formula", "--name", '=HYPERLINK("https://example.com")', "--type",
                "device-code")

    def test_columns_that_come_without_asking(self):
        """C1, T1: those of a list before anybody chooses others"""
        for noun, wanted in (("client", "Client ID,Name,Type,Status,URI"),
                             ("token", "Name,Token ID,Kind,Status,Expires,Holder,Client,Maximum role,Created,Last used")):
            with self.subTest(noun=noun):
                target = self.path(f"{noun}.csv")
                self.on(noun, "export", "--to", target, "--delimiter", ",", "--limit", "1")
                self.assertEqual(content_of(target).decode("utf-8-sig").split("\r\n")[0], wanted)

    def test_csv_for_excel(self):
        """L2"""
        target = self.path("clients.csv")
        self.on("client", "export", "--to", target, "--sort", "-name", "--columns", "clientId,name", "--delimiter", ";")
        content = content_of(target)
        self.assertTrue(content.startswith(b"\xef\xbb\xbfClient ID;Name\r\n"))
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))[1:]
        self.assertEqual([row[0] for row in rows], self.client_ids("--sort", "-name"))
        self.assertIn(["formula", '\'=HYPERLINK("https://example.com")'], rows)
        self.assertEqual(os.stat(target).st_mode & 0o777, 0o600)

    def test_xlsx(self):
        """L2: a real workbook; a formula stays text"""
        self.on("client", "export", "--to", self.path("clients.xlsx"), "--search", "formula", "--columns", "clientId,name")
        with zipfile.ZipFile(self.path("clients.xlsx")) as book:
            self.assertIsNone(book.testzip())
            texts = "".join(book.read(name).decode() for name in book.namelist() if name.endswith(".xml"))
            sheet = xml.etree.ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
        self.assertIn("=HYPERLINK(", texts)
        self.assertEqual(list(sheet.iter(f"{SHEET}f")), [])

    def test_pdf(self):
        """L3"""
        self.on("workspace", "sample", "--clients", "400")
        self.on("client", "export", "--to", self.path("clients.pdf"))
        content = content_of(self.path("clients.pdf"))
        self.assertTrue(content.startswith(b"%PDF-"))
        self.assertGreater(len(re.findall(rb"/Type\s*/Page\b", content)), 5)

    def test_replaces_whole_or_not_at_all(self):
        """L4"""
        target = self.path("clients.csv")
        self.on("client", "export", "--to", target, "--limit", "1")
        before = content_of(target)
        self.assertEqual(len(before.splitlines()), 2)
        self.on("client", "export", "--to", target, "--filter", "type=magic", code=INVALID)
        self.assertEqual(content_of(target), before)
        self.on("client", "export", "--to", target)
        self.assertEqual(len(content_of(target).splitlines()), 104)

    def test_wrong_targets(self):
        os.mkdir(self.path("folder.csv"))
        self.on("client", "export", "--to", self.path("folder.csv"), code=INVALID)
        self.on("client", "export", "--to", self.path("clients.txt"), code=INVALID)
        self.on("client", "export", "--to", self.path("clients"), code=INVALID)
        self.on("client", "export", "--to", self.path("none", "clients.csv"), code=NOT_FOUND)
        self.on("client", "export", "--to", self.path("c.pdf"), "--delimiter", ";", code=USAGE)
        self.on("client", "export", code=USAGE)
        self.assertEqual(self.other_files(), ["folder.csv"])

    def test_no_secret_leaves(self):
        """L4"""
        secret = self.on("client", "create", "--client-id", "svc", "--name", "S", "--type", "client-credentials").strip()
        for noun in ("client", "audit"):
            self.on(noun, "export", "--to", self.path(f"{noun}.csv"))
            self.assertIn(b"svc", content_of(self.path(f"{noun}.csv")))
            self.assertNotIn(secret.encode(), content_of(self.path(f"{noun}.csv")))


class Audit(CliTestCase):
    def test_says_who_did_what(self):
        """A1"""
        self.on("scope", "create", "--name", "a:b", "--description", "one")
        self.on("scope", "update", "a:b", "--description", "two")
        entry = self.json("audit", "list", "--limit", "1")[0]
        self.assertEqual((entry["command"], entry["targetName"], entry["origin"]), ("scope.update", "a:b", "gatehouse-cli"))
        self.assertEqual((entry["before"], entry["after"]), ('{"description":"one"}', '{"description":"two"}'))
        self.assertEqual(len(self.json("audit", "list", "--search", "a:b")), 2)
        self.assertEqual(len(self.json("audit", "list", "--filter", "command=scope.update")), 1)

    def edit(self, *statements):
        database = sqlite3.connect(self.workspace)
        for statement in statements:
            database.execute(statement)
        database.commit()
        database.close()

    def test_verifies_until_an_entry_is_edited(self):
        self.assertTrue(self.json("audit", "verify")["intact"])
        database = sqlite3.connect(self.workspace)
        (trigger,) = database.execute("SELECT sql FROM sqlite_master WHERE name = 'audit_no_update'").fetchone()
        database.close()
        self.edit("DROP TRIGGER audit_no_update", "UPDATE audit SET actor = 'somebody else' WHERE id = 3", trigger)
        verdict = self.json("audit", "verify", code=FAILED)
        self.assertEqual((verdict["intact"], verdict["firstBadEntry"]), (False, 3))
        self.on("workspace", "check", code=FAILED)

    def test_verifies_until_one_byte_is_changed(self):
        self.on("client", "create", "--client-id", "svc", "--name", "Zebraservice", "--type", "device-code")
        self.on("audit", "verify")
        with open(self.workspace, "r+b") as file:
            position = file.read().index(b'"name":"Zebraservice"')
            file.seek(position + len(b'"name":"'))
            file.write(b"Y")
        self.on("audit", "verify", code=FAILED)
        self.assertIn("changed", self.message)

    def test_prepared_trigger_is_refused(self):
        """A manipulated file"""
        self.edit("CREATE TRIGGER evil AFTER INSERT ON scope BEGIN DELETE FROM client; END")
        self.on("client", "list", code=FAILED)
        self.on("scope", "create", "--name", "a:b", code=FAILED)


if __name__ == "__main__":
    unittest.main()
