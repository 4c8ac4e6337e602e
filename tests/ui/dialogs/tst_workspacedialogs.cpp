// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/workspacerows.h"
#include "tests/support/dialogbench.h"
#include "tests/support/valueof.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/createworkspacedialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/workspacesettingsdialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestWorkspaceDialogs final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<DialogBench>(); }
    void cleanup() { m_bench.reset(); }
    void settingsAreStored_C8();
    void issuerProblemStandsBesideTheField();
    void uuidIsCopied_S2();
    void createsAWorkspace();
    void existingFileStandsBesideTheField();
    void browseFillsTheFile();
    void aboutNamesTheLibraries();
    void shortcutsAreListed();

private:
    [[nodiscard]] CreateWorkspaceDialog *newCreateDialog();

    std::unique_ptr<DialogBench> m_bench;
};

void TestWorkspaceDialogs::settingsAreStored_C8()
{
    const auto dialog = opened(new WorkspaceSettingsDialog(m_bench->services, &m_bench->window));
    auto *name = child<QLineEdit>(dialog, u"name"_s);
    QTRY_COMPARE(name->text(), u"Test workspace"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Plant"_s);
    QTest::keyClick(child<QComboBox>(dialog, u"missingScopeRule"_s), Qt::Key_Down);
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog);
    const auto stored = valueOf(m_bench->workspace.read([](Connection &c) { return readWorkspace(c); }));
    QCOMPARE(stored.name, u"Plant"_s);
    QVERIFY(stored.missingScopeRule == MissingScopeRule::Refuse);
}

void TestWorkspaceDialogs::issuerProblemStandsBesideTheField()
{
    const auto dialog = opened(new WorkspaceSettingsDialog(m_bench->services, &m_bench->window));
    auto *issuer = child<QLineEdit>(dialog, u"issuer"_s);
    issuer->selectAll();
    QTest::keyClicks(issuer, u"http://auth.example.com"_s);
    click(child<QPushButton>(dialog, u"submit"_s));
    QVERIFY(child<QLabel>(dialog, u"issuerError"_s)->isVisible());
}

void TestWorkspaceDialogs::uuidIsCopied_S2()
{
    const auto dialog = opened(new WorkspaceSettingsDialog(m_bench->services, &m_bench->window));
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Copy the workspace UUID"_s)
            click(button);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), u"8f0a3c52-7d41-4a0e-9b66-1f2e3d4c5b6a"_s);
}

CreateWorkspaceDialog *TestWorkspaceDialogs::newCreateDialog()
{
    return new CreateWorkspaceDialog(m_bench->workspace.folder(), {u"tester@example.org"_s, Role::Admin, u"test"_s},
                                     m_bench->workspace.clock(), m_bench->prompts, &m_bench->window);
}

void TestWorkspaceDialogs::createsAWorkspace()
{
    const auto dialog = opened(newCreateDialog());
    QSignalSpy created(dialog, &CreateWorkspaceDialog::created);
    QTest::keyClicks(child<QLineEdit>(dialog, u"name"_s), u"Plant 7"_s);
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_COMPARE(created.size(), 1);
    const QString path = created[0][0].toString();
    QVERIFY(path.endsWith(u"/plant-7.gatehouse"_s));
    auto store = Store::open(path, Store::Access::Own);
    QVERIFY(store);
    const auto workspace = valueOf((*store)->read(Store::Lane::Page, {}, &readWorkspace).result());
    QCOMPARE(workspace.name, u"Plant 7"_s);
    QVERIFY(!workspace.uuid.isNull());
}

void TestWorkspaceDialogs::existingFileStandsBesideTheField()
{
    const auto dialog = opened(newCreateDialog());
    QTest::keyClicks(child<QLineEdit>(dialog, u"name"_s), u"Test"_s); // test.gatehouse exists
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(child<QLabel>(dialog, u"pathError"_s)->isVisible());
    QTest::keyClicks(child<QLineEdit>(dialog, u"pathEdit"_s), u"2"_s);
    QVERIFY(!child<QLabel>(dialog, u"pathError"_s)->isVisible());
}

void TestWorkspaceDialogs::browseFillsTheFile()
{
    const auto dialog = opened(newCreateDialog());
    m_bench->prompts.paths = {u"/srv/plant.gatehouse"_s};
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"rowse"_s))
            click(button);
    }
    QTRY_COMPARE(child<QLineEdit>(dialog, u"pathEdit"_s)->text(), u"/srv/plant.gatehouse"_s);
    QTest::keyClicks(child<QLineEdit>(dialog, u"name"_s), u"Plant"_s);
    QCOMPARE(child<QLineEdit>(dialog, u"pathEdit"_s)->text(), u"/srv/plant.gatehouse"_s);
}

void TestWorkspaceDialogs::aboutNamesTheLibraries()
{
    const auto dialog = opened(new AboutDialog(&m_bench->window));
    QString text;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        text += label->text() + u'\n';
    QVERIFY(text.contains(QString::fromLatin1(qVersion())));
    QVERIFY(text.contains(u"SQLite"_s) && text.contains(u"OpenSSL"_s));
    QVERIFY(text.contains(u"General Public License"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestWorkspaceDialogs::shortcutsAreListed()
{
    QAction create(u"&New client…"_s);
    create.setShortcut(QKeySequence(u"Ctrl+N"_s));
    QAction quiet(u"Nothing"_s);
    const auto dialog = opened(new ShortcutsDialog({&create, &quiet}, &m_bench->window));
    const auto *table = dialog->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"New client"_s);
    QCOMPARE(table->item(0, 1)->text(), u"Ctrl+N"_s);
}

QTEST_MAIN(TestWorkspaceDialogs)
#include "tst_workspacedialogs.moc"
