#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad files, bad text, killed processes, full disks: a clear message, the right exit code, nothing lost."""

import json
import os
import pty
import resource
import signal
import sqlite3
import subprocess
import unittest

from cliprogram import CANCELLED, DONE, FAILED, INVALID, LOCKED, NOT_ALLOWED, NOT_FOUND, PROGRAM, CliTestCase

NAUGHTY = {
    "control": "a\x01b\x1b[31mc\x7f",
    "newline": "one\ntwo\r\n",
    "bidi": "abc\u202edcba\u2066",
    "zero width": "a\u200bb\ufeff",
    "html": "<script>alert(1)</script><b>&amp;",
    "formula": "=cmd|' /C calc'!A0",
    "quotes": "\"'`\\;--, DROP TABLE client; --",
    "format": "%s%n%1 %2 {0} ${x}",
    "emoji": "👩‍👩‍👧‍👦 🇩🇪",
    "wide": "日本語のテキスト",
    "long": "x" * 100_000,
    "blank": "   ",
}
INVISIBLE = "\u202e\u2066\u200b\ufeff"
CLIENT_OPTIONS = ["--client-id", "--name", "--uri", "--logo-uri", "--tos-uri", "--policy-uri", "--redirect-uri",
                  "--post-logout-redirect-uri", "--cors-origin", "--allowed-scope", "--grant-type"]
FIELDS = {"--client-id": "clientId", "--name": "name"}


