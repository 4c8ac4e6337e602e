// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/tokenqueries.h"

#include "core/store/file/connection.h"

namespace gatehouse {

namespace {

Result<QList<qint64>> readIds(Statement &statement)
{
    QList<qint64> ids;
    while (statement.next())
        ids << statement.integer(0);
    TRY(statement.status());
    return ids;
}

QDateTime pendingSince(const QDateTime &now)
{
    return now.addMSecs(-pendingLifetimeMs);
}

} // namespace

QByteArray tokenOwnerColumn(TokenOwner owner)
{
    switch (owner) {
    case TokenOwner::User:
        return "user_id";
    case TokenOwner::Client:
        return "client_id";
    case TokenOwner::Organization:
        return "organization_id";
    case TokenOwner::Group:
        break;
    }
    return "group_id";
}

Result<Impact> tokenImpact(Connection &connection, const QList<qint64> &ids)
{
    Impact impact;
    Statement statement(connection, "SELECT name, kind IN ('organization', 'group'), last_used_at FROM token "
                                    "WHERE id = ?");
    for (const qint64 id : ids) {
        statement.reset();
        statement.bindAll(id);
        if (!statement.next())
            continue;
        ++impact.count;
        impact.technicalUserCount += statement.integer(1);
        if (impact.names.size() < namesInImpact)
            impact.names << statement.text(0);
        if (const QDateTime used = statement.time(2); used.isValid() && !(impact.lastUsedAt >= used))
            impact.lastUsedAt = used;
    }
    TRY(statement.status());
    return impact;
}

Result<qint64> countTokensOf(Connection &connection, TokenOwner owner, qint64 ownerId)
{
    return connection.integer("SELECT count(*) FROM token WHERE " + tokenOwnerColumn(owner) + " = " +
                              QByteArray::number(ownerId));
}

Result<void> addTokenImpact(Connection &connection, TokenOwner owner, const QList<qint64> &ids, Impact &impact)
{
    const QByteArray condition = " FROM token WHERE " + tokenOwnerColumn(owner) + " = ?1";
    Statement count(connection, "SELECT count(*)" + condition);
    Statement names(connection, "SELECT name" + condition + " LIMIT ?2");
    for (const qint64 id : ids) {
        count.reset();
        count.bindAll(id);
        if (count.next())
            impact.tokenCount += count.integer(0);
        names.reset();
        names.bindAll(id, namesInImpact - impact.tokenNames.size());
        while (names.next())
            impact.tokenNames << names.text(0);
    }
    TRY(count.status());
    return names.status();
}

Result<QList<qint64>> switchableTokens(Connection &connection, const QList<qint64> &ids, const QDateTime &now)
{
    QList<qint64> switchable;
    Statement row(connection, "SELECT 1 FROM token WHERE id = ? AND status IN ('active', 'inactive') "
                              "AND (expires_at IS NULL OR expires_at > ?) AND NOT (is_issued = 1 AND coalesce("
                              "(SELECT status FROM signing_key WHERE id = signing_key_id), 'revoked') = 'revoked')");
    for (const qint64 id : ids) {
        row.reset();
        row.bindAll(id, now);
        if (row.next())
            switchable << id;
    }
    TRY(row.status());
    return switchable;
}

Result<QDateTime> nextTokenTime(Connection &connection)
{
    Statement row(
        connection,
        "SELECT min(at) FROM (SELECT min(expires_at) AS at FROM token WHERE status <> 'expired' "
        "AND expires_at IS NOT NULL UNION ALL SELECT min(created_at) + ? FROM token WHERE status = 'pending')");
    row.bindAll(pendingLifetimeMs);
    const QDateTime next = row.next() ? row.time(0) : QDateTime();
    TRY(row.status());
    return next;
}

Result<qint64> countExpiringTokens(Connection &connection, const QDateTime &now, const QDateTime &until)
{
    Statement row(connection, "SELECT count(*) FROM token WHERE expires_at > ? AND expires_at <= ?");
    row.bindAll(now, until);
    const qint64 count = row.next() ? row.integer(0) : 0;
    TRY(row.status());
    return count;
}

Result<QList<qint64>> overduePendingTokens(Connection &connection, const QDateTime &now)
{
    Statement rows(connection, "SELECT id FROM token WHERE status = 'pending' AND created_at <= ?");
    rows.bindAll(pendingSince(now));
    return readIds(rows);
}

Result<QList<qint64>> unmarkedExpiredTokens(Connection &connection, const QDateTime &now)
{
    Statement rows(connection,
                   "SELECT id FROM token WHERE status <> 'expired' AND expires_at IS NOT NULL AND expires_at <= ?");
    rows.bindAll(now);
    return readIds(rows);
}

} // namespace gatehouse
