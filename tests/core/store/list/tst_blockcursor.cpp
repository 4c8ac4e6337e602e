// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/blockcursor.h"

#include "core/store/list/listrows.h"
#include "core/tabular/fields/resources.h"
#include "tests/support/testworkspace.h"
#include "tests/support/valueof.h"

#include <QSemaphore>
#include <QTest>

#include <sqlite3.h>

#include <atomic>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr int rowCount = 40'000;
constexpr int rowsOnOwnThread = 64 + 1024 + 16'384; // three blocks; the fourth is read ahead
static_assert(rowsOnOwnThread >= BlockCursor::rowsBeforeThread && rowsOnOwnThread < rowCount);

const FieldInfo probeField{"probe", "Probe", FieldKind::Number, {}, {}, "probe(r.id)"};

/// A SQL function that is called for each row that is read, with the number of rows before it.
struct Probe
{
    std::function<void(int call, sqlite3_context *context)> onCall;
    std::atomic<int> calls = 0;

    void addTo(Connection &connection)
    {
        const auto call = [](sqlite3_context *context, int, sqlite3_value **values) {
            auto *self = static_cast<Probe *>(sqlite3_user_data(context));
            sqlite3_result_int64(context, sqlite3_value_int64(values[0]));
            const int number = self->calls++;
            if (self->onCall)
                self->onCall(number, context);
        };
        if (sqlite3_create_function(connection.handle(), "probe", 1, SQLITE_UTF8, this, call, nullptr, nullptr) !=
            SQLITE_OK)
            qFatal("no probe");
    }
};

} // namespace

class TestBlockCursor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyRowInOrderOnce();
    void shortListStartsNoThread();
    void listOfOneMoment();
    void cancelledWhileReadAhead();
    void failureIsReportedBehindTheRowsBefore_data();
    void failureIsReportedBehindTheRowsBefore();
    void droppedEarlyLeavesNothingRunning();
    void rowThatIsInTheIndexAloneIsDamage();

private:
    [[nodiscard]] std::unique_ptr<RowCursor> open(qint64 limit = -1)
    {
        auto cursor = openListCursor(*m_reader, m_query, {infoOf<Client>().field(u"clientId"), &probeField}, limit);
        return cursor ? std::move(*cursor) : nullptr;
    }
    /// Until there is no more or a failure, which it returns.
    [[nodiscard]] static std::optional<Error> readToEnd(RowCursor &cursor, int &rows)
    {
        for (rows = 0;; ++rows) {
            const auto more = cursor.next();
            if (!more)
                return more.error();
            if (!*more)
                return std::nullopt;
        }
    }

    TestWorkspace m_workspace{1};
    const ListQuery m_query{Resource::Client, {}, {}, u"clientId"_s, Qt::AscendingOrder};
    std::unique_ptr<Probe> m_probe;
    std::unique_ptr<Connection> m_reader; // before the probe that it calls
};

void TestBlockCursor::initTestCase()
{
    const auto made = m_workspace.store().write({}, [](Connection &connection) {
        return connection
            .execute("CREATE TEMP TABLE copy AS SELECT * FROM client LIMIT 1;"
                     "DELETE FROM client_scope; DELETE FROM client_secret; DELETE FROM client;"
                     "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 40000)"
                     "INSERT INTO client SELECT i, printf('c%05d', (i * 7919) % 40009), name, type, uri, logo_uri, "
                     "tos_uri, policy_uri, enabled, require_secret, offline_access, grant_types, redirect_uris, "
                     "post_logout_redirect_uris, cors_origins, created_at, updated_at, last_used_at, secret_count, "
                     "secret_created_at, revision FROM n, copy;"
                     "DROP TABLE copy;")
            .map([] { return true; });
    });
    QVERIFY2(made.result(), made.result() ? "" : qPrintable(made.result().error().detail));
}

void TestBlockCursor::init()
{
    auto reader = m_workspace.store().openReader();
    QVERIFY(reader);
    m_reader = std::move(*reader);
    m_probe = std::make_unique<Probe>();
    m_probe->addTo(*m_reader);
}

void TestBlockCursor::everyRowInOrderOnce()
{
    std::set<std::thread::id> threads; // by one at a time
    m_probe->onCall = [&](int, sqlite3_context *) { threads.insert(std::this_thread::get_id()); };
    const auto cursor = open();
    QVERIFY(cursor);
    Statement expected(*m_reader, "SELECT client_id, id FROM client ORDER BY client_id");
    QList<std::pair<QByteArray, qint64>> rows;
    while (expected.next())
        rows.emplaceBack(expected.utf8(0).toByteArray(), expected.integer(1));
    QCOMPARE(rows.size(), rowCount);
    for (const auto &[clientId, id] : rows) {
        QVERIFY(cursor->next().value_or(false));
        QCOMPARE(cursor->text(0).toByteArray(), clientId);
        QCOMPARE(cursor->integer(1), id);
    }
    QCOMPARE(cursor->next().value_or(true), false);
    QCOMPARE(m_probe->calls, rowCount);
    QCOMPARE(threads.size(), 2U);
}

