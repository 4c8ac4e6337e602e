// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/membership.h"
#include "core/store/rows/rows.h"
#include "core/store/rows/tokenqueries.h"

#include <vector>

namespace gatehouse {

/// Tokens with what belongs to them: overrides, the technical user (O3), the bit in the status list. In a transaction.
class TokenRows final : public Rows<Token>
{
public:
    explicit TokenRows(Connection &connection);

    /// `hash` of its secret as made by secrethash.h; empty: it has none.
    [[nodiscard]] Result<void> insert(Token &token, const QString &hash);
    /// The same without the search indexes, which rebuildIndex() must then make; for very many at once.
    [[nodiscard]] Result<void> insertWithoutIndex(Token &token, const QString &hash);
    [[nodiscard]] Result<void> rebuildIndex();
    [[nodiscard]] Result<void> update(const Token &token);
    /// The status alone, with updatedAt and revision.
    [[nodiscard]] Result<void> updateStatus(const Token &token);
    [[nodiscard]] Result<void> remove(const Token &token, qint64 revision);
    /// For a mirror: with its overrides; the technical user is a row of the feed.
    [[nodiscard]] Result<void> put(Token &token);

private:
    [[nodiscard]] Result<void> replaceOverrides(const Token &token);
    [[nodiscard]] Result<void> updateBit(const Token &token);

    Rows<Membership> m_technicalUsers;
    Statement m_removeOverrides;
    Statement m_insertOverride;
    Statement m_updateStatus;
    Statement m_updateBit;
    std::vector<Statement> m_removal; // of one token; prepared at first use
};

/// For those who delete what tokens belong to: removes them with all that depends on them, and returns how many there
/// were. In a transaction.
[[nodiscard]] Result<qint64> removeTokensOf(Connection &connection, TokenOwner owner, qint64 ownerId, qint64 revision);

} // namespace gatehouse
