# SPDX-License-Identifier: GPL-3.0-or-later
"""The built gatehouse-cli as a test meets it: its name comes in GATEHOUSE_CLI, everything else is an ordinary user's."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["GATEHOUSE_CLI"]
SOURCE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SAMPLE_REALM = os.path.join(SOURCE, "resources/sample/keycloak/moped-realm.json")

DONE, FAILED, USAGE, NOT_FOUND, CONFLICT, NOT_ALLOWED, LOCKED, INVALID, NETWORK, CANCELLED = range(10)


class CliTestCase(unittest.TestCase):
    """Gives each test a folder of its own and a workspace in it."""

    maxDiff = None

    def setUp(self):
        self.message = ""
        self.folder = tempfile.mkdtemp(prefix="gatehouse-cli-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.workspace = self.path("acme.gatehouse")
        self.cli("workspace", "create", self.workspace, "--name", "Acme")

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def run_cli(self, *arguments, **options):
        """The finished process, whatever its exit code."""
        if "input" not in options:
            options["stdin"] = subprocess.DEVNULL
        return subprocess.run([PROGRAM, *arguments], capture_output=True, timeout=120, check=False, **options)

    def cli(self, *arguments, code=DONE, **options):
        """What the program prints; its exit code must be `code`, and self.message is what it says beside."""
        process = self.run_cli(*arguments, **options)
        self.message = process.stderr.decode()
        self.assertEqual(process.returncode, code, f"{' '.join(arguments)[:300]}\n{self.message[:2000]}")
        if code != DONE:
            self.assertNotEqual(self.message.strip(), "", "a failure says why")
        return process.stdout.decode()

    def on(self, *arguments, **options):
        """The same on the test's workspace."""
        return self.cli("--workspace", self.workspace, *arguments, **options)

    def json(self, *arguments, **options):
        return json.loads(self.on("--format", "json", *arguments, **options))

    def client_ids(self, *arguments):
        return [client["clientId"] for client in self.json("client", "list", "--columns", "clientId", *arguments)]

    def count(self, noun="clients"):
        return self.json("workspace", "info")[noun]

    def other_files(self):
        """What lies in the folder beside the workspace and SQLite's own files for it."""
        return sorted(name for name in os.listdir(self.folder) if not name.startswith("acme.gatehouse"))

    def assert_whole(self):
        """Nothing is damaged, and the audit chain holds."""
        self.on("workspace", "check")
        self.on("audit", "verify")
