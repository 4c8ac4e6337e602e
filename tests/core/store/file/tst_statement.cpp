// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/connection.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestStatement : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyTypeComesBackAsItWentIn();
    void nullStringIsTheEmptyString();
    void nullTimeIsNull();
    void textWithNulKeepsAllItsBytes();
    void firstFailureIsKept();
    void runResetsForTheNextValues();
    void constraintIsAnError();
    void movedStatementWorksOn();

private:
    std::unique_ptr<Connection> m_connection;
};

void TestStatement::init()
{
    auto opened = Connection::openInMemory();
    QVERIFY(opened);
    m_connection = std::move(*opened);
    QVERIFY(m_connection->execute("CREATE TABLE t (n INTEGER, s TEXT UNIQUE, b BLOB, at INTEGER) STRICT"));
}

void TestStatement::everyTypeComesBackAsItWentIn()
{
    const QString text = u"Zürich \U0001F680 \"%_\\"_s;
    const QByteArray blob("\0\xff\x01", 3);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(-1, Qt::UTC);
    Statement insert(*m_connection, "INSERT INTO t (n, s, at, b) VALUES (?, ?, ?, ?)");
    insert.bindAll(std::numeric_limits<qint64>::min(), text, at).bindBlob(4, blob);
    QVERIFY(insert.run());

    Statement select(*m_connection, "SELECT n, s, b, at FROM t");
    QVERIFY(select.next());
    QCOMPARE(select.integer(0), std::numeric_limits<qint64>::min());
    QCOMPARE(select.text(1), text);
    QCOMPARE(select.blob(2).toByteArray(), blob);
    QCOMPARE(select.time(3), at);
    QCOMPARE(select.time(3).timeSpec(), Qt::UTC);
    QVERIFY(!select.next());
    QVERIFY(select.status());
}

void TestStatement::nullStringIsTheEmptyString()
{
    QVERIFY(run(*m_connection, "INSERT INTO t (s) VALUES (?)", QString()));
    QCOMPARE(m_connection->integer("SELECT count(*) FROM t WHERE s = ''").value_or(-1), 1);
}

void TestStatement::nullTimeIsNull()
{
    QVERIFY(run(*m_connection, "INSERT INTO t (at) VALUES (?)", QDateTime()));
    Statement select(*m_connection, "SELECT at FROM t");
    QVERIFY(select.next());
    QVERIFY(select.isNull(0));
    QVERIFY(!select.time(0).isValid());
}

void TestStatement::textWithNulKeepsAllItsBytes()
{
    const QString text = QString::fromUtf8(QByteArray("a\0b", 3));
    QVERIFY(run(*m_connection, "INSERT INTO t (s) VALUES (?)", text));
    Statement select(*m_connection, "SELECT s FROM t");
    QVERIFY(select.next());
    QCOMPARE(select.text(0), text);
}

void TestStatement::firstFailureIsKept()
{
    Statement broken(*m_connection, "SELECT nothing");
    QVERIFY(broken.hasFailed());
    broken.bindAll(1, u"x"_s);
    QVERIFY(!broken.next());
    const auto result = broken.run();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Internal);
    QVERIFY2(result.error().detail.contains(u"nothing"), qPrintable(result.error().detail));
}

void TestStatement::runResetsForTheNextValues()
{
    Statement insert(*m_connection, "INSERT INTO t (n, s) VALUES (?, ?)");
    for (int n = 0; n < 3; ++n)
        QVERIFY(insert.bindAll(n, QString::number(n)).run());
    QCOMPARE(m_connection->integer("SELECT sum(n) FROM t").value_or(-1), 3);
}

void TestStatement::constraintIsAnError()
{
    QVERIFY(run(*m_connection, "INSERT INTO t (s) VALUES (?)", u"x"_s));
    QVERIFY(!run(*m_connection, "INSERT INTO t (s) VALUES (?)", u"x"_s));
    QCOMPARE(m_connection->integer("SELECT count(*) FROM t").value_or(-1), 1);
}

void TestStatement::movedStatementWorksOn()
{
    Statement first(*m_connection, "SELECT 7");
    Statement second(std::move(first));
    QVERIFY(second.next());
    QCOMPARE(second.integer(0), 7);
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
