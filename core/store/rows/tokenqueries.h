// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/impact.h"
#include "core/domain/token.h"
#include "core/store/file/statement.h"
#include "core/store/rows/rows.h"

#include <QByteArray>

namespace gatehouse {

class Connection;

/// Whose tokens: the row of a user or client an OAuth token is of, of the organization (its groups' tokens as well), or
/// of the group.
enum class TokenOwner { User, Client, Organization, Group };

/// The column of table token that refers to that owner.
[[nodiscard]] QByteArray tokenOwnerColumn(TokenOwner owner);

/// What deleting these tokens takes with it.
[[nodiscard]] Result<Impact> tokenImpact(Connection &connection, const QList<qint64> &ids);
[[nodiscard]] Result<qint64> countTokensOf(Connection &connection, TokenOwner owner, qint64 ownerId);
/// Adds the tokens that end with these owners to `impact`: their number and the first few names.
[[nodiscard]] Result<void> addTokenImpact(Connection &connection, TokenOwner owner, const QList<qint64> &ids,
                                          Impact &impact);

/// Those of `ids` that are active or inactive at `now`: neither pending nor expired, nor signed by a revoked key.
[[nodiscard]] Result<QList<qint64>> switchableTokens(Connection &connection, const QList<qint64> &ids,
                                                     const QDateTime &now);
/// When a token expires next or a pending one is due to be removed; null: nothing is.
[[nodiscard]] Result<QDateTime> nextTokenTime(Connection &connection);
/// How many tokens that have not expired will do so until `until`.
[[nodiscard]] Result<qint64> countExpiringTokens(Connection &connection, const QDateTime &now, const QDateTime &until);
/// Tokens that have been pending for too long at `now`, and those that have expired without being marked (T6).
[[nodiscard]] Result<QList<qint64>> overduePendingTokens(Connection &connection, const QDateTime &now);
[[nodiscard]] Result<QList<qint64>> unmarkedExpiredTokens(Connection &connection, const QDateTime &now);

} // namespace gatehouse
