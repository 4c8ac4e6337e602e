// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/tokenqueries.h"

#include "core/store/file/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int namesInImpact = 5;

constexpr char selectToken[] =
    "SELECT t.id, t.token_id, t.kind, t.name, t.description, t.status, coalesce(t.user_id, 0), "
    "coalesce(t.client_id, 0), coalesce(t.organization_id, 0), coalesce(t.group_id, 0), t.holder, t.client, "
    "t.maximum_role, t.permissions, t.expires_at, t.last_used_at, t.created_at, t.updated_at, t.revision, "
    "coalesce(o.name, ''), coalesce(g.path, ''), i.status_index IS NOT NULL, coalesce(k.kid, ''), k.status "
    "FROM token t LEFT JOIN organization o ON o.id = t.organization_id "
    "LEFT JOIN organization_group g ON g.id = t.group_id LEFT JOIN issued_token i ON i.token_id = t.id "
    "LEFT JOIN signing_key k ON k.id = i.signing_key_id WHERE ";

Token tokenFrom(const Statement &row)
{
    Token token;
    token.id = row.integer(0);
    token.tokenId = row.text(1);
    if (!fromString(row.text(2), &token.kind))
        token.kind = TokenKind::Api;
    token.name = row.text(3);
    token.description = row.text(4);
    if (!fromString(row.text(5), &token.status))
        token.status = TokenStatus::Inactive;
    token.userId = row.integer(6);
    token.clientRow = row.integer(7);
    token.organizationId = row.integer(8);
    token.groupId = row.integer(9);
    token.holder = row.text(10);
    token.client = row.text(11);
    if (!fromString(row.text(12), &token.maximumRole))
        token.maximumRole = AccessRole::None;
    token.permissions = row.text(13).split(u' ', Qt::SkipEmptyParts);
    token.expiresAt = row.time(14);
    token.lastUsedAt = row.time(15);
    token.createdAt = row.time(16);
    token.updatedAt = row.time(17);
    token.revision = row.integer(18);
    token.organization = row.text(19);
    token.group = row.text(20);
    token.isIssued = row.boolean(21);
    token.signingKey = row.text(22);
    token.isSigningKeyRevoked = token.isIssued && (row.isNull(23) || row.utf8(23) == "revoked");
    return token;
}

constexpr char selectScopes[] = "SELECT s.name FROM token_scope ts JOIN scope s ON s.id = ts.scope_id "
                                "WHERE ts.token_id = ? ORDER BY s.name";

constexpr char selectOverrides[] = "SELECT coalesce(v.organization_id, 0), coalesce(v.application_id, 0), "
                                   "CASE WHEN a.id IS NULL THEN o.name ELSE o.name || '/' || a.name END, v.role "
                                   "FROM token_override v LEFT JOIN application a ON a.id = v.application_id "
                                   "JOIN organization o ON o.id = coalesce(v.organization_id, a.organization_id) "
                                   "WHERE v.token_id = ? ORDER BY 3";

Error missing(const QString &named)
{
    return {ErrorKind::NotFound, Text::tr("There is no token “%1”.").arg(named)};
}

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

TokenReader::TokenReader(Connection &connection)
    : m_token(connection, QByteArray(selectToken) + "t.id = ?")
    , m_scopes(connection, selectScopes)
    , m_overrides(connection, selectOverrides)
{
}

Result<Token> TokenReader::read(qint64 id)
{
    for (Statement *statement : {&m_token, &m_scopes, &m_overrides}) {
        statement->reset();
        statement->bindAll(id);
    }
    const bool found = m_token.next();
    TRY(m_token.status());
    if (!found)
        return tl::unexpected(missing(QString::number(id)));
    Token token = tokenFrom(m_token);
    while (m_scopes.next())
        token.scopes << m_scopes.text(0);
    while (m_overrides.next()) {
        RoleOverride one{m_overrides.integer(0), m_overrides.integer(1), m_overrides.text(2), AccessRole::None};
        if (fromString(m_overrides.text(3), &one.role))
            token.overrides << one;
    }
    m_token.reset(); // a statement in the middle of its rows would hold the transaction up
    for (const Statement *statement : {&m_scopes, &m_overrides}) {
        TRY(statement->status());
    }
    return token;
}

Result<Token> readToken(Connection &connection, qint64 id)
{
    return TokenReader(connection).read(id);
}

Result<Token> findToken(Connection &connection, const QString &tokenId)
{
    TRY_ASSIGN(const auto rows, findTokenRows(connection, {tokenId}));
    return readToken(connection, rows.first());
}

Result<QList<qint64>> findTokenRows(Connection &connection, const QStringList &tokenIds)
{
    QList<qint64> rows;
    Statement row(connection, "SELECT id FROM token WHERE token_id = ? COLLATE BINARY");
    for (const QString &tokenId : tokenIds) {
        row.reset();
        row.bindAll(tokenId);
        const bool found = row.next();
        TRY(row.status());
        if (!found)
            return tl::unexpected(missing(tokenId));
        rows << row.integer(0);
    }
    return rows;
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
                              "AND (expires_at IS NULL OR expires_at > ?) AND NOT EXISTS (SELECT 1 FROM issued_token i "
                              "LEFT JOIN signing_key k ON k.id = i.signing_key_id WHERE i.token_id = token.id "
                              "AND coalesce(k.status, 'revoked') = 'revoked')");
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
