// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/outboxrows.h"

#include "core/store/file/connection.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

constexpr char selectMail[] = "SELECT o.id, o.user_id, u.email, u.name, o.queued_at, o.attempts, o.next_attempt_at, "
                              "o.last_error FROM outbox o JOIN user u ON u.id = o.user_id WHERE ";

QueuedMail mailFrom(const Statement &statement)
{
    QueuedMail mail;
    mail.id = statement.integer(0);
    mail.userId = statement.integer(1);
    mail.email = statement.text(2);
    mail.name = statement.text(3);
    mail.queuedAt = statement.time(4);
    mail.attempts = static_cast<int>(statement.integer(5));
    mail.nextAttemptAt = statement.time(6);
    mail.lastError = statement.text(7);
    return mail;
}

Result<QList<QueuedMail>> readMail(Statement &statement)
{
    QList<QueuedMail> list;
    while (statement.next())
        list << mailFrom(statement);
    TRY(statement.status());
    return list;
}

} // namespace

Result<void> queueInvitation(Connection &connection, qint64 userId, const QDateTime &now)
{
    // The time keeps an id from being used again after its row has gone.
    return run(connection,
               "INSERT OR REPLACE INTO outbox (id, user_id, queued_at, next_attempt_at) "
               "SELECT max(coalesce(max(id), 0) + 1, ?2), ?1, ?2, ?2 FROM outbox",
               userId, now);
}

Result<void> removeQueuedMail(Connection &connection, qint64 userId)
{
    return run(connection, "DELETE FROM outbox WHERE user_id = ?", userId);
}

Result<void> removeSentMail(Connection &connection, const QueuedMail &mail, const QDateTime &at)
{
    TRY(run(connection, "DELETE FROM outbox WHERE id = ?", mail.id));
    return run(connection, "UPDATE user SET invitation_sent_at = ? WHERE id = ?", at, mail.userId);
}

Result<void> updateQueuedMail(Connection &connection, const QueuedMail &mail)
{
    return run(connection, "UPDATE outbox SET attempts = ?, next_attempt_at = ?, last_error = ? WHERE id = ?",
               mail.attempts, mail.nextAttemptAt, mail.lastError, mail.id);
}

Result<QueuedMail> readQueuedMail(Connection &connection, qint64 id)
{
    Statement statement(connection, QByteArray(selectMail) + "o.id = ?");
    statement.bindAll(id);
    TRY_ASSIGN(const auto found, readMail(statement));
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Store", "This mail no longer waits to be sent."));
    return found.first();
}

Result<std::optional<QueuedMail>> findQueuedMail(Connection &connection, qint64 userId)
{
    Statement statement(connection, QByteArray(selectMail) + "o.user_id = ?");
    statement.bindAll(userId);
    TRY_ASSIGN(const auto found, readMail(statement));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QList<QueuedMail>> readDueMail(Connection &connection, const QDateTime &now)
{
    Statement statement(connection, QByteArray(selectMail) +
                                        "(?1 IS NULL OR o.next_attempt_at <= ?1) AND u.state = 'invited' "
                                        "ORDER BY o.next_attempt_at NULLS LAST, o.id");
    statement.bindAll(now);
    return readMail(statement);
}

Result<OutboxState> readOutboxState(Connection &connection)
{
    Statement statement(connection,
                        "SELECT count(o.next_attempt_at), "
                        "count(*) FILTER (WHERE o.next_attempt_at IS NOT NULL AND o.attempts > 0), "
                        "count(*) FILTER (WHERE o.next_attempt_at IS NULL), min(o.next_attempt_at), max(o.id), "
                        "(SELECT f.last_error FROM outbox f JOIN user v ON v.id = f.user_id WHERE f.attempts > 0 "
                        "AND f.next_attempt_at IS NOT NULL AND v.state = 'invited' ORDER BY f.id DESC LIMIT 1), "
                        "(SELECT f.last_error FROM outbox f JOIN user v ON v.id = f.user_id "
                        "WHERE f.next_attempt_at IS NULL AND v.state = 'invited' ORDER BY f.id DESC LIMIT 1) "
                        "FROM outbox o JOIN user u ON u.id = o.user_id WHERE u.state = 'invited'");
    if (!statement.next())
        return tl::unexpected(statement.status().error());
    return OutboxState{statement.integer(0), statement.integer(1), statement.integer(2), statement.time(3),
                       statement.integer(4), statement.text(5),    statement.text(6)};
}

} // namespace gatehouse
