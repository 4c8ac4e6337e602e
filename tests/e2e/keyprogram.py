# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of keys and tokens at the command line have in common: a workspace with a passphrase."""

import contextlib
import datetime
import json
import os
import sqlite3

from cliprogram import CliTestCase

PASSPHRASE = "correct horse battery staple"
ISSUER = "https://auth.example.com"


def from_now(**delta):
    at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(**delta)
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


class KeyTestCase(CliTestCase):
    def setUp(self):
        super().setUp()
        self.passphrase = self.write("passphrase", PASSPHRASE + "\n")
        self.on("workspace", "update", "--issuer", ISSUER)
        self.on("workspace", "passphrase", "--new-passphrase-file", self.passphrase)

    def write(self, name, content):
        path = self.path(name)
        with open(path, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        os.chmod(path, 0o600)
        return path

    def sql(self, statement):
        with contextlib.closing(sqlite3.connect(self.workspace)) as database, database:
            database.execute(statement)

    def read(self, *names):
        with open(self.path(*names), "rb") as file:
            return file.read()

    def unlocked(self, *arguments, **options):
        return json.loads(self.on("--format", "json", *arguments, "--passphrase-file", self.passphrase, **options))

    def generate(self, name, kind="ed25519", *arguments):
        return self.unlocked("key", "generate", "--name", name, "--kind", kind, *arguments)

    def issue(self, token_id, *arguments):
        """The JWT."""
        return self.unlocked("token", "issue", "--name", token_id, "--id", token_id, "--permission",
                             "Device:pump-7:GetDeviceStats", *arguments)["secret"]

    def publish(self, *arguments):
        return self.unlocked("key", "publish", self.path("web"), *arguments)

    def inspect(self, token, **options):
        return json.loads(self.on("--format", "json", "token", "inspect", "-", input=token.encode(), **options))

    def status_of(self, name):
        return self.json("key", "show", name)["status"]