def limit_file_size(limit):
    """A file may not grow beyond `limit` bytes: what a full disk looks like, without being root."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))


class BadFiles(CliTestCase):
    def assert_refused(self, path, code):
        for verb in (["client", "list"], ["scope", "create", "--name", "a:b"]):
            self.cli("--workspace", path, *verb, code=code)
            self.assertIn(os.path.basename(path), self.message)

    def write(self, name, content):
        with open(self.path(name), "wb") as file:
            file.write(content)
        os.chmod(self.path(name), 0o600)
        return self.path(name)

    def copy(self, name, length=None):
        with open(self.workspace, "rb") as source:
            return self.write(name, source.read(length))

    def test_what_is_no_workspace(self):
        self.assert_refused(self.path("missing.gatehouse"), NOT_FOUND)
        self.assert_refused(self.write("empty.gatehouse", b""), INVALID)
        self.assert_refused(self.write("unknown.gatehouse", b"not a workspace at all" * 50), INVALID)
        os.mkdir(self.path("folder.gatehouse"))
        self.assert_refused(self.path("folder.gatehouse"), INVALID)
        database = sqlite3.connect(self.path("foreign.gatehouse"))
        database.execute("CREATE TABLE client (id INTEGER PRIMARY KEY, client_id TEXT)")
        database.commit()
        database.close()
        os.chmod(self.path("foreign.gatehouse"), 0o600)
        self.assert_refused(self.path("foreign.gatehouse"), INVALID)

    def test_truncated(self):
        self.assert_refused(self.copy("header.gatehouse", 60), FAILED)
        for length in (100, 4096, 40000):
            path = self.copy(f"cut{length}.gatehouse", length)
            self.cli("--workspace", path, "client", "list", code=FAILED)
            self.cli("--workspace", path, "scope", "create", "--name", "a:b", code=FAILED)

    def test_newer_version(self):
        database = sqlite3.connect(self.workspace)
        database.execute("PRAGMA user_version = 999")
        database.commit()
        database.close()
        self.on("client", "list", code=FAILED)
        self.assertIn("newer", self.message)
        self.on("scope", "create", "--name", "a:b", code=FAILED)

    def test_unsafe_places(self):
        os.symlink(self.workspace, self.path("link.gatehouse"))
        self.assert_refused(self.path("link.gatehouse"), NOT_ALLOWED)
        shared = self.copy("shared.gatehouse")
        os.chmod(shared, 0o640)
        self.assert_refused(shared, NOT_ALLOWED)
        self.assertIn("chmod", self.message)
        os.link(self.copy("name.gatehouse"), self.path("second.gatehouse"))
        self.assert_refused(self.path("second.gatehouse"), NOT_ALLOWED)

    def test_read_only(self):
        os.chmod(self.workspace, 0o400)
        self.assertEqual(len(self.json("client", "list")), 2)
        self.on("audit", "verify")
        self.on("scope", "create", "--name", "a:b", code=NOT_ALLOWED)
        self.assertIn("read-only", self.message)
        os.chmod(self.folder, 0o500)
        self.addCleanup(os.chmod, self.folder, 0o700)
        self.assertEqual(len(self.json("client", "list")), 2)

    def test_owned_by_another_process(self):
        """Reading works, writing says who; the other one is an unanswered question of client delete."""
        self.on("client", "create", "--client-id", "svc", "--name", "S", "--type", "client-credentials")
        owner = Question(self, "client", "delete", "svc")
        self.assertIn("svc", owner.question)
        self.assertIn("1 client secret stops working.", owner.question)
        self.assertEqual(len(self.json("client", "list")), 3)
        self.on("audit", "verify")
        self.on("workspace", "check")
        self.on("scope", "create", "--name", "a:b", code=LOCKED)
        self.assertIn("gatehouse-cli", self.message)
        self.assertIn(str(owner.process.pid), self.message)
        self.assertEqual(owner.answer(b"n\n"), CANCELLED)
        self.assertEqual(self.count(), 3)
        self.assertEqual(Question(self, "client", "delete", "svc").answer(b"y\n"), DONE)
        self.assertEqual(self.count(), 2)


class Question:
    """A command that asks on a terminal, and holds the workspace until it is answered."""

    def __init__(self, test, *arguments):
        self.terminal, other_end = pty.openpty()
        test.addCleanup(os.close, self.terminal)
        self.process = subprocess.Popen([PROGRAM, "--workspace", test.workspace, *arguments], stdin=other_end,
                                        stdout=other_end, stderr=other_end, start_new_session=True)
        test.addCleanup(self.process.kill)
        os.close(other_end)
        self.question = ""
        while "[y/N]" not in self.question:
            self.question += os.read(self.terminal, 1024).decode()

    def answer(self, keys):
        os.write(self.terminal, keys)
        return self.process.wait(timeout=60)


class NaughtyText(CliTestCase):
    def assert_visible(self, text):
        hidden = [c for c in text if (ord(c) < 32 and c != "\n") or c in INVISIBLE]
        self.assertEqual(hidden, [], "nothing reaches the terminal that changes it or hides")

    def test_every_field_of_a_client_takes_it_whole_or_is_named(self):
        """Invisible and bidirectional characters, control characters, long texts"""
        accepted = 0
        for kind, text in NAUGHTY.items():
            for option in CLIENT_OPTIONS:
                with self.subTest(kind=kind, option=option):
                    accepted += self.try_client(option, text)
        self.assertGreater(accepted, 5, "harmless text is taken")
        self.assert_whole()

    def try_client(self, option, text):
        base = {"--client-id": "naughty", "--name": "Naughty", "--redirect-uri": "https://app.example.com/cb", option: text}
        process = self.run_cli("--workspace", self.workspace, "--format", "json", "client", "create", "--type",
                               "authorization-code-pkce", *[part for pair in base.items() for part in pair])
        if process.returncode != DONE:
            self.assertEqual(process.returncode, INVALID, process.stderr[:500])
            self.assert_visible(process.stderr.decode())
            return 0
        client = json.loads(process.stdout)
        if option in FIELDS:
            self.assertEqual(client[FIELDS[option]], text)
        self.assert_visible(self.on("client", "show", "--", client["clientId"]))
        self.on("client", "delete", "--yes", "--", client["clientId"])
        return 1

    def test_scopes(self):
        for kind, text in NAUGHTY.items():
            for option in ("--name", "--description"):
                with self.subTest(kind=kind, option=option):
                    base = {"--name": "naughty:scope", option: text}
                    process = self.run_cli("--workspace", self.workspace, "--format", "json", "scope", "create",
                                           *[part for pair in base.items() for part in pair])
                    self.assertIn(process.returncode, (DONE, INVALID))
                    if process.returncode == DONE:
                        self.assertEqual(json.loads(process.stdout)[option[2:]], text)
                        self.on("scope", "delete", "--yes", "--", json.loads(process.stdout)["name"])

    def test_imported_text(self):
        """NUL, and ten megabytes, come by file."""
        for name in ("nul\0byte", "x" * 10_000_000, "\x1b]0;title\x07", "\ud800"):
            realm = {"realm": name, "clients": [{"clientId": name, "name": name, "publicClient": False,
                                                 "serviceAccountsEnabled": True, "standardFlowEnabled": False}],
                     "clientScopes": [{"name": name, "description": name, "protocol": "openid-connect"}]}
            with open(self.path("realm.json"), "w", encoding="ascii") as file:
                json.dump(realm, file)
            process = self.run_cli("--workspace", self.workspace, "workspace", "import", self.path("realm.json"))
            self.assertIn(process.returncode, (DONE, INVALID))
            self.assert_visible((process.stdout + process.stderr).decode())
            self.assertLess(len(process.stdout), 10_000)
        self.assertEqual(self.count(), 2)
        self.assert_whole()


class Faults(CliTestCase):
    def start(self, *arguments):
        process = subprocess.Popen([PROGRAM, "--workspace", self.workspace, *arguments], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        self.addCleanup(process.communicate)
        return process

    def interrupted_sample(self, number, size):
        """Sends the signal once the process owns the workspace and the write-ahead log has grown to that size."""
        process = self.start("workspace", "sample", "--clients", "20000")
        log, lock = self.workspace + "-wal", self.workspace + ".lock"
        while not (os.path.exists(lock) and os.path.exists(log) and os.path.getsize(log) >= size):
            self.assertIsNone(process.poll(), "it must not be done before")
        process.send_signal(number)
        return process.wait(timeout=60)

    def test_kill_in_the_middle_leaves_the_workspace_as_it_was(self):
        info = self.json("workspace", "info")
        for size in (0, 4096, 1_000_000):
            self.assertEqual(self.interrupted_sample(signal.SIGKILL, size), -signal.SIGKILL)
            self.assertEqual(self.json("workspace", "info"), info)
            self.assert_whole()
        self.on("scope", "create", "--name", "after:kill")

    def test_lock_of_a_process_killed_before_it_could_write_its_name(self):
        with open(self.workspace + ".lock", "wb"):
            pass
        self.on("scope", "create", "--name", "after:kill")
        self.assertEqual(self.count("scopes"), 6)

    def test_interrupt_cancels(self):
        info = self.json("workspace", "info")
        self.assertEqual(self.interrupted_sample(signal.SIGINT, 0), CANCELLED)
        self.assertEqual(self.json("workspace", "info"), info)
        self.assert_whole()

    def test_export_that_is_interrupted_leaves_nothing(self):
        """L4"""
        self.on("workspace", "sample", "--clients", "20000")
        process = self.start("client", "export", "--to", self.path("clients.pdf"))
        while not any(name.startswith(".gatehouse") for name in os.listdir(self.folder)):
            self.assertIsNone(process.poll())
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(timeout=60), CANCELLED)
        self.assertEqual(self.other_files(), [])

    def test_full_disk_on_export(self):
        self.on("workspace", "sample", "--clients", "2000")
        for suffix in ("csv", "xlsx", "pdf"):
            target = self.path(f"clients.{suffix}")
            with open(target, "wb") as file:
                file.write(b"as it was")
            self.on("client", "export", "--to", target, code=FAILED, preexec_fn=limit_file_size(20_000))
            with open(target, "rb") as file:
                self.assertEqual(file.read(), b"as it was")
        self.assertEqual(self.other_files(), ["clients.csv", "clients.pdf", "clients.xlsx"])

    def test_full_disk_on_write(self):
        info = self.json("workspace", "info")
        self.on("workspace", "sample", "--clients", "20000", code=FAILED, preexec_fn=limit_file_size(1_000_000))
        self.assertEqual(self.json("workspace", "info"), info)
        self.assert_whole()
        self.cli("workspace", "create", self.path("second.gatehouse"), "--name", "x", code=FAILED,
                 preexec_fn=limit_file_size(10_000))
        self.assertEqual(self.other_files(), [])


if __name__ == "__main__":
    unittest.main()
