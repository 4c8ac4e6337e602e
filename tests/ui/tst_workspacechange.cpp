// SPDX-License-Identifier: GPL-3.0-or-later
// Replacing a workspace or closing the window leaves nothing behind that works on the old workspace.
#include "tests/support/consolebench.h"
#include "ui/export/exportdialog.h"
#include "ui/pages/clients/clienteditor.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDir>
#include <QProcess>
#include <QPromise>
#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// A workspace whose opening the test completes.
class SlowOpening
{
public:
    SlowOpening(MainWindow &window, QString path)
        : m_path(std::move(path))
    {
        m_opening.start();
        window.showWhenOpen(m_path, m_opening.future());
    }
    void succeed() { end(openLocalWorkspace(m_path)); }
    void fail() { end(gatehouse::fail(ErrorKind::NotFound, u"There is no such file."_s)); }

private:
    void end(Result<LocalWorkspace> result)
    {
        m_opening.addResult(std::move(result));
        m_opening.finish();
    }

    QString m_path;
    QPromise<Result<LocalWorkspace>> m_opening;
};

bool waitForWorkspace(ConsoleBench &console, const QString &path)
{
    const auto isShown = [&] {
        const WorkspaceView *view = console.window->workspaceView();
        return view && view->workspace().store->path() == path;
    };
    return QTest::qWaitFor(isShown) && console.waitForPage();
}

QList<QDialog *> openDialogs(const ConsoleBench &console)
{
    QList<QDialog *> open;
    for (QDialog *dialog : console.window->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            open << dialog;
    }
    return open;
}

/// Including incomplete files.
QStringList exportedFiles(const QDir &folder)
{
    return folder.entryList({u"*.pdf"_s, u".gatehouse-export-*"_s}, QDir::Files | QDir::Hidden);
}

/// Triggers everything that starts something in the open workspace, by keyboard.
void pressEverything(const ConsoleBench &console)
{
    console.key(Qt::Key_Return); // edits the selected client
    console.key(Qt::Key_Delete);
    console.key(Qt::Key_N, Qt::ControlModifier);
    console.key(Qt::Key_P, Qt::ControlModifier);
    console.key(Qt::Key_I, Qt::ControlModifier);
    console.key(Qt::Key_Comma, Qt::ControlModifier);
    console.key(Qt::Key_W, Qt::ControlModifier);
    console.key(Qt::Key_1, Qt::AltModifier);
}

/// Destroys the window while it opens these workspaces, or exports the first as PDF, without closing it. Then main()
/// returns.
int endAmidstWork(const QString &work, const QStringList &workspaces)
{
    ConsoleBench console;
    if (work == u"opening") {
        for (const QString &path : workspaces)
            console.window->openWorkspace(path);
    } else {
        console.open(workspaces.first());
        console.page()->action(ActionId::ExportPdf)->trigger();
        const auto dialog = console.dialog<ExportDialog>();
        const QDir folder = QFileInfo(workspaces.first()).dir();
        dialog->findChild<QLineEdit *>()->setText(folder.filePath(u"clients.pdf"_s));
        click(button(dialog, u"Export"_s));
        if (!QTest::qWaitFor([&] { return !exportedFiles(folder).isEmpty(); }))
            return 2;
    }
    console.window.reset();
    return 0;
}

} // namespace

class TestWorkspaceChange final : public QObject
{
    Q_OBJECT

private slots:
    void dialogsEndWithTheirWorkspace();
    void nothingIsBegunWhileAnotherOpens();
    void aChangeWhileAnotherOpensEnablesNothing();
    void afterAFailureOneGoesOn();
    void theLastOneAskedForIsShown();
    void closingHoldsUpNothing();
    void endingAmidstWorkEnds_L4_data();
    void endingAmidstWorkEnds_L4();
};

void TestWorkspaceChange::dialogsEndWithTheirWorkspace()
{
    ConsoleBench console(3);
    const QString other = console.makeWorkspace(u"other.gatehouse"_s, 5);
    QVERIFY(console.activate());
    console.key(Qt::Key_N, Qt::ControlModifier);
    const auto editor = console.dialog<ClientEditor>();
    QTest::keyClicks(named<QLineEdit>(editor, "clientId"), u"svc"_s);
    console.window->openWorkspace(other);
    QVERIFY(waitForWorkspace(console, other));
    QVERIFY(!editor);
    QVERIFY(openDialogs(console).isEmpty());
    QVERIFY(console.prompts.questions.isEmpty());
    QCOMPARE(console.model()->totalCount(), 5 + builtInClients);
    QVERIFY(console.activate());
    console.key(Qt::Key_N, Qt::ControlModifier); // the new one can be used
    QVERIFY(console.dialog<ClientEditor>());
}

