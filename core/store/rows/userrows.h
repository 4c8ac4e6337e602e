// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/impact.h"
#include "core/domain/user.h"
#include "core/store/rows/rows.h"

namespace gatehouse {

/// Who has that address, or one that looks like it: another user of it cannot be added. Errors: NotFound.
[[nodiscard]] Result<User> findUserLike(Connection &connection, const QString &email);
/// Those of the users whose invitation was not accepted yet.
[[nodiscard]] Result<QList<qint64>> invitedUsers(Connection &connection, const QList<qint64> &ids);
/// What deleting or disabling these users ends (U3).
[[nodiscard]] Result<Impact> userImpact(Connection &connection, const QList<qint64> &ids);

/// Users, and the scopes granted to them one by one.
class UserRows final : public Rows<User>
{
public:
    explicit UserRows(Connection &connection);

    /// With the invitation, tokens and memberships.
    [[nodiscard]] Result<void> remove(const User &user, qint64 revision);

    /// Of those `scopes` the ones that the user had not yet, or had, now granted or revoked. Errors: InvalidInput
    /// (field `scopes`) for an unknown scope.
    [[nodiscard]] Result<QStringList> grant(qint64 userRow, const QStringList &scopes);
    [[nodiscard]] Result<QStringList> revoke(qint64 userRow, const QStringList &scopes);
    /// Notes that something of the user was changed.
    [[nodiscard]] Result<void> touch(qint64 userRow, const QDateTime &at, qint64 revision);
    /// The address alone. Errors: NotFound.
    [[nodiscard]] Result<QString> email(qint64 userRow);

protected:
    /// Also against addresses that look like it.
    [[nodiscard]] Result<void> checkUnique(const User &user) override;

private:
    Statement m_touch;
    Statement m_email;
};

} // namespace gatehouse
