// SPDX-License-Identifier: GPL-3.0-or-later
// Exports lists to files with the export dialog (L2, L4).
#include "tests/support/consolebench.h"
#include "tests/support/waituntil.h"
#include "ui/export/exportdialog.h"
#include "ui/jobs/jobbar.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

using Rows = QList<QStringList>;

/// RFC 4180.
Rows parseCsv(const QString &text, QChar delimiter)
{
    Rows rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && quoted && text.mid(i + 1, 1) == u"\""_s) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == delimiter) {
            row << std::exchange(cell, {});
        } else if (!quoted && c == u'\r') {
            row << std::exchange(cell, {});
            rows << std::exchange(row, {});
            ++i;
        } else {
            cell += c;
        }
    }
    return rows;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList files(const QString &folder, const QString &pattern)
{
    return QDir(folder).entryList({pattern}, QDir::Files | QDir::Hidden);
}

/// The visible columns from left to right.
QList<int> shownSections(const ConsoleBench &console)
{
    const QHeaderView *header = console.table()->horizontalHeader();
    QList<int> sections;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int section = header->logicalIndex(visual); !header->isSectionHidden(section))
            sections << section;
    }
    return sections;
}

/// Titles and rows as shown on screen, with exact times.
Rows shownTable(const ConsoleBench &console)
{
    const QList<int> sections = shownSections(console);
    QStringList titles;
    for (const int section : sections)
        titles << console.model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    Rows rows{titles};
    for (int row = 0; row < console.model()->rowCount(); ++row) {
        QStringList texts;
        for (const int section : sections) {
            const QModelIndex cell = console.model()->index(row, section);
            (void)cell.data();
            waitUntil([cell] { return cell.data(EntityTableModel::RawValueRole).isValid(); });
            texts << cell.data(Qt::AccessibleTextRole).toString();
        }
        rows << texts;
    }
    return rows;
}

QPointer<ExportDialog> openExport(const ConsoleBench &console, ActionId action)
{
    if (!QTest::qWaitFor([&] { return console.page()->action(action)->isEnabled(); }))
        qFatal("export is not enabled");
    console.page()->action(action)->trigger();
    return console.dialog<ExportDialog>();
}

void enterPath(const ExportDialog *dialog, const QString &path)
{
    auto *edit = dialog->findChild<QLineEdit *>();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, path);
}

/// The problem below the file field; empty if there is none.
QString problemAtField(const ExportDialog *dialog)
{
    const auto top = [dialog](const QWidget *widget) { return widget->mapTo(dialog, QPoint()).y(); };
    const int above = top(dialog->findChild<QLineEdit *>());
    const int below = top(dialog->findChild<QRadioButton *>());
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty() && top(label) > above + 16 && top(label) < below - 8)
            return label->text();
    }
    return {};
}

QPushButton *exportButton(const ExportDialog *dialog)
{
    return qobject_cast<QPushButton *>(button(dialog, u"Export"_s));
}

/// Exports to that name in the test folder, waits for the message, and returns the path.
QString exportTo(const ConsoleBench &console, const ExportDialog *dialog, const QString &name)
{
    const QString path = console.folder.filePath(name);
    enterPath(dialog, path);
    click(exportButton(dialog));
    return console.waitForText(u"written to "_s + path) ? path : QString();
}

} // namespace

class TestExport final : public QObject
{
    Q_OBJECT

private slots:
    void csvHoldsWhatTheTableShows_L2();
    void csvOfAllColumns_L2();
    void wrongNamesDisableExport_L4_data();
    void wrongNamesDisableExport_L4();
    void missingFolderIsSaidAtTheField_L4();
    void delimiterIsRemembered_L2();
    void otherFormats_L2_data();
    void otherFormats_L2();
    void anExistingFileIsReplacedOnlyWhenWanted_L4();
    void theFileDialogHasAskedAlready_L4();
    void closingTheWorkspaceCancelsTheExport_L4();
};

