// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/membership.h"
#include "core/store/list/searchindex.h"
#include "core/store/rows/tokenqueries.h"

#include <QHash>

#include <vector>

namespace gatehouse {

/// Writes tokens with everything that hangs on them: scopes and their counts, overrides, the technical user (O3), the
/// counts of organization, group and signing key, the bit in the status list, search index, tombstones. Keeps its
/// statements prepared, so that one object can write many. In a transaction.
class TokenRows final
{
public:
    explicit TokenRows(Connection &connection);

    /// Sets `token.id`. `hash` of its secret as made by secrethash.h; empty: it has none. Errors: Conflict when the
    /// token ID exists (field `id`); InvalidInput when a scope does not exist (field `scopes`).
    [[nodiscard]] Result<void> insert(Token &token, const QString &hash);
    /// The same without the search indexes, which rebuildIndex() must then make; for very many at once.
    [[nodiscard]] Result<void> insertWithoutIndex(Token &token, const QString &hash);
    [[nodiscard]] Result<void> rebuildIndex();
    /// Name, description, status, maximum role (also of the technical user), overrides, permissions, expiration.
    [[nodiscard]] Result<void> update(const Token &token);
    /// The status alone, with updatedAt and revision.
    [[nodiscard]] Result<void> updateStatus(const Token &token);
    [[nodiscard]] Result<void> remove(const Token &token, qint64 revision);

private:
    [[nodiscard]] Result<void> insertRow(Token &token, const QString &hash);
    [[nodiscard]] Result<void> insertScopes(const Token &token);
    [[nodiscard]] Result<void> insertOverrides(const Token &token);
    [[nodiscard]] Result<Membership> insertTechnicalUser(const Token &token);
    [[nodiscard]] Result<void> count(const Token &token);
    [[nodiscard]] Result<void> updateBit(const Token &token);
    [[nodiscard]] Result<qint64> scopeId(const QString &name);

    Connection &m_connection;
    SearchIndex m_index;
    SearchIndex m_membershipIndex;
    Statement m_insert;
    Statement m_insertScope;
    Statement m_countScope;
    Statement m_insertOverride;
    Statement m_insertTechnicalUser;
    Statement m_countInOrganization;
    Statement m_countInGroup;
    Statement m_updateStatus;
    Statement m_updateBit;
    std::vector<Statement> m_removal; // of one token; prepared at first use
    QHash<QString, qint64> m_scopeIds;
};

/// For those who delete what tokens belong to: removes them with all that hangs on them, and returns how many there
/// were. In a transaction.
[[nodiscard]] Result<qint64> removeTokensOf(Connection &connection, TokenOwner owner, qint64 ownerId, qint64 revision);

} // namespace gatehouse
