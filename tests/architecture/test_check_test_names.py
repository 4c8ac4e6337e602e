#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks each rule of check-test-names in a small tree and sees that it is named, with file and line."""

import os
import subprocess
import sys
import tempfile
import unittest

CHECK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "check-test-names")
PROGRAM = """class TestThing : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_thing = 1; }
    void T1_works_data();
    void T1_works();

private:
    void helper();
};
"""
SCRIPT = """class Things(unittest.TestCase):
    def test_T1_life(self):
        pass
"""


class CheckTestNames(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = folder.name
        self.write("tests/core/thing/tst_thing.cpp", PROGRAM)
        self.write("tests/e2e/test_cli_things.py", SCRIPT)

    def write(self, path, text):
        full = os.path.join(self.root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8") as file:
            file.write(text)

    def check(self, row="| It works | T1 | `tst_thing::T1_works` |", requirement="| T1 | Works | `tst_thing` |"):
        self.write("docs/functions.md", f"# Functions\n\n| function | id | test |\n|---|---|---|\n{row}\n")
        self.write("docs/requirements.md", f"# Requirements\n\n| | what | tests |\n|---|---|---|\n{requirement}\n")
        return subprocess.run([sys.executable, "-B", CHECK, self.root], capture_output=True, text=True, check=False)

    def assert_found(self, rule, path="docs/functions.md", **rows):
        done = self.check(**rows)
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertIn(f"{path}:5: [{rule}]", done.stdout)

    def test_what_exists(self):
        for test in ("`tst_thing::T1_works`", "`tst_thing::T1_*`", "`tst_thing::*_works`", "`tst_thing`",
                     "`test_cli_things::test_T1_life`", "`test_cli_things::Things`",
                     "`tst_thing::T1_works`, `test_cli_things`"):
            with self.subTest(test=test):
                done = self.check(row=f"| It works | T1 | {test} |")
                self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)

    def test_what_does_not_exist(self):
        for test in ("tst_thing::T1_worked", "tst_thing::T2_*", "tst_other", "test_cli_things::test_T2_life"):
            with self.subTest(test=test):
                self.assert_found("name", row=f"| It works | T1 | `{test}` |")
                self.assert_found("name", "docs/requirements.md", requirement=f"| T1 | Works | `{test}` |")

    def test_what_is_no_test_of_its_own(self):
        for test in ("tst_thing::T1_works_data", "tst_thing::helper", "tst_thing::m_thing"):
            with self.subTest(test=test):
                self.assert_found("name", row=f"| It works | T1 | `{test}` |")

    def test_other_ways_of_writing(self):
        for test in ("tst_thing.T1_works", ".T1_works", "cli-things test_T1_life", "test_T1_life", "tst_thing::T1_*s"):
            with self.subTest(test=test):
                self.assert_found("name", row=f"| It works | T1 | `{test}` |")

    def test_row_without_test_or_requirement(self):
        for row in ("| It works | T1 | |", "| It works | T1 |", "| It works | | `tst_thing` |", "| It works | T1 | yes |"):
            with self.subTest(row=row):
                self.assert_found("row", row=row)

    def test_requirement_that_is_none(self):
        self.assert_found("id", row="| It works | T1 T9 | `tst_thing` |")


if __name__ == "__main__":
    unittest.main()
