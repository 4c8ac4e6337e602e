// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/jose/statuslist.h"
#include "core/domain/token.h"
#include "core/store/file/connection.h"

#include <optional>

namespace gatehouse {

// Which tokens were signed, and what the Token Status List says of them (T8). TokenRows keeps a token's bit in step
// with its status.

/// The index for the next token. Errors: Unsupported (the list is full), SQLite's.
[[nodiscard]] Result<qint64> nextStatusIndex(Connection &connection);

/// For a workspace that is restored from a backup: tokens issued since have places that it does not know of. Leaves out
/// so many that no other token gets one of them, and sets their bits; nothing to do when there is no key. In a
/// transaction.
[[nodiscard]] Result<void> loseStatusIndexes(Connection &connection, qint64 revision);

/// Notes that a token was signed, with the counts of its key. In a transaction.
[[nodiscard]] Result<void> insertIssuedToken(Connection &connection, const Token &token, qint64 statusIndex);

/// Makes the tokens of a key that is revoked inactive, for good. How many there were. In a transaction.
[[nodiscard]] Result<qint64> deactivateTokensOf(Connection &connection, qint64 signingKeyId, const QDateTime &now,
                                                qint64 revision);

/// The list as it is now, larger than there are tokens: those issued after it was published are in it already, and
/// valid. Errors: Cancelled, SQLite's.
[[nodiscard]] Result<StatusList> readStatusList(Connection &connection, const JobContext &job);
/// How many tokens a list for so many tells of.
[[nodiscard]] qint64 statusListSize(qint64 issuedCount);
/// How many places were given out, and how many tokens of them are revoked.
struct IssuedCounts
{
    qint64 issued = 0;
    qint64 revoked = 0;
};
[[nodiscard]] Result<IssuedCounts> countIssuedTokens(Connection &connection);

/// Bits set, and cleared, since that revision of the workspace, of tokens that have not expired at `now`.
struct BitChanges
{
    qint64 set = 0;
    qint64 cleared = 0;
    bool isRestored = false; ///< places were lost since: see loseStatusIndexes()
};
[[nodiscard]] Result<BitChanges> bitChangesSince(Connection &connection, qint64 revision, const QDateTime &now);

} // namespace gatehouse
