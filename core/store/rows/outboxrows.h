// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace gatehouse {

class Connection;

/// An invitation that waits to be mailed, and to whom. It holds no link: that is made when the mail goes out.
struct QueuedMail
{
    qint64 id = 0; ///< of the outbox; not used again for another
    qint64 userId = 0;
    QString email;
    QString name; ///< the user's; may be empty
    QDateTime queuedAt;
    int attempts = 0;
    QDateTime nextAttemptAt; ///< null: refused for good
    QString lastError;       ///< of the last attempt; empty: none was made

    friend bool operator==(const QueuedMail &, const QueuedMail &) = default;
};

/// Queues the user's invitation to be mailed at once. One that waits already is taken back: its attempts are forgotten,
/// and what becomes of a mail that is under way is no longer recorded. In a transaction.
[[nodiscard]] Result<void> queueInvitation(Connection &connection, qint64 userId, const QDateTime &now);

/// Takes back the user's queued mail; nothing happens when there is none. In a transaction.
[[nodiscard]] Result<void> removeQueuedMail(Connection &connection, qint64 userId);

/// Takes a mail out that has gone, and notes at its user when. In a transaction; the user's revision and updatedAt are
/// the caller's.
[[nodiscard]] Result<void> removeSentMail(Connection &connection, const QueuedMail &mail, const QDateTime &at);

/// Writes attempts, nextAttemptAt and lastError.
[[nodiscard]] Result<void> updateQueuedMail(Connection &connection, const QueuedMail &mail);

/// Errors: NotFound: delivered or taken back.
[[nodiscard]] Result<QueuedMail> readQueuedMail(Connection &connection, qint64 id);

/// What waits for that user.
[[nodiscard]] Result<std::optional<QueuedMail>> findQueuedMail(Connection &connection, qint64 userId);

/// Those whose next attempt is due, the longest due first; `now` null: all, also those refused for good. Mail to users
/// who are not invited (any more, or while they are disabled) is never due.
[[nodiscard]] Result<QList<QueuedMail>> readDueMail(Connection &connection, const QDateTime &now);

/// The outbox at a glance.
struct OutboxState
{
    qint64 waiting = 0;      ///< to be tried (again)
    qint64 failed = 0;       ///< of those that wait: tried in vain
    qint64 refused = 0;      ///< for good
    QDateTime nextAttemptAt; ///< the earliest of those that wait; null: none does
    qint64 newestId = 0;     ///< rises with each that is queued; 0: the outbox is empty
    QString lastFailure;     ///< of the one tried in vain, and to be tried again, that was queued last
    QString lastRefusal;     ///< of the one refused for good that was queued last

    friend bool operator==(const OutboxState &, const OutboxState &) = default;
};

[[nodiscard]] Result<OutboxState> readOutboxState(Connection &connection);

} // namespace gatehouse
