#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one violation of each rule in a small tree and sees that check-includes names it, with file and line."""

import os
import subprocess
import sys
import tempfile
import unittest

CHECK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "check-includes")
SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class CheckIncludes(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = folder.name
        os.mkdir(os.path.join(self.root, "core"))

    def write(self, path, body, head=SPDX):
        full = os.path.join(self.root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8") as file:
            file.write(head + body)

    def run_check(self, root=None):
        return subprocess.run(
            [sys.executable, "-B", CHECK, root or self.root], capture_output=True, text=True, check=False
        )

    def assert_found(self, path, rule, body, line=2, **options):
        self.write(path, body, **options)
        done = self.run_check()
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertIn(f"{path}:{line}: [{rule}]", done.stdout)

    def assert_clean(self, path, body, **options):
        self.write(path, body, **options)
        done = self.run_check()
        self.assertEqual((done.returncode, done.stdout), (0, ""), done.stderr)

    # layer

    def test_lower_layer_includes_higher(self):
        order = [("base", "domain"), ("domain", "tabular"), ("jobs", "store"), ("tabular", "store"),
                 ("crypto", "authority"), ("transfer", "store"), ("store", "authority"), ("authority", "settings")]
        for lower, higher in order:
            with self.subTest(lower=lower, higher=higher):
                self.assert_found(f"core/{lower}/a.h", "layer", f'#include "core/{higher}/b.h"\n')

    def test_higher_layer_may_include_lower(self):
        for higher, lower in [("domain", "base"), ("tabular", "jobs"), ("store", "tabular"), ("store", "crypto"),
                              ("authority", "transfer"), ("settings", "authority"), ("store", "store")]:
            with self.subTest(higher=higher, lower=lower):
                self.assert_clean(f"core/{higher}/a.h", f'#include "core/{lower}/b.h"\n')

    def test_nested_folder_has_the_rank_of_its_layer(self):
        self.assert_found("core/store/a.cpp", "layer", '#include "core/authority/local/b.h"\n')

    def test_included_layer_without_rank(self):
        self.assert_found("core/store/a.cpp", "layer", '#include "core/telepathy/b.h"\n')

    def test_own_layer_without_rank(self):
        self.assert_found("core/telepathy/a.h", "layer", "", line=1)

    def test_violation_among_other_lines(self):
        self.assert_found("core/base/a.cpp", "layer", '/* two\nlines */\n#  include "core/store/b.h"\n', line=4)

    # direction

    def test_core_includes_ui(self):
        self.assert_found("core/base/a.cpp", "direction", '#include "ui/table/b.h"\n')

    def test_core_includes_app(self):
        self.assert_found("core/base/a.cpp", "direction", '#include "app/cli/b.h"\n')

    def test_ui_includes_app(self):
        self.assert_found("ui/table/a.cpp", "direction", '#include "app/console/b.h"\n')

    def test_cli_includes_ui(self):
        self.assert_found("app/cli/a.cpp", "direction", '#include "ui/table/b.h"\n')

    def test_one_app_includes_another(self):
        self.assert_found("app/cli/a.cpp", "direction", '#include "app/console/b.h"\n')

    def test_allowed_directions(self):
        self.assert_clean("ui/a.cpp", '#include "core/base/b.h"\n#include "ui/b.h"\n')
        self.assert_clean("app/console/a.cpp", '#include "ui/b.h"\n#include "app/console/b.h"\n')
        self.assert_clean("app/cli/a.cpp", '#include "core/store/b.h"\n#include "app/cli/b.h"\n')

    # widgets, module-path, project-path

    def test_widgets_outside_the_gui(self):
        for header in ("QWidget", "qmessagebox.h", "QPrinter", "QApplication", "QtWidgets"):
            for path in ("core/pch.h", "core/tabular/a.cpp", "app/cli/a.cpp"):
                with self.subTest(header=header, path=path):
                    self.assert_found(path, "widgets", f"#include <{header}>\n")

    def test_widgets_in_the_gui(self):
        self.assert_clean("ui/a.h", "#include <QWidget>\n#include <QPrinter>\n")
        self.assert_clean("app/console/a.h", "#include <QApplication>\n")

    def test_gui_headers_without_widgets_in_core(self):
        self.assert_clean("core/tabular/a.cpp", "#include <QPdfWriter>\n#include <QPainter>\n#include <vector>\n")

    def test_long_form_in_core_is_both(self):
        self.assert_found("core/base/a.cpp", "widgets", "#include <QtWidgets/QWidget>\n")
        self.assert_found("core/base/a.cpp", "module-path", "#include <QtWidgets/QWidget>\n")

    def test_long_form_in_ui(self):
        self.assert_found("ui/a.cpp", "module-path", "#include <QtPrintSupport/QPrinter>\n")

    def test_path_not_from_the_root(self):
        self.assert_found("core/base/a.cpp", "project-path", '#include "../store/b.h"\n')

    def test_moc_file_is_allowed(self):
        self.assert_clean("ui/a.cpp", '#include "a.moc"\n')

    # nested-loop, plain-text

    def test_nested_loops(self):
        for code in ("dialog.exec();", "dialog->exec();", "QDialog::exec();", "QEventLoop loop;",
                     "QCoreApplication::processEvents();", "future.waitForFinished();",
                     "QMessageBox::question(this, a, b);", "QFileDialog::getSaveFileName(this);"):
            for path in ("ui/pages/a.cpp", "app/console/a.cpp"):
                with self.subTest(code=code, path=path):
                    self.assert_found(path, "nested-loop", code + "\n")

    def test_the_one_event_loop(self):
        self.assert_clean("app/console/main.cpp", "return QApplication::exec();\n")

    def test_main_may_not_spin_otherwise(self):
        self.assert_found("app/console/main.cpp", "nested-loop", "QApplication::processEvents();\n")

    def test_queries_in_core_and_waiting_on_the_command_line(self):
        self.assert_clean("core/store/a.cpp", "query.exec();\n")
        self.assert_clean("app/cli/a.cpp", "future.waitForFinished();\n")

    def test_rich_text(self):
        for code in ("view->setStyleSheet(s);", "label.setTextFormat(Qt::RichText);", "document.setHtml(s);",
                     "label.setTextFormat(Qt::TextFormat::RichText);"):
            with self.subTest(code=code):
                self.assert_found("ui/pages/a.cpp", "plain-text", code + "\n")

    def test_comments_and_strings_are_no_code(self):
        self.assert_clean("ui/a.cpp", "// never processEvents()\n/* nor\n dialog.exec() */\n"
                                      'auto a = u"setHtml"_s; auto b = R"(Qt::RichText)";\n')

    def test_code_after_a_character_and_a_digit_separator(self):
        self.assert_found("ui/a.cpp", "nested-loop", "char c = '\"'; int n = 1'000; a.exec(); // '\"'\n")

    # spdx, length

    def test_licence_line(self):
        for path in ("core/base/a.h", "ui/CMakeLists.txt", "cmake/a.cmake", "tests/a.py", "resources/sql/0001_a.sql"):
            with self.subTest(path=path):
                self.assert_found(path, "spdx", "text\n", line=1, head="")

    def test_licence_line_of_scripts(self):
        self.assert_found("packaging/start", "spdx", "#!/bin/sh\n", line=1, head="")

    def test_files_that_need_no_licence_line(self):
        self.assert_clean("resources/sample/a.json", "{}\n", head="")
        self.assert_clean("tests/data/a.sql", "", head="")

    def test_length(self):
        self.assert_clean("core/base/a.h", "\n" * 399)
        self.assert_found("core/base/a.h", "length", "\n" * 400, line=401)

    # usage

    def test_wait_that_sees_nothing(self):
        for body in ["QTest::qWait(0);\n", "(void)QTest::qWaitFor([] { return true; });\n", "QTest::qSleep(5);\n",
                     "std::this_thread::sleep_for(1s);\n"]:
            with self.subTest(body=body):
                self.assert_found("tests/ui/tst_a.cpp", "blind-wait", body)
        self.assert_clean("tests/ui/tst_a.cpp", "QVERIFY(QTest::qWaitFor(isThere)); // qWait(0) would not do\n")
        self.assert_clean("tests/ui/dialogs/gallery.cpp", "QTest::qWait(200);\n")

    def test_value_of_a_result_that_nobody_looked_at(self):
        for body in ["QCOMPARE(future.result()->name, name);\n", "const Client client = *reading.result();\n",
                     "QVERIFY(importKey(file)->key.hasPrivatePart());\n"]:
            with self.subTest(body=body):
                self.assert_found("tests/core/tst_a.cpp", "blind-value", body)
        self.assert_clean("tests/core/tst_a.cpp", "QCOMPARE(valueOf(future.result()).name, name);\n")

    def test_wrong_root_is_no_success(self):
        self.assertEqual(self.run_check(os.path.join(self.root, "nowhere")).returncode, 2)


if __name__ == "__main__":
    unittest.main()
