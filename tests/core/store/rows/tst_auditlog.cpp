// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/auditlog.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr int entryCount = 60;
constexpr char textColumns[][16] = {"actor",       "role",        "origin", "command",
                                    "target_kind", "target_name", "before", "after"};
constexpr char numberColumns[][16] = {"at", "target_id"};
constexpr char hashColumns[][16] = {"previous_hash", "hash"};

/// The chain of a workspace in which a few things happened, without the triggers that guard it, for the taking apart.
std::unique_ptr<Connection> looseChain()
{
    TestWorkspace workspace;
    for (int i = 0; i < entryCount; ++i) {
        workspace.clock().advanceMs(1000);
        workspace.execute(CreateScope{{.name = u"s:%1"_s.arg(i), .description = u"Größe \"%1\" 🚀"_s.arg(i)}});
    }
    auto opened = Connection::open(workspace.path(), Connection::Mode::Reader);
    auto memory = Connection::openInMemory();
    if (!opened || !memory)
        return nullptr;
    sqlite3_backup *backup = sqlite3_backup_init((*memory)->handle(), "main", (*opened)->handle(), "main");
    sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (!(*memory)->execute("DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete"))
        return nullptr;
    return std::move(*memory);
}

AuditVerdict verdictOn(Connection &connection)
{
    const auto verdict = verifyAuditChain(connection, {});
    if (!verdict)
        qFatal("%s", qPrintable(verdict.error().message));
    return *verdict;
}

} // namespace

class TestAuditLog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void entriesAreFinal();
    void wholeChainVerifies();
    void A2_everyByteEditIsFound();
    void A2_hiddenBytesAreFound();
    void A2_deletionsSwapsAndInsertionsAreFound();
    void newestEntriesNeedTheAnchor();
    void verifyingCanBeCancelled();

private:
    void editOneByte(const QByteArray &column, qint64 id);
    [[nodiscard]] qint64 randomEntry(qint64 from = 1) { return m_random.bounded(static_cast<int>(from), m_count + 1); }

    std::unique_ptr<Connection> m_connection;
    QRandomGenerator m_random{20261122};
    int m_count = 0;
};

void TestAuditLog::initTestCase()
{
    m_connection = looseChain();
    QVERIFY(m_connection);
    m_count = static_cast<int>(m_connection->integer("SELECT count(*) FROM audit").value_or(0));
    QVERIFY(m_count > entryCount);
}

void TestAuditLog::init()
{
    QVERIFY(m_connection->execute("BEGIN"));
}

void TestAuditLog::cleanup()
{
    QVERIFY(m_connection->execute("ROLLBACK"));
}

void TestAuditLog::entriesAreFinal()
{
    TestWorkspace workspace;
    for (const char *sql : {"UPDATE audit SET actor = 'x' WHERE id = 1", "DELETE FROM audit WHERE id = 1"}) {
        const auto result = workspace.store().write({}, [sql](Connection &connection) -> Result<int> {
            const auto done = connection.execute(sql);
            return done ? Result<int>(1) : tl::unexpected(done.error());
        });
        QVERIFY2(!result.result(), sql);
    }
}

void TestAuditLog::wholeChainVerifies()
{
    const AuditVerdict verdict = verdictOn(*m_connection);
    QVERIFY(!verdict.firstBadEntry);
    QVERIFY(verdict.reason.isEmpty());
    QCOMPARE(verdict.entryCount, m_count);
    QCOMPARE(verdict.headHash.size(), 32);
}

/// Changes one bit of one byte of a cell, whatever the cell then is.
void TestAuditLog::editOneByte(const QByteArray &column, qint64 id)
{
    Statement select(*m_connection,
                     "SELECT CAST(" + column + " AS BLOB), typeof(" + column + ") FROM audit WHERE id = ?");
    select.bindAll(id);
    QVERIFY(select.next());
    QByteArray bytes = select.blob(0).toByteArray();
    const bool isBlob = select.text(1) == u"blob";
    if (bytes.isEmpty())
        bytes = "x";
    else
        bytes[m_random.bounded(static_cast<int>(bytes.size()))] ^= static_cast<char>(1 << m_random.bounded(7));
    Statement update(*m_connection,
                     "UPDATE audit SET " + column + " = " + (isBlob ? "?2" : "CAST(?2 AS TEXT)") + " WHERE id = ?1");
    update.bindAll(id).bindBlob(2, bytes);
    QVERIFY(update.run());
}

