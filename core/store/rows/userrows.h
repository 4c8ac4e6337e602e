// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/impact.h"
#include "core/domain/user.h"
#include "core/store/list/searchindex.h"

#include <QHash>

namespace gatehouse {

/// Errors: NotFound, and SQLite's.
[[nodiscard]] Result<User> readUser(Connection &connection, qint64 id);
/// By the address, in whatever case it is written (emailKey()). Errors: NotFound.
[[nodiscard]] Result<User> findUser(Connection &connection, const QString &email);
/// Who has that address, or one that looks like it: another user of it cannot be added. Errors: NotFound.
[[nodiscard]] Result<User> findUserLike(Connection &connection, const QString &email);
/// The row ids of those addresses; one that is missing is an error (NotFound, naming it).
[[nodiscard]] Result<QList<qint64>> findUserRows(Connection &connection, const QStringList &emails);
/// Those of the users whose invitation was not accepted yet.
[[nodiscard]] Result<QList<qint64>> invitedUsers(Connection &connection, const QList<qint64> &ids);
/// What deleting or disabling these users ends (U3).
[[nodiscard]] Result<Impact> userImpact(Connection &connection, const QList<qint64> &ids);

/// Writes users with everything that hangs on them: granted scopes and their counts, invitations, memberships, tokens,
/// search index, tombstones. Keeps its statements prepared, so that one object can write many. In a transaction.
class UserRows final
{
public:
    explicit UserRows(Connection &connection);

    /// Sets `user.id`. Errors: Conflict (field `email`, naming the other user) when the address, or one that looks like
    /// it, exists; InvalidInput (field `scopes`) for an unknown scope.
    [[nodiscard]] Result<void> insert(User &user);
    /// The same without the search index and the scopes' counts, which finishBulk() must then make, and without looking
    /// for the address; for very many at once.
    [[nodiscard]] Result<void> insertWithoutIndex(User &user);
    [[nodiscard]] Result<void> finishBulk();
    /// Everything but the email address, the user ID and the invitation. Errors: InvalidInput for an unknown scope.
    [[nodiscard]] Result<void> update(const User &user);
    [[nodiscard]] Result<void> remove(const User &user, qint64 revision);

    /// Of those `scopes` the ones that the user had not yet, or had, now granted or revoked. Errors: as insert().
    [[nodiscard]] Result<QStringList> grant(qint64 userRow, const QStringList &scopes);
    [[nodiscard]] Result<QStringList> revoke(qint64 userRow, const QStringList &scopes);
    /// Notes that something of the user was changed.
    [[nodiscard]] Result<void> touch(qint64 userRow, const QDateTime &at, qint64 revision);
    /// The address alone. Errors: NotFound.
    [[nodiscard]] Result<QString> email(qint64 userRow);

private:
    [[nodiscard]] Result<void> checkUnique(const QString &email);
    [[nodiscard]] Result<void> insertRow(User &user);
    [[nodiscard]] Result<bool> changeScope(Statement &statement, qint64 userRow, qint64 scopeRow);
    [[nodiscard]] Result<qint64> scopeId(const QString &name);

    Connection &m_connection;
    SearchIndex m_index;
    Statement m_insert;
    Statement m_insertScope;
    Statement m_removeScope;
    Statement m_countScope;
    Statement m_touch;
    Statement m_email;
    QHash<QString, qint64> m_scopeIds;
};

} // namespace gatehouse
