// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/store/rows/invitationrows.h"
#include "core/store/rows/outboxrows.h"
#include "core/store/rows/userrows.h"
#include "core/store/rows/workspacerows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qsizetype longestReason = 500;

/// How long to wait after the first, second, … attempt in vain; after more, as long as after the last here.
constexpr std::array<std::chrono::minutes, 6> delays{std::chrono::minutes(1),  std::chrono::minutes(5),
                                                     std::chrono::minutes(15), std::chrono::hours(1),
                                                     std::chrono::hours(4),    std::chrono::hours(24)};

QDateTime nextAttempt(const QDateTime &now, int attempts)
{
    const size_t last = std::min(static_cast<size_t>(attempts), delays.size()) - 1;
    return now.addMSecs(std::chrono::milliseconds(delays.at(last)).count());
}

Result<void> recordSent(Change &change, const QueuedMail &mail)
{
    TRY_ASSIGN(const auto revision, change.revision());
    TRY(removeSentMail(change.connection(), mail, change.now()));
    TRY(UserRows(change.connection()).touch(mail.userId, change.now(), revision));
    return change.record(u"user.mail-invitation"_s, u"user"_s, mail.userId, mail.email, {});
}

Result<void> recordFailed(Change &change, QueuedMail mail, const RecordDelivery &command)
{
    if (const auto revision = change.revision(); !revision) // lists show the mail's state
        return tl::unexpected(revision.error());
    ++mail.attempts;
    mail.lastError = command.error.first(std::min(command.error.size(), longestReason));
    mail.nextAttemptAt = command.isFinal ? QDateTime() : nextAttempt(change.now(), mail.attempts);
    return updateQueuedMail(change.connection(), mail);
}

} // namespace

Result<Outcome> handle(Change &change, const PrepareDelivery &command)
{
    TRY_ASSIGN(const auto mail, readQueuedMail(change.connection(), command.outboxId));
    TRY_ASSIGN(const auto user, readRow<User>(change.connection(), mail.userId));
    if (user.state != UserState::Invited)
        return fail(ErrorKind::Conflict,
                    QCoreApplication::translate("Authority", "“%1” is not invited any more.").arg(user.email));
    const auto workspace = readWorkspace(change.connection());
    if (!workspace)
        return tl::unexpected(workspace.error());
    TRY_ASSIGN(const auto revision, change.revision());
    TRY_ASSIGN(auto link, replaceInvitation(change.connection(), mail.userId, change.now(),
                                            change.now().addMSecs(workspace->invitationLifetimeMs)));
    if (link.isEmpty())
        return fail(ErrorKind::InvalidInput,
                    QCoreApplication::translate("Authority", "Invitations lead to the issuer, and the workspace has "
                                                             "none. Name it in the workspace settings."),
                    {}, u"issuer"_s);
    TRY(UserRows(change.connection()).touch(mail.userId, change.now(), revision));
    change.outcome().ids << mail.userId;
    change.outcome().secrets << RevealedSecret{mail.email, std::move(link)};
    return change.takeOutcome({Resource::User});
}

Result<Outcome> handle(Change &change, const RecordDelivery &command)
{
    TRY_ASSIGN(const auto mail, readQueuedMail(change.connection(), command.outboxId));
    TRY(command.error.isEmpty() ? recordSent(change, mail) : recordFailed(change, mail, command));
    change.outcome().ids << mail.userId;
    return change.takeOutcome({Resource::User});
}

} // namespace gatehouse