/// The verifier always names the first bad entry.
void TestAuditLog::A2_everyByteEditIsFound()
{
    for (int round = 0; round < 1000; ++round) {
        QVERIFY(m_connection->execute("SAVEPOINT edit"));
        const qint64 id = randomEntry();
        const int kind = m_random.bounded(12);
        if (kind < 8) {
            editOneByte(textColumns[kind], id);
        } else if (kind < 10) {
            editOneByte(hashColumns[kind - 8], id);
        } else {
            const QByteArray column = numberColumns[kind - 10];
            QVERIFY(run(*m_connection, "UPDATE audit SET " + column + " = " + column + " + ?2 WHERE id = ?1", id,
                        qint64(1) << m_random.bounded(40)));
        }
        const AuditVerdict verdict = verdictOn(*m_connection);
        QCOMPARE(verdict.firstBadEntry.value_or(-1), id);
        QCOMPARE(verdict.entryCount, id - 1);
        QVERIFY(!verdict.reason.isEmpty());
        QVERIFY(m_connection->execute("ROLLBACK TO edit; RELEASE edit"));
    }
}

/// Bytes that vanish when text is decoded, and text that only looks the same.
void TestAuditLog::A2_hiddenBytesAreFound()
{
    for (const QByteArray &edit : {"CAST(x'EFBBBF' || CAST(actor AS BLOB) AS TEXT)"_ba, "actor || char(0)"_ba,
                                   "actor || ' '"_ba, "upper(actor)"_ba}) {
        QVERIFY(m_connection->execute("SAVEPOINT edit"));
        QVERIFY(m_connection->execute("UPDATE audit SET actor = " + edit + " WHERE id = 7"));
        QCOMPARE(verdictOn(*m_connection).firstBadEntry.value_or(-1), 7);
        QVERIFY(m_connection->execute("ROLLBACK TO edit; RELEASE edit"));
    }
    // A replacement character, and the broken byte that is decoded as one.
    QVERIFY(m_connection->execute("UPDATE audit SET after = replace(after, 'G', char(65533)) WHERE id = 7"));
    QCOMPARE(verdictOn(*m_connection).firstBadEntry.value_or(-1), 7);
}

void TestAuditLog::A2_deletionsSwapsAndInsertionsAreFound()
{
    for (int round = 0; round < 300; ++round) {
        QVERIFY(m_connection->execute("SAVEPOINT edit"));
        const qint64 id = m_random.bounded(1, m_count); // not the last: see below
        const QByteArray number = QByteArray::number(id);
        switch (round % 4) {
        case 0:
            QVERIFY(run(*m_connection, "DELETE FROM audit WHERE id = ?", id));
            break;
        case 1: // deleted, and the gap closed
            QVERIFY(run(*m_connection, "DELETE FROM audit WHERE id = ?", id));
            QVERIFY(m_connection->execute("UPDATE audit SET id = -id WHERE id > " + number +
                                          "; UPDATE audit SET id = -id - 1 WHERE id < 0"));
            break;
        case 2: // exchanged with the next
            QVERIFY(m_connection->execute("UPDATE audit SET id = -1 WHERE id = " + number +
                                          "; UPDATE audit SET id = " + number + " WHERE id = " + number +
                                          " + 1; UPDATE audit SET id = " + number + " + 1 WHERE id = -1"));
            break;
        default: // a copy put in between
            QVERIFY(m_connection->execute(
                "UPDATE audit SET id = -id WHERE id >= " + number +
                "; UPDATE audit SET id = -id + 1 WHERE id < 0; INSERT INTO audit SELECT " + number +
                ", at, actor, role, origin, command, target_kind, target_id, target_name, before, "
                "after, previous_hash, hash FROM audit WHERE id = " +
                number + " + 1"));
            break;
        }
        const qint64 firstBad = round % 4 == 3 ? id + 1 : id; // the copy is true, what follows it is not
        QCOMPARE(verdictOn(*m_connection).firstBadEntry.value_or(-1), firstBad);
        QVERIFY(m_connection->execute("ROLLBACK TO edit; RELEASE edit"));
    }
    for (const char *before : {"0", "-5"}) {
        QVERIFY(m_connection->execute("SAVEPOINT edit"));
        QVERIFY(m_connection->execute("UPDATE audit SET id = " + QByteArray(before) + " WHERE id = 1"));
        QVERIFY(verdictOn(*m_connection).firstBadEntry);
        QVERIFY(m_connection->execute("ROLLBACK TO edit; RELEASE edit"));
    }
}

void TestAuditLog::newestEntriesNeedTheAnchor()
{
    const AuditVerdict before = verdictOn(*m_connection);
    QVERIFY(m_connection->execute("DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)"));
    const AuditVerdict after = verdictOn(*m_connection);
    QVERIFY(!after.firstBadEntry);
    QVERIFY(after.entryCount < before.entryCount);
    QVERIFY(after.headHash != before.headHash);
}

void TestAuditLog::verifyingCanBeCancelled()
{
    const JobContext job;
    job.cancel();
    const auto verdict = verifyAuditChain(*m_connection, job);
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
