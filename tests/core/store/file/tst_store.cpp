// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/migrations.h"
#include "core/store/file/workspacecheck.h"
#include "core/store/rows/workspacerows.h"
#include "tests/support/testworkspace.h"
#include "tests/support/valueof.h"

#include <QProcess>
#include <QSemaphore>
#include <QTest>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// A closed workspace that can be damaged.
class ClosedWorkspace
{
public:
    ClosedWorkspace()
    {
        const FakeClock clock;
        Workspace workspace;
        workspace.name = u"Test"_s;
        if (auto made = createWorkspace(path(), workspace, {u"tester"_s, Role::Admin, u"test"_s}, clock); !made)
            qFatal("%s", qPrintable(made.error().message));
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"w.gatehouse"_s); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void execute(const QByteArray &sql) const
    {
        auto connection = Connection::open(path(), Connection::Mode::Writer);
        QVERIFY(connection);
        QVERIFY((*connection)->execute(sql));
    }

private:
    QTemporaryDir m_folder;
};

std::optional<ErrorKind> openError(const QString &path, Store::Access access)
{
    const auto store = Store::open(path, access);
    return store ? std::nullopt : std::optional(store.error().kind);
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void newWorkspaceIsOneFileAndWhole();
    void createRefuses();
    void backToBackOpenings();
    void badFiles_data();
    void badFiles();
    void readOnlyFileCanBeReadOnly();
    void F2_oneOpeningPerProcess();
    void readersSeeCommitsOnly();
    void readStoreRefusesToWrite();
    void unknownObjectsAreRefused();
    void statisticsAreNoUnknownObject();
    void readingNeverMigrates();
    void closingEndsReads();
    void closingInTheBackgroundWaitsForWhatIsWritten();
};

void TestStore::newWorkspaceIsOneFileAndWhole()
{
    const ClosedWorkspace workspace;
    QCOMPARE(QDir(workspace.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"w.gatehouse"_s});
    QCOMPARE(QFile::permissions(workspace.path()) &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    const auto store = Store::open(workspace.path(), Store::Access::Read);
    QVERIFY(store);
    const auto problems =
        (*store)->read(Store::Lane::Scan, {}, [](Connection &connection) { return checkWorkspace(connection, {}); });
    QVERIFY(problems.result());
    QCOMPARE(valueOf(problems.result()).join(u'\n'), QString());
    const auto read =
        (*store)->read(Store::Lane::Page, {}, [](Connection &connection) { return readWorkspace(connection); });
    QCOMPARE(valueOf(read.result()).name, u"Test"_s);
    QVERIFY(!valueOf(read.result()).uuid.isNull());
}

void TestStore::createRefuses()
{
    const ClosedWorkspace existing;
    const FakeClock clock;
    Workspace workspace;
    workspace.name = u"Test"_s;
    const auto kindOf = [&](const QString &path) {
        return createWorkspace(path, workspace, {u"tester"_s, Role::Admin, u"test"_s}, clock).error().kind;
    };
    QCOMPARE(kindOf(existing.path()), ErrorKind::Conflict);
    QCOMPARE(kindOf(existing.folder()), ErrorKind::Conflict);
    QCOMPARE(kindOf(existing.folder() + u"/none/w.gatehouse"_s), ErrorKind::NotFound);
    QVERIFY(QFile::link(u"nowhere"_s, existing.folder() + u"/link"_s));
    QCOMPARE(kindOf(existing.folder() + u"/link"_s), ErrorKind::Conflict);
    workspace.name = u" "_s;
    QCOMPARE(kindOf(existing.folder() + u"/new"_s), ErrorKind::InvalidInput);
    QFile::remove(existing.folder() + u"/link"_s);
    QCOMPARE(QDir(existing.folder()).entryList(QDir::Files | QDir::Hidden | QDir::System),
             QStringList{u"w.gatehouse"_s});
}

void TestStore::backToBackOpenings()
{
    const ClosedWorkspace workspace;
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(openError(workspace.path(), Store::Access::Own), std::nullopt);
        QCOMPARE(openError(workspace.path(), Store::Access::Read), std::nullopt);
    }
    QVERIFY(!QFile::exists(workspace.path() + u".lock"_s));
}

