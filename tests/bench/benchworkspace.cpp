// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchworkspace.h"

#include "core/crypto/sealing/secrethash.h"
#include "core/store/rows/clientrows.h"
#include "core/store/rows/invitationrows.h"
#include "core/store/rows/tokenrows.h"
#include "core/store/rows/userrows.h"
#include "core/store/rows/workspacerows.h"
#include "tests/bench/measure.h"

#include <QFileInfo>

namespace gatehouse::bench {

namespace {

constexpr qint64 hourMs = 60LL * 60 * 1000;

Result<void> insertClients(Connection &connection, qint64 count, qint64 revision, const QByteArray &lookupKey)
{
    TRY_ASSIGN(const auto first, connection.integer("SELECT count(*) FROM client"));
    ClientRows rows(connection);
    for (qint64 n = first; n < first + count; ++n) {
        Client client = sampleClient(n);
        client.revision = revision;
        client.secretCount = client.requireSecret ? 1 : 0;
        client.secretCreatedAt = client.requireSecret ? client.createdAt : QDateTime();
        TRY(rows.insertWithoutIndex(client));
        if (client.requireSecret) {
            ClientSecret secret{0, {}, client.secretCreatedAt, {}, {}};
            TRY(rows.insertSecret(client.id, secret, hashGeneratedSecret(generateClientSecret(), lookupKey)));
        }
    }
    return rows.rebuildIndex();
}

Result<void> insertUsers(Connection &connection, qint64 count, qint64 revision)
{
    UserRows rows(connection);
    for (qint64 n = 0; n < count; ++n) {
        User user = sampleUser(n);
        user.revision = revision;
        TRY(rows.insertWithoutIndex(user));
        if (user.state == UserState::Invited) {
            const QDateTime sentAt = systemClock().now().addMSecs(-hourMs * (n % 150));
            TRY(replaceInvitation(connection, user.id, sentAt, sentAt.addMSecs(120 * hourMs)));
        }
    }
    return rows.rebuildIndex();
}

Result<void> insertTokens(Connection &connection, qint64 count, qint64 revision, const QByteArray &lookupKey)
{
    TRY_ASSIGN(const auto world, readSampleWorld(connection, systemClock().now()));
    TokenRows rows(connection);
    for (qint64 n = 0; n < count; ++n) {
        Token token = sampleToken(n, world);
        token.revision = revision;
        TRY(rows.insertWithoutIndex(
            token, token.kind == TokenKind::OAuth ? QString() : hashGeneratedSecret(generateTokenSecret(), lookupKey)));
    }
    return rows.rebuildIndex();
}

/// Runs `insert(connection, revision, lookupKey)` in one transaction.
template <typename Insert>
void writeRows(Store &store, Insert insert)
{
    must(store
             .write({},
                    [&](Connection &connection) {
                        return inTransaction(connection, [&]() -> Result<bool> {
                            // The indexes of a million rows fit in this cache.
                            TRY(connection.execute("PRAGMA cache_size = -262144"));
                            TRY(connection.execute("UPDATE workspace SET revision = revision + 1"));
                            TRY_ASSIGN(const auto revision, connection.integer("SELECT revision FROM workspace"));
                            TRY_ASSIGN(const auto lookupKey, readLookupKey(connection));
                            TRY(insert(connection, revision, lookupKey));
                            return true;
                        });
                    })
             .result());
}

void insertRows(Store &store, const SampleSize &size)
{
    LocalAuthority authority(store, benchActor(), systemClock());
    must(authority.execute(sampleClientImport(0, 0)).result()); // the scopes
    writeRows(store, [&](Connection &connection, qint64 revision, const QByteArray &lookupKey) -> Result<void> {
        TRY(insertClients(connection, size.clients, revision, lookupKey));
        return insertUsers(connection, size.users, revision);
    });
    if (size.users == 0 && size.tokens == 0)
        return;
    if (const auto added = addSampleOrganizations(store, authority); !added)
        qFatal("%s", qPrintable(added.error().message));
    writeRows(store, [&](Connection &connection, qint64 revision, const QByteArray &lookupKey) {
        return insertTokens(connection, size.tokens, revision, lookupKey);
    });
}

} // namespace

Actor benchActor()
{
    return {QStringLiteral("bench@example.org"), Role::Admin, QStringLiteral("bench")};
}

std::unique_ptr<Store> openSample(const QString &path, const SampleSize &size)
{
    const bool isNew = !QFileInfo::exists(path);
    if (isNew) {
        Workspace workspace;
        workspace.name = QStringLiteral("Bench");
        if (auto created = createWorkspace(path, workspace, benchActor(), systemClock()); !created)
            qFatal("%s", qPrintable(created.error().message));
    }
    auto store = must(Store::open(path, Store::Access::Own));
    if (isNew) {
        const double ms = elapsedMs([&] { insertRows(*store, size); });
        std::fprintf(stderr, "%lld rows made in %.1f s\n", size.clients + size.users + size.tokens, ms / 1e3);
    }
    return store;
}

} // namespace gatehouse::bench
