// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/impact.h"
#include "core/domain/scope.h"
#include "core/store/list/searchindex.h"

namespace gatehouse {

/// Errors: NotFound, and SQLite's.
[[nodiscard]] Result<Scope> readScope(Connection &connection, qint64 id);
/// Scope names are compared byte by byte (RFC 6749 §3.3). Errors: NotFound.
[[nodiscard]] Result<Scope> findScope(Connection &connection, const QString &name);
/// Every scope's name, sorted.
[[nodiscard]] Result<QStringList> scopeNames(Connection &connection);
/// What deleting these scopes takes with it (S3).
[[nodiscard]] Result<Impact> scopeImpact(Connection &connection, const QList<qint64> &ids);
/// The names of the first `limit` tokens that carry the scope; -1: of all.
[[nodiscard]] Result<QStringList> tokensWithScope(Connection &connection, qint64 id, int limit);
/// The first `limit` client IDs that may ask for the scope.
[[nodiscard]] Result<QStringList> clientsUsingScope(Connection &connection, qint64 id, int limit);

/// Enabled clients that name these scopes and no other: without them they would have no list, which allows all (C8).
[[nodiscard]] Result<QList<qint64>> clientsLeftWithoutScopes(Connection &connection, const QList<qint64> &ids);

/// Writes scopes with everything that hangs on them: search index, clients', users' and tokens' scopes, tombstones. In
/// a transaction.
class ScopeRows final
{
public:
    explicit ScopeRows(Connection &connection);

    /// Sets `scope.id`. Errors: Conflict when the name exists (field `name`).
    [[nodiscard]] Result<void> insert(Scope &scope);
    [[nodiscard]] Result<void> update(const Scope &scope);
    /// Takes the scope out of every client, user and token (S4).
    [[nodiscard]] Result<void> remove(const Scope &scope, qint64 revision);

private:
    [[nodiscard]] Result<void> takeFromClients(qint64 id, qint64 revision);
    [[nodiscard]] Result<void> takeFromUsers(qint64 id, qint64 revision);
    [[nodiscard]] Result<void> takeFromTokens(qint64 id, qint64 revision);

    Connection &m_connection;
    SearchIndex m_index;
};

} // namespace gatehouse