void TestStore::badFiles_data()
{
    QTest::addColumn<QByteArray>("harm");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("missing") << "rm w.gatehouse"_ba << ErrorKind::NotFound;
    QTest::newRow("folder") << "rm w.gatehouse; mkdir w.gatehouse"_ba << ErrorKind::InvalidInput;
    QTest::newRow("device") << "rm w.gatehouse; mkfifo -m 600 w.gatehouse"_ba << ErrorKind::InvalidInput;
    QTest::newRow("empty") << ": > w.gatehouse"_ba << ErrorKind::InvalidInput;
    QTest::newRow("text") << "echo hello > w.gatehouse"_ba << ErrorKind::InvalidInput;
    QTest::newRow("header alone") << "truncate -s 50 w.gatehouse"_ba << ErrorKind::Corrupt;
    QTest::newRow("cut in page 1") << "truncate -s 200 w.gatehouse"_ba << ErrorKind::Corrupt;
    QTest::newRow("cut after page 1") << "truncate -s 4096 w.gatehouse"_ba << ErrorKind::Corrupt;
    QTest::newRow("foreign") << "rm w.gatehouse; sqlite3 w.gatehouse 'create table t(a)'; chmod 600 w.gatehouse"_ba
                             << ErrorKind::InvalidInput;
    QTest::newRow("newer") << "sqlite3 w.gatehouse 'pragma user_version = 999'"_ba << ErrorKind::Unsupported;
    QTest::newRow("version 0") << "sqlite3 w.gatehouse 'pragma user_version = 0'"_ba << ErrorKind::Corrupt;
    QTest::newRow("version -1") << "sqlite3 w.gatehouse 'pragma user_version = -1'"_ba << ErrorKind::Corrupt;
    QTest::newRow("only our id") << "rm w.gatehouse; sqlite3 w.gatehouse 'pragma application_id = 0x47685773; pragma "
                                    "user_version = 1'; chmod 600 w.gatehouse"_ba
                                 << ErrorKind::Corrupt;
    QTest::newRow("group may read") << "chmod 640 w.gatehouse"_ba << ErrorKind::Forbidden;
    QTest::newRow("others may write") << "chmod 602 w.gatehouse"_ba << ErrorKind::Forbidden;
    QTest::newRow("symbolic link") << "mv w.gatehouse x; ln -s x w.gatehouse"_ba << ErrorKind::Forbidden;
    QTest::newRow("hard link") << "ln w.gatehouse x"_ba << ErrorKind::Forbidden;
}