void TestExport::csvHoldsWhatTheTableShows_L2()
{
    ConsoleBench console(120);
    const QString word = console.column("clientId").at(40).section(u'-', 0, 0);
    console.key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(console.search(), word);
    QTRY_VERIFY(console.model()->matchCount() > 1 && console.model()->matchCount() < 122);
    QTRY_VERIFY(!console.model()->isLoading());
    QHeaderView *header = console.table()->horizontalHeader();
    const QList<int> before = shownSections(console);
    console.table()->setColumnVisible(*console.model()->columns().at(before.at(2)), false);
    header->moveSection(header->visualIndex(before.last()), 0);
    const int nameColumn = console.model()->columnOf(u"name");
    console.model()->sort(nameColumn, Qt::DescendingOrder);
    QTRY_VERIFY(!console.model()->isLoading());
    const Rows shown = shownTable(console);
    QCOMPARE(shown.size(), console.model()->matchCount() + 1);
    QCOMPARE(shown.first().size(), before.size() - 1);

    const QString path = exportTo(console, openExport(console, ActionId::ExportCsv), u"clients.csv"_s);
    QVERIFY(console.waitForText(u"%1 row(s) written to %2"_s.arg(console.model()->matchCount()).arg(path)));
    const QByteArray bytes = contents(path);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QVERIFY(bytes.endsWith("\r\n"));
    QCOMPARE(parseCsv(QString::fromUtf8(bytes.mid(3)), u','), shown);
}

void TestExport::csvOfAllColumns_L2()
{
    ConsoleBench console(3);
    const auto dialog = openExport(console, ActionId::ExportCsv);
    QTest::keyClick(button(dialog, u"All columns"_s), Qt::Key_Space);
    const QString path = exportTo(console, dialog, u"all.csv"_s);
    const Rows rows = parseCsv(QString::fromUtf8(contents(path).mid(3)), u',');
    QCOMPARE(rows.size(), 3 + builtInClients + 1);
    QStringList titles;
    for (const FieldInfo *field : console.model()->columns())
        titles << field->translatedTitle();
    QCOMPARE(rows.value(0), titles);
    QVERIFY(titles.size() > shownSections(console).size());
}

void TestExport::wrongNamesDisableExport_L4_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");
    QTest::newRow("empty") << QString() << u"Choose a file."_s;
    QTest::newRow("blank") << u"  "_s << u"Choose a file."_s;
    QTest::newRow("another format") << u"clients.pdf"_s << u"The file name must end in .csv"_s;
    QTest::newRow("no format") << u"clients"_s << u"The file name must end in .csv"_s;
}

void TestExport::wrongNamesDisableExport_L4()
{
    QFETCH(QString, name);
    QFETCH(QString, problem);
    ConsoleBench console(0);
    const auto dialog = openExport(console, ActionId::ExportCsv);
    QVERIFY(exportButton(dialog)->isEnabled());
    enterPath(dialog, name);
    QTRY_COMPARE(problemAtField(dialog), problem);
    QVERIFY(!exportButton(dialog)->isEnabled());
    console.key(Qt::Key_Return); // in the file field
    QVERIFY(dialog && dialog->isVisible());
    enterPath(dialog, console.folder.filePath(u"clients.csv"_s));
    QTRY_COMPARE(problemAtField(dialog), QString());
    QVERIFY(exportButton(dialog)->isEnabled());
}

void TestExport::missingFolderIsSaidAtTheField_L4()
{
    ConsoleBench console(0);
    const auto dialog = openExport(console, ActionId::ExportCsv);
    const QString missing = console.folder.filePath(u"missing"_s);
    enterPath(dialog, missing + u"/clients.csv"_s);
    click(exportButton(dialog));
    QVERIFY(dialog);
    QTRY_COMPARE(problemAtField(dialog), u"The folder %1 does not exist."_s.arg(missing));
    QVERIFY(dialog->isVisible());
    QVERIFY(!QFileInfo::exists(missing));
    QCOMPARE(files(console.folder.path(), u"*.csv"_s), QStringList());
    QVERIFY(console.prompts.informed.isEmpty());
    QVERIFY(!exportTo(console, dialog, u"clients.csv"_s).isEmpty()); // the dialog can still export
    QTRY_VERIFY(!dialog);
}

void TestExport::anExistingFileIsReplacedOnlyWhenWanted_L4()
{
    ConsoleBench console(3);
    const QString path = console.folder.filePath(u"clients.csv"_s);
    const QByteArray old("what was there before");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
    file.close();
    console.prompts.confirmations = {false, true};
    const auto dialog = openExport(console, ActionId::ExportCsv);
    enterPath(dialog, path);
    click(exportButton(dialog));
    QTRY_COMPARE(console.prompts.answered, 1);
    QVERIFY(console.prompts.questions.first().text.contains(u"clients.csv"));
    QVERIFY(dialog && dialog->isVisible()); // still open
    QCOMPARE(contents(path), old);
    click(exportButton(dialog));
    QVERIFY(console.waitForText(u"written to "_s + path));
    QCOMPARE(console.prompts.questions.size(), 2);
    QCOMPARE(parseCsv(QString::fromUtf8(contents(path).mid(3)), u','), shownTable(console));
}

