// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invitationrows.h"

#include "core/store/connection.h"

namespace gatehouse {

Result<void> putInvitation(Connection &connection, const Invitation &invitation)
{
    auto put = run(connection,
                   "INSERT INTO invitation (user_id, hash, created_at, expires_at) VALUES (?, ?, ?, ?) ON CONFLICT "
                   "(user_id) DO UPDATE SET hash = excluded.hash, created_at = excluded.created_at, expires_at = "
                   "excluded.expires_at",
                   invitation.userRow, invitation.hash, invitation.createdAt, invitation.expiresAt);
    if (!put)
        return put;
    return run(connection, "UPDATE user SET invitation_expires_at = ? WHERE id = ?", invitation.expiresAt,
               invitation.userRow);
}

Result<void> removeInvitation(Connection &connection, qint64 userRow)
{
    if (auto removed = run(connection, "DELETE FROM invitation WHERE user_id = ?", userRow); !removed)
        return removed;
    return run(connection, "UPDATE user SET invitation_expires_at = NULL WHERE id = ?", userRow);
}

Result<void> putIntoOutbox(Connection &connection, qint64 userRow, const QDateTime &now)
{
    return run(connection,
               "INSERT INTO outbox (user_id, queued_at, next_attempt_at) VALUES (?1, ?2, ?2) ON CONFLICT (user_id) "
               "DO UPDATE SET queued_at = ?2, attempts = 0, next_attempt_at = ?2, last_error = ''",
               userRow, now);
}

Result<void> removeFromOutbox(Connection &connection, qint64 userRow)
{
    return run(connection, "DELETE FROM outbox WHERE user_id = ?", userRow);
}

Result<WaitingMail> readWaitingMail(Connection &connection, qint64 userRow)
{
    Statement row(connection, "SELECT queued_at, attempts, next_attempt_at, last_error FROM outbox WHERE user_id = ?");
    row.bindAll(userRow);
    if (row.next())
        return WaitingMail{row.time(0), row.integer(1), row.time(2), row.text(3)};
    if (auto status = row.status(); !status)
        return tl::unexpected(status.error());
    return WaitingMail();
}

} // namespace gatehouse
