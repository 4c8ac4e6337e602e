// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/impact.h"
#include "core/domain/scope.h"
#include "core/store/rows/rows.h"

namespace gatehouse {

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

/// Scopes, and what has them.
class ScopeRows final : public Rows<Scope>
{
public:
    using Rows::Rows;

    /// Takes the scope out of every client, user and token (S4).
    [[nodiscard]] Result<void> remove(const Scope &scope, qint64 revision);
};

} // namespace gatehouse
