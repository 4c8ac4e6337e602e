// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/connection.h"
#include "tests/support/testworkspace.h"

#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void defensiveSettings_data();
    void defensiveSettings();
    void F1_readerNeitherWritesNorCheckpoints();
    void missingFileIsNotMade();
    void oddFileNames_data();
    void oddFileNames();
    void failedWorkIsRolledBack();
    void cancelStopsARunningQuery();
    void cancelledTransactionLeavesNothing();
    void onlyDiskErrorsCountAsDiskErrors();
    void errorKinds_data();
    void errorKinds();
};

void TestConnection::defensiveSettings_data()
{
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<qint64>("writer");
    QTest::addColumn<qint64>("reader");
    QTest::newRow("foreign keys") << "foreign_keys"_ba << qint64(1) << qint64(1);
    QTest::newRow("cell size check") << "cell_size_check"_ba << qint64(1) << qint64(1);
    QTest::newRow("no memory map") << "mmap_size"_ba << qint64(0) << qint64(0);
    QTest::newRow("trusted schema") << "trusted_schema"_ba << qint64(0) << qint64(0);
    QTest::newRow("secure delete") << "secure_delete"_ba << qint64(1) << qint64(1);
    QTest::newRow("temporary data in memory") << "temp_store"_ba << qint64(2) << qint64(2);
    QTest::newRow("FULL") << "synchronous"_ba << qint64(2) << qint64(2);
    QTest::newRow("F1: readers never checkpoint") << "wal_autocheckpoint"_ba << qint64(1000) << qint64(0);
    QTest::newRow("readers only query") << "query_only"_ba << qint64(0) << qint64(1);
}

/// The settings that protect against manipulated files and power failures.
void TestConnection::defensiveSettings()
{
    QFETCH(QByteArray, pragma);
    QFETCH(qint64, writer);
    QFETCH(qint64, reader);
    TestWorkspace workspace;
    const auto read = [pragma](Connection &connection) { return connection.integer("PRAGMA " + pragma); };
    QCOMPARE(workspace.store().write({}, read).result().value_or(-1), writer);
    QCOMPARE(workspace.read(read).value_or(-1), reader);
}

void TestConnection::F1_readerNeitherWritesNorCheckpoints()
{
    TestWorkspace workspace;
    const auto written = workspace.read([](Connection &connection) -> Result<bool> {
        TRY(connection.execute("UPDATE workspace SET name = 'x'"));
        return true;
    });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Forbidden);
    workspace.execute(CreateScope{{.name = u"s:1"_s, .description = u"x"_s}});
    const auto file = [&] {
        return std::pair(QFileInfo(workspace.path()).size(), QFileInfo(workspace.path()).lastModified());
    };
    const auto before = file();
    for (int i = 0; i < 3; ++i) {
        const auto reader = workspace.store().openReader();
        QVERIFY(reader);
        QCOMPARE((*reader)->integer("SELECT count(*) FROM scope WHERE name = 's:1'").value_or(-1), 1);
    }
    QCOMPARE(file(), before);
    QVERIFY2(QFileInfo(workspace.path() + u"-wal"_s).size() > 0, "nothing was left to checkpoint");
}

void TestConnection::missingFileIsNotMade()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none"_s);
    QVERIFY(!Connection::open(path, Connection::Mode::Writer));
    QVERIFY(!Connection::open(path, Connection::Mode::Reader));
    QVERIFY(!QFile::exists(path));
}

void TestConnection::oddFileNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char16_t *name :
         {u"a b", u"a?mode=memory", u"50%20#1", u"Zürich \U0001F680", u"it's \"quoted\"", u"a&b=c"})
        QTest::newRow(qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name);
}

void TestConnection::oddFileNames()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    {
        auto writer = Connection::open(file.fileName(), Connection::Mode::Writer);
        QVERIFY(writer);
        QVERIFY((*writer)->execute("CREATE TABLE t (a)"));
    }
    QVERIFY(file.size() > 0);
    for (const Connection::Mode mode : {Connection::Mode::Reader, Connection::Mode::Immutable}) {
        auto reader = Connection::open(file.fileName(), mode);
        QVERIFY(reader);
        QCOMPARE((*reader)->integer("SELECT count(*) FROM t").value_or(-1), 0);
    }
}

