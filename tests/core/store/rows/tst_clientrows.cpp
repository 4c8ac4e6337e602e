// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/clientrows.h"

#include "core/store/file/workspacecheck.h"
#include "core/store/list/listreader.h"
#include "tests/support/testworkspace.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

Client fullClient()
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1795348800123, Qt::UTC);
    Client client;
    client.clientId = u"full"_s;
    client.name = u"Größe \"🚀\" <b>"_s;
    client.type = ClientType::DeviceCode;
    client.uri = u"https://a.example.com/"_s;
    client.logoUri = u"https://b.example.com/"_s;
    client.tosUri = u"https://c.example.com/"_s;
    client.policyUri = u"https://d.example.com/"_s;
    client.enabled = false;
    client.requireSecret = true;
    client.offlineAccess = true;
    client.grantTypes = QStringList{u"refresh_token"_s, u"client_credentials"_s};
    client.redirectUris = QStringList{u"https://a.example.com/1"_s, u"https://a.example.com/2"_s};
    client.postLogoutRedirectUris = QStringList{u"https://a.example.com/out"_s};
    client.corsOrigins = QStringList{u"https://a.example.com"_s};
    client.allowedScopes = QStringList{u"email"_s, u"openid"_s};
    client.createdAt = at;
    client.updatedAt = at.addMSecs(1);
    client.lastUsedAt = at.addMSecs(2);
    client.revision = 7;
    return client;
}

} // namespace

class TestClientRows : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void everyFieldComesBack();
    void takenIdIsAConflict();
    void idsDifferByCase();
    void missingScopeIsNamed();
    void updateKeepsIndexAndCountsInStep();
    void manyWithoutIndexThenTheIndex();
    void rowsOfNamesAreAllOrNothing();
    void impactOfSeveral();

private:
    /// In one transaction, which is kept when `work` succeeds.
    template <typename Work>
    Result<qint64> write(Work work)
    {
        return m_workspace->store()
            .write({},
                   [work](Connection &connection) mutable -> Result<qint64> {
                       return inTransaction(connection, [&]() -> Result<qint64> {
                           ClientRows rows(connection);
                           return work(connection, rows);
                       });
                   })
            .result();
    }
    [[nodiscard]] qint64 found(const QString &text)
    {
        return m_workspace
            ->read([text](Connection &connection) {
                return countRows(connection, {Resource::Client, text, {}, {}, Qt::AscendingOrder});
            })
            .value_or(-1);
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

/// `insert` as a function that write() takes.
auto inserting(Client client)
{
    return [client](Connection &, ClientRows &rows) mutable -> Result<qint64> {
        const auto inserted = rows.insert(client);
        return inserted ? Result<qint64>(client.id) : tl::unexpected(inserted.error());
    };
}

void TestClientRows::everyFieldComesBack()
{
    Client client = fullClient();
    const auto id = write(inserting(client));
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    client.id = *id;
    const auto byId = m_workspace->read([&](Connection &connection) { return readRow<Client>(connection, *id); });
    const auto byName =
        m_workspace->read([](Connection &connection) { return findRow<Client>(connection, u"full"_s); });
    QVERIFY(byId && *byId == client);
    QVERIFY(byName && *byName == client);
}

void TestClientRows::takenIdIsAConflict()
{
    QVERIFY(write(inserting(fullClient())));
    const auto again = write(inserting(fullClient()));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QCOMPARE(again.error().field, u"clientId"_s);
}

void TestClientRows::idsDifferByCase()
{
    Client upper = fullClient();
    upper.clientId = u"FULL"_s;
    QVERIFY(write(inserting(fullClient())));
    QVERIFY(write(inserting(upper)));
    const auto read =
        valueOf(m_workspace->read([](Connection &connection) { return findRow<Client>(connection, u"FULL"_s); }));
    QCOMPARE(read.clientId, u"FULL"_s);
}

void TestClientRows::missingScopeIsNamed()
{
    Client client = fullClient();
    client.allowedScopes << u"no:such"_s;
    const auto id = write(inserting(client));
    QVERIFY(!id);
    QCOMPARE(id.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(id.error().field, u"allowedScopes"_s);
    QVERIFY(id.error().message.contains(u"no:such"));
    QCOMPARE(found(u"full"_s), 0);
}

void TestClientRows::updateKeepsIndexAndCountsInStep()
{
    Client client = fullClient();
    client.id = write(inserting(client)).value_or(0);
    client.name = u"Umbenannt"_s;
    client.allowedScopes = QStringList{u"profile"_s};
    QVERIFY(write([&](Connection &, ClientRows &rows) -> Result<qint64> {
        const auto updated = rows.update(client);
        return updated ? Result<qint64>(1) : tl::unexpected(updated.error());
    }));
    QCOMPARE(found(u"umbenannt"_s), 1);
    QCOMPARE(found(u"größe"_s), 0);
    const auto problems =
        m_workspace->store().write({}, [](Connection &connection) { return checkWorkspace(connection, {}); }).result();
    QCOMPARE(problems->join(u'\n'), QString());
}

void TestClientRows::manyWithoutIndexThenTheIndex()
{
    QVERIFY(write([](Connection &, ClientRows &rows) -> Result<qint64> {
        for (int i = 0; i < 50; ++i) {
            Client client = fullClient();
            client.clientId = u"bulk-%1"_s.arg(i);
            TRY(rows.insertWithoutIndex(client));
        }
        const auto rebuilt = rows.rebuildIndex();
        return rebuilt ? Result<qint64>(50) : tl::unexpected(rebuilt.error());
    }));
    QCOMPARE(found(u"bulk"_s), 50);
    QCOMPARE(found(u"bulk-7"_s), 1);
}

void TestClientRows::rowsOfNamesAreAllOrNothing()
{
    const auto id = valueOf(write(inserting(fullClient())));
    const auto rows = valueOf(m_workspace->read(
        [](Connection &connection) { return findRowIds(connection, infoOf<Client>(), {u"full"_s}); }));
    QCOMPARE(rows, QList<qint64>{id});
    const auto missing = m_workspace->read([](Connection &connection) {
        return findRowIds(connection, infoOf<Client>(), {u"full"_s, u"gone"_s});
    });
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(missing.error().message.contains(u"gone"));
}

void TestClientRows::impactOfSeveral()
{
    QList<qint64> ids;
    for (int i = 0; i < 8; ++i) {
        Client client = fullClient();
        client.clientId = u"c%1"_s.arg(i);
        client.lastUsedAt = i % 2 == 0 ? QDateTime() : client.lastUsedAt.addDays(i);
        ids << write(inserting(client)).value_or(0);
    }
    ids << 4711; // gone in the meantime
    const auto impact =
        valueOf(m_workspace->read([ids](Connection &connection) { return clientImpact(connection, ids); }));
    QCOMPARE(impact.count, 8);
    QCOMPARE(impact.names.size(), 5);
    QCOMPARE(impact.lastUsedAt, fullClient().lastUsedAt.addDays(7));
}

QTEST_GUILESS_MAIN(TestClientRows)
#include "tst_clientrows.moc"
