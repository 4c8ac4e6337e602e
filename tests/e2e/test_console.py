#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built console in a real window, used as a screen reader and a keyboard use it."""

import unittest

from consoleprogram import DEADLINE, ROLE, STATE, ConsoleCase, descendants, find, until


class ConsoleTest(ConsoleCase):
    def test_search_create_and_close(self):
        self.open_console()
        until("all rows", lambda: self.row_count() == self.total)
        client_id = self.column("Client ID")
        stored = sorted(self.stored_clients())
        until("the first row", lambda: self.cell(0, client_id) == stored[0])
        until("the count in the status line", lambda: find(self.window, ROLE.LABEL, str(self.total)) or
              find(self.window, ROLE.STATIC, str(self.total)))
        self.screenshot("list.png")

        word = stored[40]
        self.keys("ctrl+f")
        search = until("the search field", lambda: next(
            (node for node in descendants(self.window) if node.get_role() == ROLE.TEXT and self.has(node, STATE.FOCUSED)),
            None))
        self.assertNotEqual(search.get_name(), "")
        self.xdotool("type", word)
        matching = len([found for found in stored if word in found])
        until("the rows that match", lambda: self.row_count() < self.total and self.row_count() >= matching)
        until("the row that was looked for", lambda: self.cell(0, client_id) == word)
        self.keys("Escape")
        until("all rows again", lambda: self.row_count() == self.total)

        self.press(self.window, "New client")
        editor = until("the editor", lambda: find(self.application, ROLE.DIALOG, "New client"))
        name = until("the name", lambda: find(editor, ROLE.TEXT, "Name"))
        self.focus_dialog("New client")
        self.focus(name)
        self.xdotool("type", "Night shift")
        addresses = until("the redirect URIs", lambda: find(editor, ROLE.FILLER, "Redirect URIs"))
        address = until("a line for one", lambda: find(addresses, ROLE.TEXT))
        self.focus(address)
        self.xdotool("type", "https://night.example.com/callback")
        self.press(editor, "Create")
        until("one row more", lambda: self.row_count() == self.total + 1)
        self.screenshot("created.png")

        self.xdotool("windowfocus", self.window_id)
        self.keys("ctrl+q")
        self.assertEqual(self.console.wait(DEADLINE), 0)
        created = self.stored_clients()["night-shift"]
        self.assertEqual(created["name"], "Night shift")
        self.assertEqual(created["redirectUris"], ["https://night.example.com/callback"])
        self.cli("--workspace", self.workspace, "audit", "verify")


if __name__ == "__main__":
    unittest.main()
