// SPDX-License-Identifier: GPL-3.0-or-later
// The main window: create, open, forget, read-only, theme, closing while a job runs.
#include "tests/support/consolebench.h"
#include "ui/dialogs/createworkspacedialog.h"
#include "ui/forms/banner.h"
#include "ui/jobs/jobbar.h"
#include "ui/statusline.h"
#include "ui/theme/colors.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QPromise>
#include <QTabWidget>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

QAction *menuAction(const QMainWindow &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    qFatal("no action %s", qPrintable(text));
}

/// Another process that owns the workspace until stopped.
class OtherConsole
{
public:
    explicit OtherConsole(const QString &path)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"--own"_s, path});
        if (!m_process.waitForStarted() || !m_process.waitForReadyRead())
            qFatal("the other process does not own %s", qPrintable(path));
    }
    ~OtherConsole()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

int ownUntilTold(const QString &path)
{
    const auto store = Store::open(path, Store::Access::Own);
    if (!store)
        return 1;
    std::cout << "owned" << std::endl;
    std::cin.get();
    return 0;
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void firstStepsCreateAWorkspace();
    void openAsksForTheFile();
    void recentWorkspacesOpenAndAreForgotten();
    void whatCannotBeOpenedIsSaid_data();
    void whatCannotBeOpenedIsSaid();
    void aProblemLeavesTheOpenWorkspaceAlone();
    void aReadOnlyFileIsReadOnly();
    void whatAnotherConsoleOwnsIsReadOnly();
    void menusFollowTheWorkspace();
    void detailsAndCompactRowsAreRemembered();
    void coloursChangeAtOnce();
    void layoutIsRemembered_L1();
    void closingWhileWorkRunsAsks_L4();
    void closingWithoutWorkAsksNothing();
};

void TestMainWindow::firstStepsCreateAWorkspace()
{
    ConsoleBench console;
    QVERIFY(console.waitForText(u"Welcome to Gatehouse"_s));
    click(button(console.window.get(), u"Create a workspace"_s));
    const auto dialog = console.dialog<CreateWorkspaceDialog>();
    auto *name = named<QLineEdit>(dialog, "name");
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Field devices"_s);
    QCOMPARE(named<QLineEdit>(dialog, "pathEdit")->text(), console.folder.filePath(u"field-devices.gatehouse"_s));
    console.key(Qt::Key_Return);
    QVERIFY(console.waitForPage());
    QCOMPARE(console.page()->resource(), Resource::Client);
    QVERIFY(QFile::exists(console.folder.filePath(u"field-devices.gatehouse"_s)));
    QCOMPARE(console.window->windowTitle(), u"Field devices – "_s + QApplication::applicationDisplayName());
    QCOMPARE(console.model()->totalCount(), builtInClients);
    QVERIFY(console.waitForText(u"embedded · Admin"_s));
    QVERIFY(!named<QWidget>(console.window.get(), "lock")->isVisible()); // there is no vault yet
}

void TestMainWindow::openAsksForTheFile()
{
    ConsoleBench console;
    console.prompts.paths = {QString(), console.makeWorkspace(u"acme.gatehouse"_s, 20)};
    console.key(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(console.prompts.fileQuestions.size(), 1);
    QTRY_COMPARE(console.prompts.paths.size(), 1);
    QVERIFY(!console.window->workspaceView());
    click(button(console.window.get(), u"Open a workspace"_s));
    QVERIFY(console.waitForPage());
    QCOMPARE(console.model()->totalCount(), 20 + builtInClients);
}

void TestMainWindow::recentWorkspacesOpenAndAreForgotten()
{
    ConsoleBench console;
    const QString first = console.makeWorkspace(u"first.gatehouse"_s);
    const QString second = console.makeWorkspace(u"second & third.gatehouse"_s);
    console.open(first);
    console.key(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!console.window->workspaceView());
    console.open(second);
    console.key(Qt::Key_W, Qt::ControlModifier);

    auto *menu = menuAction(*console.window, u"Open recent"_s)->menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().first()->text(), QString(second).replace(u"&"_s, u"&&"_s));
    const auto labels = button(console.window.get(), u"Open %1"_s.arg(second))->findChildren<QLabel *>();
    QVERIFY(
        std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return label->text() == u"second & third"; }));
    click(button(console.window.get(), u"Remove %1 from the list"_s.arg(second)));
    QCOMPARE(console.settings.get(setting::recentWorkspaces), QStringList{first});
    QVERIFY(QFile::exists(second));
    click(button(console.window.get(), u"Open %1"_s.arg(first)));
    QVERIFY(console.waitForPage());
}

