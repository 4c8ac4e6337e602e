// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/store/rows/outboxrows.h"
#include "core/store/rows/userrows.h"
#include "core/tabular/fields/resources.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QLatin1StringView userKind = "user"_L1;

using ChangeScopes = Result<QStringList> (UserRows::*)(qint64, const QStringList &);

FieldChanges scopesGranted(const QStringList &scopes)
{
    return {{}, {{u"scopes"_s, QJsonArray::fromStringList(scopes)}}};
}

FieldChanges scopesRevoked(const QStringList &scopes)
{
    return {{{u"scopes"_s, QJsonArray::fromStringList(scopes)}}, {}};
}

/// Grants or revokes for each user, with an audit entry for those whose scopes it changes.
Result<Outcome> changeScopes(Change &change, const QList<qint64> &userIds, const QStringList &scopes,
                             ChangeScopes changeOf, const QString &command,
                             FieldChanges (*changesOf)(const QStringList &))
{
    if (scopes.isEmpty())
        return fail(ErrorKind::InvalidInput, QCoreApplication::translate("Authority", "Name a scope."), {},
                    u"scopes"_s);
    UserRows rows(change.connection());
    qint64 done = 0;
    for (const qint64 id : userIds) {
        TRY(change.step(done++, userIds.size()));
        TRY_ASSIGN(const auto email, rows.email(id));
        TRY_ASSIGN(const auto changed, (rows.*changeOf)(id, scopes));
        if (changed.isEmpty())
            continue;
        TRY_ASSIGN(const auto revision, change.revision());
        TRY(rows.touch(id, change.now(), revision));
        TRY(change.record(command, userKind, id, email, changesOf(changed)));
        change.outcome().ids << id;
    }
    return change.takeOutcome({Resource::User, Resource::Scope});
}

/// The state from before a user was disabled.
UserState enabledState(const User &user)
{
    return user.acceptedAt.isValid() ? UserState::Active : UserState::Invited;
}

Result<void> setEnabled(Change &change, UserRows &rows, const User &stored, bool enabled)
{
    TRY_ASSIGN(const auto revision, change.revision());
    User user = stored;
    user.state = enabled ? enabledState(stored) : UserState::Disabled;
    user.updatedAt = change.now();
    user.revision = revision;
    TRY(rows.update(user));
    if (!enabled) { // nothing is mailed to somebody who may not sign in
        TRY(removeQueuedMail(change.connection(), user.id));
    }
    change.outcome().ids << user.id;
    return change.record(enabled ? u"user.enable"_s : u"user.disable"_s, userKind, user.id, user.email,
                         {{{u"state"_s, toString(stored.state)}}, {{u"state"_s, toString(user.state)}}});
}

} // namespace

Result<void> addUser(Change &change, User &user, const QString &command)
{
    user.scopes.removeDuplicates();
    if (const Problems problems = validate(user); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    TRY_ASSIGN(const auto revision, change.revision());
    if (user.userId.isEmpty())
        user.userId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    user.createdAt = user.updatedAt = change.now();
    user.invitationExpiresAt = user.invitationSentAt = user.lastSignInAt = QDateTime();
    user.revision = revision;
    TRY(UserRows(change.connection()).insert(user));
    change.outcome().ids << user.id;
    return change.record(command, userKind, user.id, user.email, {{}, filledFields(fieldsOf<User>(), user)});
}

Result<Outcome> handle(Change &change, const UpdateUser &command)
{
    TRY_ASSIGN(const auto stored, readRow<User>(change.connection(), command.user.id));
    if (stored.revision != command.user.revision)
        return tl::unexpected(staleRevision(stored.email));
    User user = stored;
    user.name = command.user.name;
    user.scopes = command.user.scopes;
    user.scopes.removeDuplicates();
    if (std::is_permutation(user.scopes.begin(), user.scopes.end(), stored.scopes.begin(), stored.scopes.end()))
        user.scopes = stored.scopes; // their order is nothing
    if (const Problems problems = validate(user); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    change.outcome().ids << user.id;
    const FieldChanges changes = changedFields(fieldsOf<User>(), stored, user);
    if (changes.after.isEmpty())
        return change.takeOutcome({});
    TRY_ASSIGN(const auto revision, change.revision());
    user.updatedAt = change.now();
    user.revision = revision;
    TRY(UserRows(change.connection()).update(user));
    TRY(change.record(u"user.update"_s, userKind, user.id, user.email, changes));
    return change.takeOutcome({Resource::User, Resource::Scope});
}

Result<Outcome> handle(Change &change, const GrantScopes &command)
{
    return changeScopes(change, command.userIds, command.scopes, &UserRows::grant, u"user.grant-scopes"_s,
                        &scopesGranted);
}

Result<Outcome> handle(Change &change, const RevokeScopes &command)
{
    return changeScopes(change, command.userIds, command.scopes, &UserRows::revoke, u"user.revoke-scopes"_s,
                        &scopesRevoked);
}

Result<Outcome> handle(Change &change, const SetUsersEnabled &command)
{
    UserRows rows(change.connection());
    qint64 done = 0;
    for (const qint64 id : command.ids) {
        TRY(change.step(done++, command.ids.size()));
        TRY_ASSIGN(const auto stored, readRow<User>(change.connection(), id));
        if ((stored.state != UserState::Disabled) == command.enabled)
            continue;
        TRY(setEnabled(change, rows, stored, command.enabled));
    }
    return change.takeOutcome({Resource::User, Resource::Token});
}

Result<Outcome> handle(Change &change, const DeleteUsers &command)
{
    if (command.ids.isEmpty())
        return change.takeOutcome({});
    TRY_ASSIGN(const auto revision, change.revision());
    UserRows rows(change.connection());
    qint64 done = 0;
    for (const qint64 id : command.ids) {
        const auto user = readRow<User>(change.connection(), id);
        if (!user)
            return tl::unexpected(user.error());
        TRY(rows.remove(*user, revision));
        QJsonObject before = filledFields(fieldsOf<User>(), *user);
        if (user->tokenCount > 0)
            before.insert(u"tokens"_s, user->tokenCount);
        TRY(change.record(u"user.delete"_s, userKind, id, user->email, {before, {}}));
        TRY(change.step(++done, command.ids.size()));
    }
    change.outcome().ids = command.ids;
    return change.takeOutcome({Resource::User, Resource::Scope, Resource::Token, Resource::Organization,
                               Resource::Group, Resource::Membership});
}

} // namespace gatehouse
