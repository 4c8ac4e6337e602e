#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the built console in a real window share: it is used as a screen reader and a keyboard use it.

Starts an X server, a session bus and the accessibility bus of its own; GATEHOUSE and GATEHOUSE_CLI name the programs.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

INSIDE = "GATEHOUSE_E2E_DISPLAY"  # set once the display and the buses are there
DEADLINE = 30  # seconds; for what a person would see at once
CLIENTS = 300
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def start_session():
    """Runs this program again under Xvfb and a session bus; says which package is missing when one is."""
    needed = {"xvfb-run": "xvfb", "xauth": "xauth", "dbus-run-session": "dbus", "xdotool": "xdotool", "import": "imagemagick"}
    missing = [package for program, package in needed.items() if not shutil.which(program)]
    if not any(os.path.exists(launcher) for launcher in BUS_LAUNCHERS):
        missing.append("at-spi2-core")
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        missing += ["python3-gi", "gir1.2-atspi-2.0"]
    if missing:
        sys.exit(f"missing: {' '.join(missing)}; run packaging/install-dependencies test")
    environment = dict(os.environ, **{INSIDE: "1"}, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    command = ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24 -nolisten tcp", "dbus-run-session", "--",
               sys.executable, "-B", os.path.abspath(sys.argv[0]), *sys.argv[1:]]
    sys.exit(subprocess.run(command, env=environment, check=False).returncode)


if INSIDE not in os.environ:
    start_session()

import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ROLE, STATE = Atspi.Role, Atspi.StateType


def until(what, found):
    """What `found` returns once it is true; it may fail while the window is changing."""
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        try:
            result = found()
        except GLib.Error:
            result = None
        if result:
            return result
        time.sleep(0.05)
    raise AssertionError(f"not within {DEADLINE} s: {what}")


def descendants(node):
    """Everything under `node` that is on screen; never the cells of a table."""
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is None:
            continue
        child.clear_cache()
        if not child.get_state_set().contains(STATE.SHOWING):
            continue
        yield child
        if child.get_role() != ROLE.TABLE:
            yield from descendants(child)


def find(node, role, name=None):
    """The first such node whose name begins with `name`."""
    for child in descendants(node):
        if child.get_role() == role and (name is None or (child.get_name() or "").startswith(name)):
            return child
    return None


class ConsoleCase(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="gatehouse-console-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.workspace = os.path.join(self.folder, "acme.gatehouse")
        self.cli("workspace", "create", self.workspace, "--name", "Acme")
        self.cli("--workspace", self.workspace, "workspace", "sample", "--clients", str(CLIENTS))
        self.total = len(self.stored_clients())
        launcher = next(path for path in BUS_LAUNCHERS if os.path.exists(path))
        self.start(launcher, "--launch-immediately")
        until("the accessibility bus", lambda: Atspi.get_desktop(0) is not None)

    def start(self, *command, **options):
        process = subprocess.Popen(command, **options)
        self.addCleanup(self.end, process)
        return process

    @staticmethod
    def end(process):
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def cli(self, *arguments):
        process = subprocess.run([os.environ["GATEHOUSE_CLI"], *arguments], capture_output=True, timeout=120,
                                 check=False, stdin=subprocess.DEVNULL)
        self.assertEqual(process.returncode, 0, process.stderr.decode())
        return process.stdout

    def stored_clients(self):
        listed = self.cli("--workspace", self.workspace, "--format", "json", "client", "list")
        return {client["clientId"]: client for client in json.loads(listed)}

    def open_console(self):
        self.log = os.path.join(self.folder, "console.log")
        with open(self.log, "wb") as log:
            self.console = self.start(os.environ["GATEHOUSE"], self.workspace, stdout=log, stderr=log)
        self.application = until("the console on the accessibility bus", self.find_application)
        self.window = until("the window", lambda: find(self.application, ROLE.FRAME, "Acme"))
        self.window_id = until("the X window", lambda: self.xdotool("search", "--onlyvisible", "--pid",
                                                                   str(self.console.pid), may_fail=True)).split()[-1]
        self.xdotool("windowfocus", self.window_id)

    def find_application(self):
        self.assertIsNone(self.console.poll(), "the console ended")
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_process_id() == self.console.pid:
                return application
        return None

    def xdotool(self, *arguments, may_fail=False):
        process = subprocess.run(["xdotool", *arguments], capture_output=True, text=True, timeout=30, check=False)
        if not may_fail:
            self.assertEqual(process.returncode, 0, process.stderr)
        return process.stdout

    def keys(self, *names):
        self.xdotool("key", *names)

    def focus(self, node):
        Atspi.Component.grab_focus(node)
        until(f"the focus on {node.get_name()}", lambda: self.has(node, STATE.FOCUSED))

    @staticmethod
    def has(node, state):
        node.clear_cache()
        return node.get_state_set().contains(state)

    def press(self, parent, name):
        button = until(name, lambda: find(parent, ROLE.PUSH_BUTTON, name))
        until(f"{name} to be enabled", lambda: self.has(button, STATE.ENABLED))
        self.assertTrue(Atspi.Action.do_action(button, 0))

    def table(self):
        return until("the table", lambda: find(self.window, ROLE.TABLE))

    def row_count(self):
        table = self.table()
        table.clear_cache()
        return Atspi.Table.get_n_rows(table)

    def cell(self, row, column):
        return Atspi.Table.get_accessible_at(self.table(), row, column).get_name()

    def column(self, title):
        table = self.table()
        titles = [Atspi.Table.get_column_description(table, index) for index in range(Atspi.Table.get_n_columns(table))]
        self.assertIn(title, titles)
        return titles.index(title)

    def screenshot(self, name):
        """As the person sees it, into the test's folder."""
        path = os.path.join(self.folder, name)
        subprocess.run(["import", "-window", "root", path], check=True, timeout=30)
        self.assertGreater(os.path.getsize(path), 20_000)

    def focus_dialog(self, title):
        """Without a window manager nobody else gives the newest window the keyboard."""
        def newest():
            ids = self.xdotool("search", "--onlyvisible", "--name", title, may_fail=True).split()
            return ids[-1] if ids else None
        self.xdotool("windowfocus", until(f"the window of {title}", newest))
