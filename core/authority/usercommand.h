// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/commandinfo.h"
#include "core/domain/member.h"
#include "core/domain/user.h"

#include <QList>

namespace gatehouse {

// Commands on users, their invitations, and members; see command.h.

/// A new user with a magic link, which the Outcome reveals once unless the workspace has no issuer to which it could
/// lead. With mail settings the invitation is queued to be mailed as well, unless `mail` is false (U1).
struct InviteUser
{
    static constexpr CommandInfo info{"user.invite", Verb::Create, Resource::User,
                                      QT_TRANSLATE_NOOP("Fields", "User invited")};
    User user; ///< email, name, scopes
    bool mail = true;
};

/// A new magic link for each; the one before it stops working. Reveals and queues as InviteUser does (U3).
struct ResendInvitations
{
    static constexpr CommandInfo info{"user.resend-invitation", Verb::Invite, Resource::User,
                                      QT_TRANSLATE_NOOP("Fields", "Invitation sent again")};
    QList<qint64> ids;
    bool mail = true;
};

/// The link that is out stops working; the user stays invited, and may be sent another (U3).
struct RevokeInvitations
{
    static constexpr CommandInfo info{"user.revoke-invitation", Verb::Invite, Resource::User,
                                      QT_TRANSLATE_NOOP("Fields", "Invitation revoked"), Tone::Bad};
    QList<qint64> ids;
};

struct UpdateUser
{
    static constexpr CommandInfo info{"user.update", Verb::Edit, Resource::User,
                                      QT_TRANSLATE_NOOP("Fields", "User changed")};
    User user; ///< name and scopes
};

/// Those that have the scope already, or have it not, are left as they are. One transaction, also for very many (U2).
struct GrantScopes
{
    static constexpr CommandInfo info{"user.grant-scopes", Verb::Grant, Resource::User,
                                      QT_TRANSLATE_NOOP("Fields", "Scopes granted")};
    QList<qint64> userIds;
    QStringList scopes;
};

struct RevokeScopes
{
    static constexpr CommandInfo info{"user.revoke-scopes", Verb::Grant, Resource::User,
                                      QT_TRANSLATE_NOOP("Fields", "Scopes revoked"), Tone::Bad};
    QList<qint64> userIds;
    QStringList scopes;
};

/// Enabling brings back the state from before: active, or invited when no invitation was accepted.
struct SetUsersEnabled
{
    static constexpr CommandInfo info{"user.set-enabled", Verb::SetEnabled, Resource::User,
                                      QT_TRANSLATE_NOOP("Fields", "User enabled or disabled")};
    QList<qint64> ids;
    bool enabled = true;
};

/// With their tokens, memberships and invitations.
struct DeleteUsers
{
    static constexpr CommandInfo info{"user.delete", Verb::Delete, Resource::User,
                                      QT_TRANSLATE_NOOP("Fields", "User deleted"), Tone::Bad};
    QList<qint64> ids;
};

/// A new link for an invitation that is queued, revealed to whoever mails it now. Not recorded: the delivery is.
struct PrepareDelivery
{
    static constexpr CommandInfo info{"user.prepare-invitation-mail", Verb::Invite, Resource::User,
                                      QT_TRANSLATE_NOOP("Fields", "Invitation prepared for mailing")};
    qint64 outboxId = 0;
};

/// What became of an attempt to mail an invitation that was queued.
struct RecordDelivery
{
    static constexpr CommandInfo info{"user.mail-invitation", Verb::Invite, Resource::User,
                                      QT_TRANSLATE_NOOP("Fields", "Invitation mailed")};
    qint64 outboxId = 0;
    QString error = {};   ///< what the server said; empty: it was delivered
    bool isFinal = false; ///< refused for good; else it is tried again later
};

struct CreateMember
{
    static constexpr CommandInfo info{"member.create", Verb::Create, Resource::Member,
                                      QT_TRANSLATE_NOOP("Fields", "Member added")};
    Member member;
};

struct UpdateMember
{
    static constexpr CommandInfo info{"member.update", Verb::Edit, Resource::Member,
                                      QT_TRANSLATE_NOOP("Fields", "Member changed")};
    Member member; ///< the role
};

/// Not the last Admin (U5).
struct DeleteMembers
{
    static constexpr CommandInfo info{"member.delete", Verb::Delete, Resource::Member,
                                      QT_TRANSLATE_NOOP("Fields", "Member removed"), Tone::Bad};
    QList<qint64> ids;
};

} // namespace gatehouse
