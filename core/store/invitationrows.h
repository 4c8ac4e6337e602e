// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>

namespace gatehouse {

class Connection;

/// The magic link that is out for a user, of which only the hash is kept.
struct Invitation
{
    qint64 userRow = 0;
    QString hash; ///< as made by secrethash.h
    QDateTime createdAt;
    QDateTime expiresAt;
};

// The user's row follows (invitation_expires_at), but neither its revision nor when it was changed: see
// UserRows::touch(). In a transaction. Errors: SQLite's.

/// Replaces the link that was out.
[[nodiscard]] Result<void> putInvitation(Connection &connection, const Invitation &invitation);
[[nodiscard]] Result<void> removeInvitation(Connection &connection, qint64 userRow);

/// Puts the user's invitation among those that wait to be mailed, as if it were the first time.
[[nodiscard]] Result<void> putIntoOutbox(Connection &connection, qint64 userRow, const QDateTime &now);
[[nodiscard]] Result<void> removeFromOutbox(Connection &connection, qint64 userRow);

/// An invitation that waits to be mailed; queuedAt is null for none. On any connection.
struct WaitingMail
{
    QDateTime queuedAt;
    qint64 attempts = 0;
    QDateTime nextAttemptAt; ///< null: refused for good
    QString lastError;       ///< what the mail server said
};
[[nodiscard]] Result<WaitingMail> readWaitingMail(Connection &connection, qint64 userRow);

} // namespace gatehouse