void TestBlockCursor::shortListStartsNoThread()
{
    const std::thread::id own = std::this_thread::get_id();
    bool elsewhere = false;
    m_probe->onCall = [&](int, sqlite3_context *) { elsewhere = elsewhere || std::this_thread::get_id() != own; };
    const auto cursor = open(rowsOnOwnThread - 1);
    int rows = 0;
    QVERIFY(!readToEnd(*cursor, rows));
    QCOMPARE(rows, rowsOnOwnThread - 1);
    QVERIFY(!elsewhere);
}

void TestBlockCursor::listOfOneMoment()
{
    const auto cursor = open();
    QVERIFY(cursor->next().value_or(false));
    const auto remove = m_workspace.store().write({}, [](Connection &connection) {
        return connection.execute("DELETE FROM client WHERE id % 2 = 0").map([] { return true; });
    });
    QVERIFY(remove.result());
    int rows = 0;
    QVERIFY(!readToEnd(*cursor, rows));
    QCOMPARE(rows + 1, rowCount);
    initTestCase();
}

void TestBlockCursor::cancelledWhileReadAhead()
{
    const JobContext job;
    m_reader->setJob(job);
    m_probe->onCall = [&](int call, sqlite3_context *) {
        if (call == rowsOnOwnThread)
            job.cancel();
    };
    const auto cursor = open();
    int rows = 0;
    const auto error = readToEnd(*cursor, rows);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Cancelled);
    QVERIFY(rows <= rowsOnOwnThread);
    QVERIFY(m_probe->calls < rowCount);
}

void TestBlockCursor::failureIsReportedBehindTheRowsBefore_data()
{
    QTest::addColumn<int>("failingCall");
    QTest::addColumn<int>("rowsBefore");
    QTest::newRow("second block") << 100 << 64;
    QTest::newRow("block read ahead") << rowsOnOwnThread + 100 << rowsOnOwnThread;
}

void TestBlockCursor::failureIsReportedBehindTheRowsBefore()
{
    QFETCH(int, failingCall);
    QFETCH(int, rowsBefore);
    m_probe->onCall = [&](int call, sqlite3_context *context) {
        if (call == failingCall)
            sqlite3_result_error_code(context, SQLITE_IOERR_READ);
    };
    const auto cursor = open();
    int rows = 0;
    const auto error = readToEnd(*cursor, rows);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::Internal);
    QCOMPARE(rows, rowsBefore);
    QVERIFY(readToEnd(*cursor, rows)); // and it stays so
    QCOMPARE(rows, 0);
}

void TestBlockCursor::droppedEarlyLeavesNothingRunning()
{
    QSemaphore ahead;
    m_probe->onCall = [&](int call, sqlite3_context *) {
        if (call == rowsOnOwnThread)
            ahead.release();
    };
    auto cursor = open();
    for (int i = 0; i <= 64 + 1024; ++i)
        QVERIFY(cursor->next().value_or(false));
    QVERIFY(ahead.tryAcquire(1, 60'000));
    cursor.reset();
    QCOMPARE(m_probe->calls, rowCount); // the thread has come to its end
    QVERIFY(!sqlite3_next_stmt(m_reader->handle(), nullptr));
    QVERIFY(sqlite3_get_autocommit(m_reader->handle()));
    QCOMPARE(m_reader->integer("SELECT count(*) FROM client").value_or(-1), rowCount);
}

void TestBlockCursor::rowThatIsInTheIndexAloneIsDamage()
{
    m_probe->onCall = [&](int call, sqlite3_context *context) {
        if (call == 100) // between the ids of a block and its rows
            sqlite3_exec(sqlite3_context_db_handle(context), "DELETE FROM client WHERE id > 100", nullptr, nullptr,
                         nullptr);
    };
    const auto read = m_workspace.store().write({}, [&](Connection &connection) -> Result<bool> {
        m_probe->addTo(connection);
        const auto cursor = valueOf(openListCursor(connection, m_query, {&probeField}));
        int rows = 0;
        const auto error = readToEnd(*cursor, rows);
        return error ? Result<bool>(tl::unexpected(*error)) : true;
    });
    QVERIFY(!read.result());
    QCOMPARE(read.result().error().kind, ErrorKind::Corrupt);
}

QTEST_GUILESS_MAIN(TestBlockCursor)
#include "tst_blockcursor.moc"
