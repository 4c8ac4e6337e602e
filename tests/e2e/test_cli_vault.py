#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The vault from scripts (K5): passphrase, recovery code, backup and restore, also when they are killed or the disk is
full."""

import os
import pty
import re
import resource
import shutil
import sqlite3
import subprocess
import unittest

from cliprogram import (CANCELLED, CONFLICT, FAILED, INVALID, LOCKED, NOT_ALLOWED, NOT_FOUND, PROGRAM, USAGE,
                        CliTestCase)

PASSPHRASE = "correct horse battery"
ANOTHER = "staple of other words"
CODE = re.compile(r"^[0-9A-Z]{5}(-[0-9A-Z]{5}){7}$", re.MULTILINE)
WRITES = "openat,pwrite64,write,fdatasync,fsync,ftruncate,unlink,rename,renameat2"
POINTS = 16


class VaultTestCase(CliTestCase):
    def secret(self, name, text):
        """A file that holds it."""
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text + "\n")
        return self.path(name)

    def setUp(self):
        super().setUp()
        self.passphrase = self.secret("passphrase.txt", PASSPHRASE)
        self.another = self.secret("another.txt", ANOTHER)

    def passphrase_verb(self, *arguments, **options):
        return self.on("workspace", "passphrase", *arguments, **options)

    def set_up(self):
        """The recovery code."""
        return CODE.search(self.passphrase_verb("--passphrase-file", self.passphrase)).group()

    def opens(self, file, **options):
        self.on("workspace", "check", "--passphrase-file", file, **options)


class Passphrase(VaultTestCase):
    def test_set_up_prints_the_code_once(self):
        output = self.passphrase_verb("--passphrase-file", self.passphrase)
        self.assertEqual(len(CODE.findall(output)), 1)
        self.assertEqual(CODE.findall(self.message), [])
        self.assertEqual(CODE.findall(self.on("workspace", "info")), [])
        info = self.json("workspace", "info")
        self.assertEqual(info["unlockedBy"], ["passphrase", "recovery-code"])
        self.assertRegex(info["passphraseCost"], r"^argon2id \d+ MiB, \d+ passes, \d+ lanes$")
        self.assertEqual(info["dataKey"], 1)
        self.assert_whole()

    def test_code_in_json(self):
        made = self.json("workspace", "passphrase", "--new-passphrase-file", self.passphrase)
        self.assertRegex(made["secret"], CODE)

    def test_without_a_vault(self):
        self.opens(self.passphrase, code=NOT_FOUND)
        self.assertIn("workspace passphrase", self.message)
        self.assertEqual(self.json("workspace", "info")["unlockedBy"], [])
        self.passphrase_verb("--renew-recovery-code", "--passphrase-file", self.passphrase, code=NOT_FOUND)
        self.passphrase_verb("--rotate-data-key", "--passphrase-file", self.passphrase, code=NOT_FOUND)

    def test_short_passphrase(self):
        self.passphrase_verb("--passphrase-file", self.secret("short.txt", "eleven char"), code=INVALID)
        self.assertIn("passphrase: ", self.message)
        self.passphrase_verb("--passphrase-file", self.secret("empty.txt", ""), code=INVALID)
        self.passphrase_verb("--passphrase-file", self.path("none.txt"), code=NOT_FOUND)

    def test_change(self):
        self.set_up()
        self.passphrase_verb("--passphrase-file", self.another, "--new-passphrase-file", self.another, code=LOCKED)
        self.assertIn("wrong", self.message)
        self.opens(self.passphrase)
        self.passphrase_verb("--passphrase-file", self.passphrase, "--new-passphrase-file", self.another)
        self.opens(self.passphrase, code=LOCKED)
        self.opens(self.another)

    def test_both_from_standard_input(self):
        self.set_up()
        self.passphrase_verb("--passphrase-file", "-", "--new-passphrase-file", "-",
                             input=f"{PASSPHRASE}\n{ANOTHER}\n".encode())
        self.opens(self.another)

    def test_nobody_to_ask(self):
        self.passphrase_verb(code=LOCKED)
        self.set_up()
        self.passphrase_verb(code=LOCKED)
        self.assertIn("--passphrase-file", self.message)

    def test_forgotten(self):
        code = self.set_up()
        wrong = self.secret("wrong.txt", code[:-1] + ("0" if code[-1] != "0" else "1"))
        self.passphrase_verb("--recovery-code-file", wrong, "--new-passphrase-file", self.another, code=INVALID)
        self.assertIn("recoveryCode: ", self.message)
        typed = self.secret("code.txt", code.lower().replace("-", " "))
        self.passphrase_verb("--recovery-code-file", typed, "--new-passphrase-file", self.another)
        self.opens(self.another)

    def test_new_code(self):
        old = self.set_up()
        new = CODE.search(self.passphrase_verb("--renew-recovery-code", "--passphrase-file", self.passphrase)).group()
        self.assertNotEqual(old, new)
        self.passphrase_verb("--recovery-code-file", self.secret("old.txt", old), "--new-passphrase-file",
                             self.another, code=LOCKED)
        self.passphrase_verb("--recovery-code-file", self.secret("new.txt", new), "--new-passphrase-file",
                             self.another)

    def test_rotate(self):
        old = self.set_up()
        output = self.passphrase_verb("--rotate-data-key", "--passphrase-file", self.passphrase)
        self.assertNotEqual(CODE.search(output).group(), old)
        self.assertEqual(self.json("workspace", "info")["dataKey"], 2)
        self.opens(self.passphrase)
        self.passphrase_verb("--rotate-data-key", "--passphrase-file", self.another, code=LOCKED)
        self.passphrase_verb("--rotate-data-key", "--renew-recovery-code", code=USAGE)
        self.passphrase_verb("--rotate-data-key", "--new-passphrase-file", self.another, code=USAGE)

    def test_only_admins(self):
        self.cli("--workspace", self.workspace, "--role", "editor", "workspace", "passphrase", "--passphrase-file",
                 self.passphrase, code=NOT_ALLOWED)

    def test_lock(self):
        self.on("workspace", "lock")
        self.set_up()
        self.on("workspace", "lock")
        self.assertEqual(self.json("workspace", "info")["unlockedBy"], ["passphrase", "recovery-code"])

    def test_damaged_slot_is_not_a_wrong_passphrase(self):
        self.set_up()
        database = sqlite3.connect(self.workspace)
        database.execute("UPDATE vault_slot SET slot = CAST(substr(slot, 1, 60) || x'00' || substr(slot, 62) AS BLOB) "
                         "WHERE kind = 1")
        database.commit()
        database.close()
        self.opens(self.passphrase, code=FAILED)
        self.assertIn("damaged", self.message)
        self.on("workspace", "check", code=FAILED)

    def test_nothing_secret_is_in_the_file(self):
        code = self.set_up()
        with open(self.workspace, "rb") as file:
            content = file.read()
        for secret in (PASSPHRASE, code, code.replace("-", "")):
            self.assertNotIn(secret.encode(), content)
        self.assertNotIn(PASSPHRASE, self.on("--format", "json", "audit", "list"))


class AtTheTerminal(VaultTestCase):
    def ask(self, answers, *arguments):
        """Runs the verb at a terminal; `answers`: questions and what is typed. Gives exit code and output."""
        ours, theirs = pty.openpty()
        program = subprocess.Popen([PROGRAM, "--workspace", self.workspace, "workspace", *arguments], stdin=theirs,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        os.close(theirs)
        said = b""
        for question, answer in answers:
            while not said.endswith(question):
                more = program.stderr.read(1)
                self.assertNotEqual(more, b"", said)
                said += more
            os.write(ours, answer.encode() + b"\n")
            said = b""
        output, messages = program.communicate(timeout=60)
        with self.assertRaises(OSError, msg="the terminal showed nothing of what was typed"):
            os.read(ours, 1000)
        os.close(ours)
        self.message = messages.decode()
        return program.returncode, output.decode()

    def test_set_up_asks_twice(self):
        new = (b"New passphrase of the workspace: ", PASSPHRASE)
        code, _ = self.ask([new, (b"Repeat the passphrase: ", ANOTHER)], "passphrase")
        self.assertEqual(code, INVALID)
        code, output = self.ask([new, (b"Repeat the passphrase: ", PASSPHRASE)], "passphrase")
        self.assertEqual(code, 0, self.message)
        self.assertRegex(output, CODE)
        self.opens(self.passphrase)

    def test_who_mistypes_is_asked_again(self):
        self.set_up()
        question = b"Passphrase of the workspace: "
        code, output = self.ask([(question, ANOTHER), (question, PASSPHRASE)], "passphrase", "--renew-recovery-code")
        self.assertEqual(code, 0, self.message)
        self.assertRegex(output, CODE)
        code, _ = self.ask([(question, ANOTHER)] * 3, "passphrase", "--renew-recovery-code")
        self.assertEqual(code, LOCKED)

    def test_no_core_dump(self):
        ours, theirs = pty.openpty()
        program = subprocess.Popen([PROGRAM, "--workspace", self.workspace, "workspace", "passphrase"], stdin=theirs,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        os.close(theirs)
        self.assertEqual(program.stderr.read(3), b"New")
        with open(f"/proc/{program.pid}/limits", encoding="ascii") as file:
            self.assertRegex(file.read(), r"Max core file size +0 +0 ")
        os.close(ours)
        program.communicate(timeout=60)
        self.assertEqual(program.returncode, CANCELLED)


class Backup(VaultTestCase):
    def test_and_restore(self):
        self.set_up()
        backup = self.path("backup.gatehouse")
        report = self.json("workspace", "backup", backup, "--passphrase-file", self.passphrase)
        self.assertTrue(report["secretsOpen"])
        self.assertEqual(report["file"], backup)
        self.on("workspace", "backup", backup, code=CONFLICT)
        self.on("scope", "create", "--name", "later:scope")
        self.on("scope", "list")  # a reader leaves SQLite's companions behind
        self.on("workspace", "restore", backup, code=USAGE)
        report = self.json("workspace", "restore", backup, "--yes")
        self.on("scope", "show", "later:scope", code=NOT_FOUND)
        self.cli("--workspace", report["replacedFile"], "scope", "show", "later:scope")
        entry = self.json("audit", "list", "--limit", "1")[0]
        self.assertEqual(entry["command"], "workspace.restore")
        self.opens(self.passphrase)
        self.assert_whole()
        self.on("workspace", "backup", backup, "--replace")

    def test_locked_backup_is_checked_too(self):
        self.set_up()
        report = self.json("workspace", "backup", self.path("backup.gatehouse"))
        self.assertFalse(report["secretsOpen"])
        self.on("workspace", "backup", self.path("other.gatehouse"), "--passphrase-file", self.another, code=LOCKED)
        self.assertEqual(self.other_files().count("other.gatehouse"), 0)

    def test_under_a_new_name(self):
        self.on("workspace", "backup", self.path("backup.gatehouse"))
        self.cli("--workspace", self.path("new.gatehouse"), "workspace", "restore", self.path("backup.gatehouse"))
        self.cli("--workspace", self.path("new.gatehouse"), "workspace", "check")

    def test_of_another_workspace(self):
        self.cli("workspace", "create", self.path("other.gatehouse"), "--name", "Other")
        self.on("workspace", "restore", self.path("other.gatehouse"), "--yes", code=CONFLICT)
        self.on("workspace", "restore", self.path("none.gatehouse"), "--yes", code=NOT_FOUND)

    def test_while_it_is_in_use(self):
        self.on("workspace", "backup", self.path("backup.gatehouse"))
        owner = subprocess.Popen([PROGRAM, "--workspace", self.workspace, "workspace", "sample", "--clients",
                                  "100000000"], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.addCleanup(owner.stderr.close)
        self.addCleanup(owner.wait)
        self.addCleanup(owner.terminate)
        while not os.path.exists(self.workspace + ".lock"):
            self.assertIsNone(owner.poll())
        self.on("workspace", "backup", self.path("second.gatehouse"))  # reading is enough
        self.on("workspace", "restore", self.path("backup.gatehouse"), "--yes", code=LOCKED)


class Faults(VaultTestCase):
    """Every one of some points at which a verb can be stopped: what has the name is whole, the old one or the new."""

    def setUp(self):
        super().setUp()
        self.set_up()
        self.backup = self.path("backup.gatehouse")
        self.on("workspace", "backup", self.backup)
        self.on("scope", "create", "--name", "later:scope")
        self.on("workspace", "check")
        os.mkdir(self.path("fresh"))
        for name in ("acme.gatehouse", "backup.gatehouse"):
            shutil.copy2(self.path(name), self.path("fresh", name))

    def stage(self):
        """The two files as they were, in a new folder."""
        folder = self.path("stage")
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.path("fresh"), folder)
        return folder

    def traced(self, verb, inject=None):
        folder = self.stage()
        log = self.path("strace.log")
        arguments = ["strace", "-f", "-qq", "-o", log, "-e", "trace=" + WRITES, "-e", "signal=none"]
        for name in ("acme.gatehouse", "backup.gatehouse"):
            for suffix in ("", "-wal", "-shm", ".lock"):
                arguments += ["-P", os.path.join(folder, name + suffix)]
        if inject:
            arguments += ["-e", "inject=" + inject]
        options = ["--replace"] if verb == "backup" else ["--yes"]
        process = subprocess.run([*arguments, PROGRAM, "--workspace", os.path.join(folder, "acme.gatehouse"),
                                  "workspace", verb, os.path.join(folder, "backup.gatehouse"), *options],
                                 stdin=subprocess.DEVNULL, capture_output=True, timeout=120, check=False)
        return process, folder, log

    def check_both(self, folder, when):
        for name in ("acme.gatehouse", "backup.gatehouse"):
            path = os.path.join(folder, name)
            checked = self.run_cli("--workspace", path, "workspace", "check")
            self.assertEqual(checked.returncode, 0, f"{when}: {name}: {checked.stderr}{checked.stdout}")
            self.assertEqual(self.run_cli("--workspace", path, "audit", "verify").returncode, 0, when)

    def stopped(self, verb):
        process, folder, log = self.traced(verb)
        self.assertEqual(process.returncode, 0, process.stderr)
        threads = {}
        with open(log, encoding="utf-8", errors="replace") as lines:
            for line in lines:
                if re.match(r"\d+ +\w+\(", line):
                    threads[line.split()[0]] = threads.get(line.split()[0], 0) + 1
        total = max(threads.values())
        self.assertGreater(total, 5)
        killed = 0
        for when in sorted({1 + i * (total - 1) // (POINTS - 1) for i in range(POINTS)}):
            process, folder, _ = self.traced(verb, f"{WRITES}:signal=KILL:when={when}")
            killed += process.returncode in (-9, 137)
            self.check_both(folder, f"killed at {when} of {total}")
        self.cli("--workspace", os.path.join(folder, "acme.gatehouse"), "workspace", "check", "--passphrase-file",
                 self.passphrase)
        self.assertGreater(killed, 3)

    def test_backup_killed(self):
        self.stopped("backup")

    def test_restore_killed(self):
        self.stopped("restore")

    def test_full_disk(self):
        size = os.path.getsize(self.workspace)
        for verb, options in (("backup", ["--replace"]), ("restore", ["--yes"])):
            for limit in (size // 2, size - 4096):
                folder = self.stage()
                process = self.run_cli("--workspace", os.path.join(folder, "acme.gatehouse"), "workspace", verb,
                                       os.path.join(folder, "backup.gatehouse"), *options,
                                       preexec_fn=lambda most=limit: resource.setrlimit(resource.RLIMIT_FSIZE,
                                                                                        (most, most)))
                self.assertEqual(process.returncode, FAILED, process.stderr)
                left = [name for name in os.listdir(folder) if not name.endswith(("-wal", "-shm"))]  # a reader's
                self.assertEqual(sorted(left), ["acme.gatehouse", "backup.gatehouse"], verb)
                self.check_both(folder, f"{verb} without room")
                with open(self.path("fresh", "backup.gatehouse"), "rb") as fresh:
                    with open(os.path.join(folder, "backup.gatehouse"), "rb") as now:
                        self.assertEqual(fresh.read(), now.read())


if __name__ == "__main__":
    unittest.main()