void TestMainWindow::whatCannotBeOpenedIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << u"gone.gatehouse"_s << QByteArray();
    QTest::newRow("foreign") << u"letter.gatehouse"_s << QByteArray("Dear Sir or Madam");
    QTest::newRow("broken") << u"broken.gatehouse"_s << QByteArray("SQLite format 3\0").append(4096, '\x5a');
}

void TestMainWindow::whatCannotBeOpenedIsSaid()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    ConsoleBench console;
    const QString path = console.folder.filePath(name);
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(file.write(content), content.size());
    }
    console.window->openWorkspace(path);
    QVERIFY(console.waitForText(name));
    QTRY_VERIFY(button(console.window.get(), u"Create a workspace"_s)->isEnabled());
    QVERIFY(!console.window->workspaceView());
    QVERIFY(console.settings.get(setting::recentWorkspaces).isEmpty());
    console.open(console.makeWorkspace(u"good.gatehouse"_s)); // another workspace can be opened
    console.key(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!button(console.window.get(), u"Open a workspace"_s)->parentWidget()->isHidden());
    for (const QLabel *label : console.window->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !label->text().contains(name), "an old problem is still shown");
}

void TestMainWindow::aProblemLeavesTheOpenWorkspaceAlone()
{
    ConsoleBench console(3);
    console.prompts.paths = {console.folder.filePath(u"gone.gatehouse"_s)};
    console.key(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(console.prompts.informed.size(), 1);
    QCOMPARE(console.prompts.informed.first().kind, ErrorKind::NotFound);
    QVERIFY(console.window->workspaceView());
    QCOMPARE(console.model()->totalCount(), 3 + builtInClients);
}

void TestMainWindow::aReadOnlyFileIsReadOnly()
{
    ConsoleBench console;
    const QString path = console.makeWorkspace(u"archive.gatehouse"_s, 5);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    console.open(path);
    const auto *banner = console.window->workspaceView()->findChild<Banner *>();
    QVERIFY(banner && banner->isVisible() && !banner->message().isEmpty());
    QVERIFY(console.waitForText(u"Read-only"_s));
    QVERIFY(console.clickRow("clientId", console.column("clientId").first()));
    for (const ActionId id : {ActionId::New, ActionId::Edit, ActionId::Delete, ActionId::SetSecret, ActionId::Enable}) {
        QVERIFY(!console.page()->action(id)->isEnabled());
        QVERIFY(console.page()->action(id)->toolTip().contains(banner->message().toHtmlEscaped()));
    }
    QVERIFY(console.page()->action(ActionId::ExportCsv)->isEnabled());
    QVERIFY(!menuAction(*console.window, u"Import Keycloak realm…"_s)->isEnabled());
}

void TestMainWindow::whatAnotherConsoleOwnsIsReadOnly()
{
    ConsoleBench console;
    const QString path = console.makeWorkspace(u"shared.gatehouse"_s, 5);
    {
        const OtherConsole other(path);
        console.open(path);
        QVERIFY(console.waitForText(u"Read-only"_s));
        QCOMPARE(console.model()->totalCount(), 5 + builtInClients);
        QVERIFY(!console.page()->action(ActionId::New)->isEnabled());
        console.key(Qt::Key_W, Qt::ControlModifier);
    }
    console.open(path);
    QVERIFY(console.page()->action(ActionId::New)->isEnabled());
}

void TestMainWindow::menusFollowTheWorkspace()
{
    ConsoleBench console;
    const QStringList needed{u"Workspace settings…"_s, u"Close workspace"_s, u"Find"_s, u"Import Keycloak realm…"_s};
    for (const QString &text : needed)
        QVERIFY2(!menuAction(*console.window, text)->isEnabled(), qPrintable(text));
    auto *edit = menuAction(*console.window, u"Edit"_s)->menu();
    emit edit->aboutToShow();
    QCOMPARE(edit->actions().size(), 1);
    console.open(console.makeWorkspace(u"acme.gatehouse"_s));
    for (const QString &text : needed)
        QVERIFY2(menuAction(*console.window, text)->isEnabled(), qPrintable(text));
    emit edit->aboutToShow();
    QVERIFY(edit->actions().contains(console.page()->action(ActionId::Duplicate)));
    QVERIFY(console.showTab(Resource::Audit));
    emit edit->aboutToShow();
    QVERIFY(edit->actions().contains(console.page()->action(ActionId::VerifyChain)));
}

void TestMainWindow::detailsAndCompactRowsAreRemembered()
{
    ConsoleBench console(3);
    const QString path = console.window->workspaceView()->workspace().store->path();
    const int height = console.table()->rowHeight(0);
    QVERIFY(console.page()->findChild<DetailsPane *>()->isVisible());
    console.key(Qt::Key_F9);
    menuAction(*console.window, u"Compact rows"_s)->trigger();
    QVERIFY(!console.page()->findChild<DetailsPane *>()->isVisible());
    QVERIFY(console.table()->rowHeight(0) < height);
    console.restart();
    console.open(path);
    QVERIFY(!console.page()->findChild<DetailsPane *>()->isVisible());
    QVERIFY(console.table()->rowHeight(0) < height);
    QVERIFY(menuAction(*console.window, u"Compact rows"_s)->isChecked());
}

void TestMainWindow::coloursChangeAtOnce()
{
    ConsoleBench console(1);
    menuAction(*console.window, u"Light"_s)->trigger();
    QVERIFY(console.table()->palette().base().color().lightness() > 200);
    menuAction(*console.window, u"Dark"_s)->trigger();
    QVERIFY(console.table()->palette().base().color().lightness() < 80);
    QCOMPARE(console.settings.get(setting::colorScheme), u"dark"_s);
    console.restart();
    QVERIFY(menuAction(*console.window, u"Dark"_s)->isChecked());
    menuAction(*console.window, u"Light"_s)->trigger();
}

void TestMainWindow::layoutIsRemembered_L1()
{
    ConsoleBench console(3);
    const QString path = console.window->workspaceView()->workspace().store->path();
    QMenu columns;
    console.table()->fillColumnMenu(&columns);
    for (QAction *action : columns.actions()) {
        if (action->text() == u"Redirect URIs" || action->text() == u"Type")
            action->trigger();
    }
    console.table()->horizontalHeader()->moveSection(1, 0);
    const Columns chosen = console.table()->visibleColumns();
    console.window->resize(1500, 777);
    QVERIFY(console.window->close());
    console.restart();
    QCOMPARE(console.window->size(), QSize(1500, 777));
    console.open(path);
    QCOMPARE(console.table()->visibleColumns(), chosen);
}

void TestMainWindow::closingWhileWorkRunsAsks_L4()
{
    ConsoleBench console(3);
    QPromise<Result<int>> work;
    work.start();
    const JobContext job;
    auto &jobs = console.window->findChild<StatusLine *>()->jobs();
    jobs.track(u"Exporting"_s, job, work.future());
    console.prompts.confirmations = {false, true};
    QVERIFY(!console.window->close());
    QTRY_COMPARE(console.prompts.answered, 1);
    QVERIFY(console.window->isVisible() && !job.isCancelled());
    QVERIFY(!console.window->close());
    QTRY_VERIFY(job.isCancelled());
    QVERIFY(console.window->isVisible()); // until the job has finished
    work.addResult(fail(ErrorKind::Cancelled, u"Cancelled."_s));
    work.finish();
    QTRY_VERIFY(!console.window->isVisible());
}

void TestMainWindow::closingWithoutWorkAsksNothing()
{
    ConsoleBench console(3);
    console.key(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!console.window->isVisible());
    QVERIFY(console.prompts.questions.isEmpty());
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"gatehouse"_s);
    QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
    if (app.arguments().value(1) == u"--own")
        return ownUntilTold(app.arguments().value(2));
    applyTheme(app, SchemeChoice::Light);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mainwindow.moc"