void TestConnection::failedWorkIsRolledBack()
{
    auto connection = Connection::openInMemory();
    QVERIFY(connection);
    QVERIFY((*connection)->execute("CREATE TABLE t (a)"));
    const auto failed = inTransaction(**connection, [&]() -> Result<int> {
        TRY((*connection)->execute("INSERT INTO t VALUES (1)"));
        return fail(ErrorKind::Conflict, u"no"_s);
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Conflict);
    QCOMPARE((*connection)->integer("SELECT count(*) FROM t").value_or(-1), 0);
    const auto done = inTransaction(**connection, [&]() -> Result<int> { return 5; });
    QCOMPARE(done.value_or(-1), 5);
}

constexpr char endless[] = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

void TestConnection::cancelStopsARunningQuery()
{
    TestWorkspace workspace;
    const JobContext job;
    auto running = workspace.store().read(Store::Lane::Scan, job,
                                          [](Connection &connection) { return connection.integer(endless); });
    job.cancel();
    QVERIFY(!running.result());
    QCOMPARE(running.result().error().kind, ErrorKind::Cancelled);
    const auto next = workspace.store().read(Store::Lane::Scan, {},
                                             [](Connection &connection) { return connection.integer("SELECT 3"); });
    QCOMPARE(next.result().value_or(-1), 3);
}

void TestConnection::cancelledTransactionLeavesNothing()
{
    auto opened = Connection::openInMemory();
    QVERIFY(opened);
    Connection &connection = **opened;
    QVERIFY(connection.execute("CREATE TABLE t (a)"));
    const JobContext job;
    connection.setJob(job);
    const auto result = inTransaction(connection, [&]() -> Result<qint64> {
        TRY(connection.execute("INSERT INTO t VALUES (1)"));
        job.cancel();
        return connection.integer(endless);
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QVERIFY2(sqlite3_get_autocommit(connection.handle()), "the transaction is still open");
    QCOMPARE(connection.integer("SELECT count(*) FROM t").value_or(-1), 0);
}

/// Writing works again when a full disk has space, but not after a failed fsync.
void TestConnection::onlyDiskErrorsCountAsDiskErrors()
{
    auto connection = Connection::openInMemory();
    QVERIFY(connection);
    for (const int code : {SQLITE_FULL, SQLITE_BUSY, SQLITE_CORRUPT, SQLITE_CONSTRAINT, SQLITE_IOERR_NOMEM})
        (void)(*connection)->sqliteError(code);
    QVERIFY(!(*connection)->hasDiskFailed());
    (void)(*connection)->sqliteError(SQLITE_IOERR_FSYNC);
    QVERIFY((*connection)->hasDiskFailed());
}

void TestConnection::errorKinds_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("interrupt") << SQLITE_INTERRUPT << ErrorKind::Cancelled;
    QTest::newRow("busy") << SQLITE_BUSY << ErrorKind::Locked;
    QTest::newRow("busy snapshot") << SQLITE_BUSY_SNAPSHOT << ErrorKind::Locked;
    QTest::newRow("full") << SQLITE_FULL << ErrorKind::Internal;
    QTest::newRow("read-only folder") << SQLITE_READONLY_DIRECTORY << ErrorKind::Forbidden;
    QTest::newRow("corrupt") << SQLITE_CORRUPT << ErrorKind::Corrupt;
    QTest::newRow("corrupt search index") << SQLITE_CORRUPT_VTAB << ErrorKind::Corrupt;
    QTest::newRow("not a database") << SQLITE_NOTADB << ErrorKind::Corrupt;
    QTest::newRow("too big") << SQLITE_TOOBIG << ErrorKind::InvalidInput;
    QTest::newRow("fsync") << SQLITE_IOERR_FSYNC << ErrorKind::Internal;
}

void TestConnection::errorKinds()
{
    QFETCH(int, code);
    QFETCH(ErrorKind, kind);
    auto connection = Connection::openInMemory();
    QVERIFY(connection);
    const Error error = (*connection)->sqliteError(code);
    QCOMPARE(error.kind, kind);
    QVERIFY(!error.message.isEmpty());
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