void TestWorkspaceChange::nothingIsBegunWhileAnotherOpens()
{
    ConsoleBench console(3);
    const QString first = console.window->workspaceView()->workspace().store->path();
    QVERIFY(console.clickRow("clientId", console.column("clientId").first()));
    SlowOpening opening(*console.window, console.makeWorkspace(u"other.gatehouse"_s, 5));
    pressEverything(console);
    QTest::mouseDClick(console.table()->viewport(), Qt::LeftButton, {}, QPoint(20, 20));
    QCoreApplication::processEvents();
    QCOMPARE(console.window->workspaceView()->workspace().store->path(), first);
    QCOMPARE(console.page()->resource(), Resource::Client);
    QVERIFY(openDialogs(console).isEmpty());
    QVERIFY(console.prompts.fileQuestions.isEmpty());
    opening.succeed();
    QVERIFY(waitForWorkspace(console, console.folder.filePath(u"other.gatehouse"_s)));
    QCOMPARE(console.model()->totalCount(), 5 + builtInClients);
    QVERIFY(openDialogs(console).isEmpty());
    QVERIFY(console.showTab(Resource::Scope));
}

void TestWorkspaceChange::aChangeWhileAnotherOpensEnablesNothing()
{
    ConsoleBench console(3);
    WorkspaceView *view = console.window->workspaceView();
    QSignalSpy changed(view, &WorkspaceView::workspaceChanged);
    SlowOpening opening(*console.window, console.makeWorkspace(u"other.gatehouse"_s));
    view->context().authority.execute(sampleClientImport(10, 2)); // was begun before, say
    QVERIFY(changed.wait());
    pressEverything(console);
    QCoreApplication::processEvents();
    QCOMPARE(console.window->workspaceView(), view);
    QCOMPARE(console.page()->resource(), Resource::Client);
    QVERIFY(openDialogs(console).isEmpty());
    QVERIFY(console.prompts.fileQuestions.isEmpty());
}

void TestWorkspaceChange::afterAFailureOneGoesOn()
{
    ConsoleBench console(3);
    const QString client = console.column("clientId").first();
    QVERIFY(console.clickRow("clientId", client));
    SlowOpening opening(*console.window, console.folder.filePath(u"gone.gatehouse"_s));
    opening.fail();
    QTRY_COMPARE(console.prompts.informed.size(), 1);
    QCOMPARE(console.prompts.informed.first().message, u"There is no such file."_s);
    QCOMPARE(console.table()->selectedCount(), 1);
    console.key(Qt::Key_Return); // without a click: the list still has the focus
    const auto editor = console.dialog<ClientEditor>();
    QTRY_COMPARE(named<QLineEdit>(editor, "clientId")->text(), client);
}

void TestWorkspaceChange::theLastOneAskedForIsShown()
{
    ConsoleBench console;
    SlowOpening first(*console.window, console.makeWorkspace(u"first.gatehouse"_s));
    const QString second = console.makeWorkspace(u"second.gatehouse"_s, 5);
    SlowOpening later(*console.window, second);
    later.succeed();
    QVERIFY(waitForWorkspace(console, second));
    first.succeed();
    QCoreApplication::processEvents();
    QCOMPARE(console.window->workspaceView()->workspace().store->path(), second);
    QCOMPARE(console.settings.get(setting::recentWorkspaces), QStringList{second});
    QVERIFY(console.showTab(Resource::Scope));
}

void TestWorkspaceChange::closingHoldsUpNothing()
{
    ConsoleBench console(3);
    const std::weak_ptr<Store> store = console.window->workspaceView()->workspace().store;
    const QString path = store.lock()->path();
    const auto goOn = std::make_shared<QSemaphore>();
    const auto change = store.lock()->write({}, [goOn](Connection &) -> Result<bool> {
        return goOn->tryAcquire(1, 10'000); // not without end, so that a window that waits fails
    });
    QVERIFY(console.activate());
    console.key(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!console.window->workspaceView());
    QVERIFY(button(console.window.get(), u"Open a workspace"_s)->isEnabled());
    QVERIFY(!change.isFinished());
    console.window->openWorkspace(path); // waits for the change
    QVERIFY(console.waitForText(u"Opening test.gatehouse…"_s));
    QVERIFY(!change.isFinished());
    goOn->release();
    QVERIFY(waitForWorkspace(console, path));
    QVERIFY(change.result().value());
    QVERIFY(console.window->workspaceView()->workspace().readOnlyReason.isEmpty());
}

void TestWorkspaceChange::endingAmidstWorkEnds_L4_data()
{
    QTest::addColumn<QString>("work");
    QTest::newRow("opening") << u"opening"_s;
    QTest::newRow("export") << u"export"_s;
}

void TestWorkspaceChange::endingAmidstWorkEnds_L4()
{
    QFETCH(QString, work);
    ConsoleBench console;
    QStringList workspaces{console.makeWorkspace(u"first.gatehouse"_s, 1500)};
    for (int number = 0; number < 12; ++number) // so many that some are still opening when main() returns
        workspaces << console.makeWorkspace(u"other-%1.gatehouse"_s.arg(number));
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--end-amidst"_s, work} + workspaces);
    QVERIFY2(process.waitForFinished(60'000), "the process hangs");
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(exportedFiles(QDir(console.folder.path())), QStringList());
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"gatehouse"_s);
    QCoreApplication::setApplicationName(u"tst_workspacechange"_s);
    if (app.arguments().value(1) == u"--end-amidst")
        return endAmidstWork(app.arguments().value(2), app.arguments().mid(3));
    applyTheme(app, SchemeChoice::Light);
    TestWorkspaceChange test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspacechange.moc"
