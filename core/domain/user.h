// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace gatehouse {

/// Invited: has not yet used the link. Disabled: tokens and granted scopes are kept but do not work (U3).
enum class UserState { Invited, Active, Disabled };

/// The stable words: "invited", "active", "disabled".
[[nodiscard]] QString toString(UserState state);
[[nodiscard]] bool fromString(const QString &word, UserState *state);

/// A person who signs in to clients, as opposed to a Member. `id` is the row id in the Store, 0 for
/// a value that was never stored. The email address does not change after creation.
struct User
{
    qint64 id = 0;
    QString userId; ///< the `sub` of tokens (RFC 9068 §2.2): a UUID; made on creation
    QString email;
    QString name;
    UserState state = UserState::Invited;
    QStringList scopes;            ///< granted (U1, U2)
    QDateTime acceptedAt;          ///< when the invitation was accepted; null: not yet
    QDateTime invitationExpiresAt; ///< of the open invitation; null: there is none
    QDateTime invitationSentAt;    ///< when it was last mailed; null: never
    QDateTime lastSignInAt;        ///< null: never
    qint64 tokenCount = 0;         ///< OAuth tokens; kept by the Store
    QDateTime createdAt;
    QDateTime updatedAt;
    qint64 revision = 0;

    friend bool operator==(const User &, const User &) = default;
};

/// Field ids used: those of fieldsOf<User>(). The Authority checks that scopes exist.
[[nodiscard]] Problems validate(const User &user);

} // namespace gatehouse
