// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/crypto/sealing/secrethash.h"
#include "core/store/rows/tokenrows.h"
#include "core/store/rows/workspacerows.h"
#include "core/transfer/sampletoken.h"

namespace gatehouse {

namespace {

/// Enough to look like many, and few enough to be kept in memory.
constexpr qint64 maxOfEach = 20'000;

/// Calls `take(row)` for each row of `sql`, whose last parameter is the limit.
template <typename Take>
Result<void> forEach(Connection &connection, QByteArrayView sql, Take take)
{
    Statement rows(connection, sql);
    rows.bindAll(maxOfEach);
    while (rows.next())
        take(rows);
    return rows.status();
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

Result<void> readPeople(Connection &connection, SampleWorld &world)
{
    auto read = forEach(connection,
                        "SELECT id, email, coalesce((SELECT group_concat(s.name, ' ') FROM user_scope us "
                        "JOIN scope s ON s.id = us.scope_id WHERE us.user_id = u.id), ''), "
                        "coalesce((SELECT group_concat(organization_id, ' ') FROM membership m "
                        "WHERE m.user_id = u.id AND m.group_id IS NULL), '') FROM user u WHERE state <> 'invited' "
                        "ORDER BY id LIMIT ?",
                        [&](const Statement &row) {
                            SampleUser user{row.integer(0), row.text(1), words(row.text(2)), {}};
                            for (const QString &id : words(row.text(3)))
                                user.organizations << id.toLongLong();
                            world.users << user;
                        });
    if (!read)
        return read;
    return forEach(connection,
                   "SELECT id, client_id, name, coalesce((SELECT group_concat(s.name, ' ') FROM client_scope cs "
                   "JOIN scope s ON s.id = cs.scope_id WHERE cs.client_id = c.id), '') FROM client c "
                   "WHERE type <> 'client-credentials' ORDER BY id LIMIT ?",
                   [&](const Statement &row) {
                       world.clients << SampleClient{row.integer(0), row.text(1), row.text(2), words(row.text(3))};
                   });
}

Result<void> readSamplePlaces(Connection &connection, SampleWorld &world)
{
    auto read = forEach(connection, "SELECT id, name FROM organization ORDER BY id LIMIT ?", [&](const Statement &row) {
        world.organizations << SamplePlace{row.integer(0), 0, row.text(1), {}};
    });
    if (!read)
        return read;
    return forEach(connection,
                   "SELECT g.organization_id, g.id, o.name, g.path FROM organization_group g "
                   "JOIN organization o ON o.id = g.organization_id ORDER BY g.id LIMIT ?",
                   [&](const Statement &row) {
                       world.groups << SamplePlace{row.integer(0), row.integer(1), row.text(2), row.text(3)};
                   });
}

} // namespace

Result<void> addSampleTokens(Change &change, qint64 count)
{
    if (count == 0)
        return {};
    const auto existing = change.connection().integer("SELECT count(*) FROM token");
    const auto lookupKey = readLookupKey(change.connection());
    const auto revision = change.revision();
    if (!existing || !revision)
        return tl::unexpected(existing ? revision.error() : existing.error());
    if (!lookupKey)
        return tl::unexpected(lookupKey.error());
    SampleWorld world{change.now(), {}, {}, {}, {}};
    TRY(readPeople(change.connection(), world));
    TRY(readSamplePlaces(change.connection(), world));
    TokenRows rows(change.connection());
    qint64 number = *existing;
    for (qint64 done = 0; done < count; ++number) {
        TRY(change.step(done, count));
        Token token = sampleToken(number, world);
        if (*existing > 0 && findRow<Token>(change.connection(), token.tokenId))
            continue;
        token.revision = *revision;
        // A sample token's secret is made like any other, but nobody is told it.
        const QString hash =
            token.kind == TokenKind::OAuth ? QString() : hashGeneratedSecret(generateTokenSecret(), *lookupKey);
        TRY(rows.insertWithoutIndex(token, hash));
        ++done;
    }
    return rows.rebuildIndex();
}

} // namespace gatehouse
