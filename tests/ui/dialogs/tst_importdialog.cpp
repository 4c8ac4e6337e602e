// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/consolebench.h"
#include "tests/support/waituntil.h"
#include "ui/dialogs/importdialog.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gatehouse;

/// Previews the import of a realm export.
class TestImportDialog final : public QObject
{
    Q_OBJECT

private slots:
    void O1_tellsWhatIsNewAndWhatIsHere();
    void O1_nothingNewIsNothingToImport();
    void unreadableFileIsTold();

private:
    static QPointer<ImportDialog> open(const ConsoleBench &console, const QString &path)
    {
        (new ImportDialog(console.window->workspaceView()->context(), path, console.window.get()))->open();
        const QPointer<ImportDialog> dialog = console.dialog<ImportDialog>();
        waitUntil([dialog] { return summary(dialog) != u"Loading file…"; });
        return dialog;
    }
    static QPointer<ImportDialog> openPeople(const ConsoleBench &console)
    {
        return open(console, QStringLiteral(GATEHOUSE_TEST_DATA "/realmimport/people-realm.json"));
    }
    static QString summary(const QWidget *dialog) { return named<QLabel>(dialog, "summary")->text(); }
    static QStringList report(const QWidget *dialog)
    {
        return named<QPlainTextEdit>(dialog, "report")->toPlainText().split(u'\n');
    }
};

void TestImportDialog::O1_tellsWhatIsNewAndWhatIsHere()
{
    ConsoleBench console(0);
    Organization harbour;
    harbour.name = u"HARBOUR"_s;
    QVERIFY(
        console.window->workspaceView()->context().authority.execute(CreateOrganization{harbour}).result().has_value());
    const auto dialog = openPeople(console);
    for (const QString &count : {u"1 organization"_s, u"5 group"_s, u"8 membership"_s})
        QVERIFY2(summary(dialog).contains(count), qPrintable(summary(dialog)));
    QVERIFY(report(dialog).contains(u"Already exists: organization harbour"_s));
    QVERIFY(report(dialog).contains(u"Imported: organization Lakeside Energy"_s));
}

void TestImportDialog::O1_nothingNewIsNothingToImport()
{
    ConsoleBench console(0);
    const auto first = openPeople(console);
    const QSignalSpy imported(first, &ImportDialog::imported);
    click(named<QPushButton>(first, "import"));
    QTRY_COMPARE(imported.count(), 1);
    QTRY_VERIFY(!first);
    const auto again = openPeople(console);
    QVERIFY2(summary(again).contains(u"everything that can be imported exists already"_s), qPrintable(summary(again)));
    QVERIFY(!named<QPushButton>(again, "import")->isEnabled());
    QVERIFY(report(again).filter(u"Taken over"_s).isEmpty());
}

void TestImportDialog::unreadableFileIsTold()
{
    ConsoleBench console(0);
    const auto dialog = open(console, console.folder.filePath(u"missing.json"_s));
    QVERIFY2(summary(dialog).contains(u"missing.json"_s), qPrintable(summary(dialog)));
    QVERIFY(!named<QPushButton>(dialog, "import")->isEnabled());
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
