// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/store/rows/invitationrows.h"
#include "core/store/rows/outboxrows.h"
#include "core/store/rows/userrows.h"
#include "core/store/rows/workspacerows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QLatin1StringView invitedKind = "user"_L1;

/// Queues an invitation to be mailed or reveals it; where no link can be made, the one that is out ends all the same.
Result<void> sendInvitation(Change &change, const User &user, bool mail)
{
    TRY_ASSIGN(const auto workspace, readWorkspace(change.connection()));
    if (mail && workspace.mail.isSet() && !workspace.issuer.isEmpty()) {
        TRY(removeInvitation(change.connection(), user.id));
        return queueInvitation(change.connection(), user.id, change.now());
    }
    TRY(removeQueuedMail(change.connection(), user.id));
    TRY_ASSIGN(const auto link, replaceInvitation(change.connection(), user.id, change.now(),
                                                  change.now().addMSecs(workspace.invitationLifetimeMs)));
    if (!link.isEmpty())
        change.outcome().secrets << RevealedSecret{user.email, link};
    return {};
}

/// Only who was invited and has not accepted yet can be invited again.
Result<void> checkInvited(const User &user)
{
    if (user.state == UserState::Invited)
        return {};
    const QString message = user.state == UserState::Active
                                ? QCoreApplication::translate("Authority", "“%1” has accepted the invitation already.")
                                : QCoreApplication::translate("Authority", "“%1” is disabled. Enable the user first.");
    return fail(ErrorKind::Conflict, message.arg(user.email), {}, u"state"_s);
}

/// Does `work(user)` for each of them, who must be invited, and records it as `command`.
template <typename Work>
Result<Outcome> forInvited(Change &change, const QList<qint64> &ids, const QString &command, Work work)
{
    UserRows rows(change.connection());
    qint64 done = 0;
    for (const qint64 id : ids) {
        TRY(change.step(done++, ids.size()));
        TRY_ASSIGN(const auto user, readRow<User>(change.connection(), id));
        TRY(checkInvited(user));
        TRY_ASSIGN(const auto revision, change.revision());
        TRY(work(user));
        TRY(rows.touch(id, change.now(), revision));
        TRY(change.record(command, invitedKind, id, user.email, {}));
        change.outcome().ids << id;
    }
    return change.takeOutcome({Resource::User});
}

} // namespace

Result<Outcome> handle(Change &change, const InviteUser &command)
{
    User user = command.user;
    user.userId.clear();
    user.state = UserState::Invited;
    user.acceptedAt = QDateTime();
    if (user.scopes.isEmpty())
        return fail(ErrorKind::InvalidInput, QCoreApplication::translate("Authority", "Grant one scope at least."), {},
                    u"scopes"_s);
    TRY(addUser(change, user, u"user.invite"_s));
    TRY(sendInvitation(change, user, command.mail));
    return change.takeOutcome({Resource::User, Resource::Scope});
}

Result<Outcome> handle(Change &change, const ResendInvitations &command)
{
    return forInvited(change, command.ids, u"user.resend-invitation"_s,
                      [&](const User &user) { return sendInvitation(change, user, command.mail); });
}

Result<Outcome> handle(Change &change, const RevokeInvitations &command)
{
    return forInvited(change, command.ids, u"user.revoke-invitation"_s, [&](const User &user) {
        auto removed = removeInvitation(change.connection(), user.id);
        return removed ? removeQueuedMail(change.connection(), user.id) : removed;
    });
}

} // namespace gatehouse