void TestExport::theFileDialogHasAskedAlready_L4()
{
    ConsoleBench console(3);
    const QString path = console.folder.filePath(u"clients.csv"_s);
    const QString typed = console.folder.filePath(u"typed.csv"_s);
    for (const QString &name : {path, typed})
        QVERIFY(QFile(name).open(QIODevice::WriteOnly));
    console.prompts.paths = {path, path};
    const auto dialog = openExport(console, ActionId::ExportCsv);
    click(button(dialog, u"Browse…"_s));
    QTRY_COMPARE(dialog->findChild<QLineEdit *>()->text(), path);
    enterPath(dialog, typed); // not confirmed for this one
    click(exportButton(dialog));
    QTRY_COMPARE(console.prompts.answered, 1);
    click(button(dialog, u"Browse…"_s));
    QTRY_COMPARE(dialog->findChild<QLineEdit *>()->text(), path);
    click(exportButton(dialog));
    QVERIFY(console.waitForText(u"written to "_s + path));
    QCOMPARE(console.prompts.questions.size(), 1);
    QVERIFY(contents(typed).isEmpty());
}

void TestExport::delimiterIsRemembered_L2()
{
    ConsoleBench console(2);
    const auto dialog = openExport(console, ActionId::ExportCsv);
    auto *delimiter = dialog->findChild<QComboBox *>();
    QCOMPARE(delimiter->currentText(), u"Comma"_s); // the locale's default
    delimiter->setFocus();
    QTest::keyClicks(delimiter, u"S"_s);
    QCOMPARE(delimiter->currentText(), u"Semicolon"_s);
    const QString path = exportTo(console, dialog, u"clients.csv"_s);
    QCOMPARE(parseCsv(QString::fromUtf8(contents(path).mid(3)), u';'), shownTable(console));
    QTRY_VERIFY(!dialog);

    console.restart();
    console.open(console.folder.filePath(u"test.gatehouse"_s));
    const auto next = openExport(console, ActionId::ExportCsv);
    QCOMPARE(next->findChild<QComboBox *>()->currentText(), u"Semicolon"_s);
}

void TestExport::otherFormats_L2_data()
{
    QTest::addColumn<ActionId>("action");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("magic");
    QTest::newRow("csv") << ActionId::ExportCsv << u"clients.csv"_s << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("pdf") << ActionId::ExportPdf << u"clients.pdf"_s << QByteArray("%PDF-1.");
    QTest::newRow("xlsx") << ActionId::ExportXlsx << u"clients.xlsx"_s << QByteArray("PK\x03\x04");
}

void TestExport::otherFormats_L2()
{
    QFETCH(ActionId, action);
    QFETCH(QString, name);
    QFETCH(QByteArray, magic);
    ConsoleBench console(20);
    const QString path = exportTo(console, openExport(console, action), name);
    QVERIFY(console.waitForText(u"22 row(s) written to "_s + path));
    const QByteArray bytes = contents(path);
    QVERIFY(bytes.startsWith(magic));
    QVERIFY(bytes.size() > 1000);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QCOMPARE(files(console.folder.path(), u".gatehouse-export-*"_s), QStringList());
}

void TestExport::closingTheWorkspaceCancelsTheExport_L4()
{
    ConsoleBench console(1500);
    const QString folder = console.folder.path();
    const auto dialog = openExport(console, ActionId::ExportPdf);
    enterPath(dialog, console.folder.filePath(u"clients.pdf"_s));
    click(exportButton(dialog));
    QTRY_COMPARE(files(folder, u".gatehouse-export-*"_s).size(), 1); // the temporary file
    for (QAction *action : console.window->findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(u"Ctrl+W"_s))
            action->trigger();
    }
    QVERIFY(!console.window->workspaceView());
    const auto *jobs = console.window->findChild<JobBar *>();
    QTRY_VERIFY(jobs->isIdle());
    QTRY_VERIFY(!dialog);
    QCOMPARE(files(folder, u".gatehouse-export-*"_s), QStringList());
    QCOMPARE(files(folder, u"*.pdf"_s), QStringList());
    QVERIFY(console.prompts.informed.isEmpty());
    console.open(console.folder.filePath(u"test.gatehouse"_s)); // the file is not locked
    QCOMPARE(console.model()->totalCount(), 1500 + builtInClients);
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
