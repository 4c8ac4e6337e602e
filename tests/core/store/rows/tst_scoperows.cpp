// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/scoperows.h"

#include "tests/support/testworkspace.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestScopeRows : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void everyFieldComesBack();
    void namesAreComparedByteByByte();
    void namesAreSorted();
    void S3_impactNamesEachClientOnce();
    void impactOfAMissingScope();

private:
    Result<Scope> insert(Scope scope)
    {
        return m_workspace->store()
            .write({},
                   [scope](Connection &connection) mutable -> Result<Scope> {
                       const auto inserted = ScopeRows(connection).insert(scope);
                       return inserted ? Result<Scope>(scope) : tl::unexpected(inserted.error());
                   })
            .result();
    }
    Scope scopeNamed(const QString &name) const
    {
        const QDateTime at = m_workspace->clock().now();
        return {
            .name = name, .description = u"Größe \"🚀\""_s, .createdAt = at, .updatedAt = at.addMSecs(1), .revision = 3};
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestScopeRows::everyFieldComesBack()
{
    const auto inserted = insert(scopeNamed(u"a:b"_s));
    QVERIFY(inserted);
    const auto read =
        m_workspace->read([&](Connection &connection) { return readRow<Scope>(connection, inserted->id); });
    QVERIFY(read && *read == *inserted);
}

/// RFC 6749 §3.3
void TestScopeRows::namesAreComparedByteByByte()
{
    QVERIFY(insert(scopeNamed(u"a:b"_s)));
    QVERIFY(insert(scopeNamed(u"A:b"_s)));
    QCOMPARE(insert(scopeNamed(u"a:b"_s)).error().kind, ErrorKind::Conflict);
    const auto read = m_workspace->read([](Connection &connection) { return findRow<Scope>(connection, u"A:B"_s); });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
    QVERIFY(read.error().message.contains(u"A:B"));
}

void TestScopeRows::namesAreSorted()
{
    QVERIFY(insert(scopeNamed(u"zz"_s)));
    QVERIFY(insert(scopeNamed(u"AA"_s)));
    const auto names = valueOf(m_workspace->read(&scopeNames));
    QCOMPARE(names.first(), u"AA"_s);
    QCOMPARE(names.last(), u"zz"_s);
    QCOMPARE(names.size(), builtInScopes().size() + 2);
}

void TestScopeRows::S3_impactNamesEachClientOnce()
{
    m_workspace->execute(CreateScope{scopeNamed(u"a:b"_s)});
    m_workspace->execute(CreateScope{scopeNamed(u"c:d"_s)});
    for (int i = 0; i < 7; ++i) {
        Client client = newClient(ClientType::ClientCredentials);
        client.clientId = u"c%1"_s.arg(i);
        client.name = u"Client"_s;
        client.allowedScopes = QStringList{u"a:b"_s, u"c:d"_s};
        m_workspace->execute(CreateClient{client});
    }
    const auto impact = m_workspace->read([](Connection &connection) -> Result<Impact> {
        const auto first = valueOf(findRow<Scope>(connection, u"a:b"_s));
        const auto second = valueOf(findRow<Scope>(connection, u"c:d"_s));
        return scopeImpact(connection, {first.id, second.id});
    });
    QVERIFY(impact);
    QCOMPARE(impact->count, 2);
    QCOMPARE(impact->clientCount, 7);
    QCOMPARE(impact->names, (QStringList{u"a:b"_s, u"c:d"_s}));
    QCOMPARE(impact->clientNames.size(), 5);
}

void TestScopeRows::impactOfAMissingScope()
{
    const auto impact = m_workspace->read([](Connection &connection) { return scopeImpact(connection, {4711}); });
    QVERIFY(!impact);
    QCOMPARE(impact.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestScopeRows)
#include "tst_scoperows.moc"
