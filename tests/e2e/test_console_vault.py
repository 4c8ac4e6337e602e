#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The vault in a real window: typed open, used, locked; and then nothing of it is left in the program's memory."""

import base64
import json
import os
import unittest

from consoleprogram import ROLE, Atspi, ConsoleCase, find, until

PASSPHRASE = "gannet-ledger-48-tinsel-quarry"


def writable_memory(pid):
    """All that a process has written and can write, piece by piece."""
    with open(f"/proc/{pid}/maps", encoding="ascii") as maps, open(f"/proc/{pid}/mem", "rb") as memory:
        for line in maps:
            where, rights = line.split()[:2]
            if "w" not in rights or "[vvar]" in line:
                continue
            begin, end = (int(part, 16) for part in where.split("-"))
            try:
                memory.seek(begin)
                yield memory.read(end - begin)
            except (OSError, ValueError, OverflowError):  # devices and the like
                continue


def from_base64url(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


@unittest.skipIf(os.geteuid() != 0, "only root may read another program's memory")
class VaultTest(ConsoleCase):
    def setUp(self):
        super().setUp()
        self.passphrase_file = os.path.join(self.folder, "passphrase")
        with open(self.passphrase_file, "w", encoding="ascii") as file:
            file.write(PASSPHRASE + "\n")
        self.on_workspace("workspace", "update", "--issuer", "https://id.example.com")
        self.on_workspace("workspace", "passphrase", "--new-passphrase-file", self.passphrase_file)
        self.on_workspace("key", "generate", "--kind", "p-256", "--name", "Gate", "--passphrase-file",
                          self.passphrase_file)
        private = os.path.join(self.folder, "private.jwk")
        kid = json.loads(self.on_workspace("--format", "json", "key", "list"))[0]["kid"]
        self.on_workspace("key", "export", kid, "--private", "jwk", "--output", private, "--passphrase-file",
                          self.passphrase_file)
        with open(private, encoding="ascii") as file:
            self.scalar = json.load(file)["d"]

    def on_workspace(self, *arguments):
        return self.cli("--workspace", self.workspace, *arguments)

    def secrets(self):
        scalar = from_base64url(self.scalar)
        return {"passphrase": PASSPHRASE.encode(), "passphrase in UTF-16": PASSPHRASE.encode("utf-16-le"),
                "private key": scalar, "private key, reversed": scalar[::-1], "private key in base64url": self.scalar.encode(),
                "private key in hex": scalar.hex().encode()}

    def found_in_memory(self, what):
        found = set()
        for piece in writable_memory(self.console.pid):
            found |= {name for name, content in what.items() if content in piece}
        return found

    def locked_button(self, word):
        return find(self.window, ROLE.PUSH_BUTTON, word) or find(self.window, ROLE.LINK, word)

    def test_TH06_nothing_is_left_after_lock(self):
        self.open_console()
        until("the list", lambda: self.row_count() == self.total)
        until("the locked state", lambda: self.locked_button("Locked"))
        self.keys("ctrl+l")
        self.focus_dialog("Unlock workspace")
        self.xdotool("type", PASSPHRASE)
        self.keys("Return")
        until("the unlocked state", lambda: self.locked_button("Unlocked"))

        self.publish()
        self.xdotool("windowfocus", self.window_id)
        self.keys("ctrl+l")
        until("the locked state", lambda: self.locked_button("Locked"))
        self.assertEqual(self.found_in_memory({"the workspace's name": b"Acme"}), {"the workspace's name"})
        self.assertEqual(self.found_in_memory(self.secrets()), set())

    def publish(self):
        """Signs the status list by the private key."""
        tab = until("the Keys tab", lambda: find(self.window, ROLE.PAGE_TAB, "Keys"))
        self.assertTrue(Atspi.Action.do_action(tab, 0))
        self.press(self.window, "Publish")
        dialog = until("the dialog", lambda: find(self.application, ROLE.DIALOG, "Publish"))
        self.focus_dialog("Publish keys and token status")
        field = until("the folder", lambda: find(dialog, ROLE.TEXT, "Folder"))
        self.focus(field)
        folder = os.path.join(self.folder, "public")
        self.xdotool("type", folder)
        self.press(dialog, "Publish")
        until("the key set", lambda: os.path.exists(os.path.join(folder, "jwks.json")))
        until("the end of the dialog", lambda: find(self.application, ROLE.DIALOG, "Publish") is None)


if __name__ == "__main__":
    unittest.main()