/// Each bad file has its own kind of error with a message, and is not changed.
void TestStore::badFiles()
{
    QFETCH(QByteArray, harm);
    QFETCH(ErrorKind, kind);
    const ClosedWorkspace workspace;
    QProcess shell;
    shell.setWorkingDirectory(workspace.folder());
    shell.start(u"/bin/sh"_s, {u"-ec"_s, QString::fromLatin1(harm)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    const auto content = [&] {
        QFile file(workspace.path());
        return QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    for (const Store::Access access : {Store::Access::Own, Store::Access::Read}) {
        const auto store = Store::open(workspace.path(), access);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, kind);
        QVERIFY(!store.error().message.isEmpty());
    }
    QCOMPARE(content(), before);
    QVERIFY(!QFile::exists(workspace.path() + u".lock"_s));
}

void TestStore::readOnlyFileCanBeReadOnly()
{
    const ClosedWorkspace workspace;
    QVERIFY(QFile::setPermissions(workspace.path(), QFile::ReadOwner));
    QCOMPARE(openError(workspace.path(), Store::Access::Own), ErrorKind::Forbidden);
    QCOMPARE(openError(workspace.path(), Store::Access::Read), std::nullopt);
    QVERIFY(QFile::setPermissions(workspace.folder(), QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(openError(workspace.path(), Store::Access::Own), ErrorKind::Forbidden);
    QCOMPARE(openError(workspace.path(), Store::Access::Read), std::nullopt);
    QVERIFY(QFile::setPermissions(workspace.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(QDir(workspace.folder()).entryList(QDir::Files), QStringList{u"w.gatehouse"_s});
}

/// Reading the header of an open file would drop SQLite's locks on it, under any name.
void TestStore::F2_oneOpeningPerProcess()
{
    const ClosedWorkspace workspace;
    const QString otherName = workspace.folder() + u"/../"_s + QDir(workspace.folder()).dirName() + u"/w.gatehouse"_s;
    for (const Store::Access held : {Store::Access::Own, Store::Access::Read}) {
        const auto first = Store::open(workspace.path(), held);
        QVERIFY(first);
        for (const Store::Access wanted : {Store::Access::Own, Store::Access::Read}) {
            QCOMPARE(openError(workspace.path(), wanted), ErrorKind::Locked);
            QCOMPARE(openError(otherName, wanted), ErrorKind::Locked);
        }
    }
    QCOMPARE(openError(workspace.path(), Store::Access::Own), std::nullopt);
}

void TestStore::readersSeeCommitsOnly()
{
    TestWorkspace workspace;
    constexpr int count = 200;
    std::atomic<bool> stop{false};
    // What a reader sees: the counter and the number of rows are written by one transaction, so they always agree.
    auto reading = workspace.store().read(Store::Lane::Scan, {}, [&stop](Connection &connection) -> Result<int> {
        int distinct = 0;
        qint64 last = -1;
        while (!stop) {
            const auto difference = connection.integer("SELECT (SELECT revision FROM workspace) - (SELECT max(id) FROM "
                                                       "audit) + (SELECT count(*) FROM scope) - "
                                                       "(SELECT count(*) FROM scope_search)");
            const auto revision = connection.integer("SELECT revision FROM workspace");
            if (!difference || !revision)
                return tl::unexpected(difference ? revision.error() : difference.error());
            if (last == -1)
                last = *difference;
            if (*difference != last)
                return fail(ErrorKind::Corrupt, u"half a transaction was seen"_s);
            ++distinct;
        }
        return distinct;
    });
    for (int i = 0; i < count; ++i)
        workspace.execute(CreateScope{{.name = u"s:%1"_s.arg(i), .description = u"d"_s}});
    stop = true;
    const auto result = reading.result();
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QVERIFY(*result > 1);
}

void TestStore::readStoreRefusesToWrite()
{
    const ClosedWorkspace workspace;
    const auto store = Store::open(workspace.path(), Store::Access::Read);
    QVERIFY(store);
    QCOMPARE((*store)->access(), Store::Access::Read);
    bool ran = false;
    const auto written = (*store)->write({}, [&ran](Connection &) -> Result<int> {
        ran = true;
        return 1;
    });
    QVERIFY(!written.result());
    QCOMPARE(written.result().error().kind, ErrorKind::Forbidden);
    QVERIFY(!ran);
}

/// A manipulated file may contain triggers and views.
void TestStore::unknownObjectsAreRefused()
{
    for (const char *sql :
         {"CREATE TRIGGER evil AFTER INSERT ON scope BEGIN DELETE FROM client; END", "CREATE VIEW v AS SELECT 1",
          "CREATE TABLE t (a)", "DROP TRIGGER audit_no_update", "DROP INDEX client_name"}) {
        const ClosedWorkspace workspace;
        workspace.execute(sql);
        QCOMPARE(openError(workspace.path(), Store::Access::Own), ErrorKind::Corrupt);
        QCOMPARE(openError(workspace.path(), Store::Access::Read), ErrorKind::Corrupt);
    }
}

void TestStore::statisticsAreNoUnknownObject()
{
    const ClosedWorkspace workspace;
    workspace.execute("ANALYZE");
    QCOMPARE(openError(workspace.path(), Store::Access::Own), std::nullopt);
}

void TestStore::readingNeverMigrates()
{
    const ClosedWorkspace workspace;
    auto connection = Connection::open(workspace.path(), Connection::Mode::Reader);
    QVERIFY(connection);
    const Migration next{builtInMigrations().last().version + 1, "CREATE TABLE t (a)"};
    QVERIFY(!migrate(**connection, builtInMigrations() << next));
    QCOMPARE(schemaVersion(**connection).value_or(-1), builtInMigrations().last().version);
}

void TestStore::closingEndsReads()
{
    const ClosedWorkspace workspace;
    auto store = Store::open(workspace.path(), Store::Access::Own);
    QVERIFY(store);
    QSemaphore begun;
    const auto slow = [&begun](Connection &connection) {
        begun.release();
        return connection.integer("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000000) "
                                  "SELECT count(*) FROM n");
    };
    QList<QFuture<Result<qint64>>> reads;
    for (const Store::Lane lane : {Store::Lane::Page, Store::Lane::Scan})
        reads << (*store)->read(lane, {}, slow) << (*store)->read(lane, {}, slow); // one runs, one waits
    begun.acquire(2);
    store->reset();
    for (const auto &read : std::as_const(reads)) {
        QVERIFY(read.isFinished());
        QVERIFY(!read.result());
        QCOMPARE(read.result().error().kind, ErrorKind::Cancelled);
    }
}

void TestStore::closingInTheBackgroundWaitsForWhatIsWritten()
{
    const ClosedWorkspace workspace;
    std::shared_ptr<Store> store = valueOf(Store::open(workspace.path(), Store::Access::Own));
    QSemaphore begun;
    QSemaphore goOn;
    const auto written = store->write({}, [&](Connection &connection) -> Result<bool> {
        begun.release();
        goOn.acquire();
        TRY(connection.execute("UPDATE workspace SET name = 'Written'"));
        return true;
    });
    begun.acquire();
    Store::closeInBackground(std::move(store));
    QVERIFY(!written.isFinished());
    auto opening =
        QtConcurrent::run([path = workspace.path()] { return Store::open(path, Store::Access::Own); }); // waits
    goOn.release();
    auto again = opening.takeResult();
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QVERIFY(written.result());
    const auto name = valueOf((*again)->read(Store::Lane::Page, {}, &readWorkspace).result());
    QCOMPARE(name.name, u"Written"_s);
    again->reset();
    Store::waitUntilClosed();
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
