// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/membership.h"
#include "core/domain/user.h"
#include "core/store/rows/outboxrows.h"
#include "ui/pages/detailspane.h"

namespace gatehouse {

/// What the details pane shows of a user.
struct UserDetails
{
    User user;
    QList<Membership> memberships;
    std::optional<QueuedMail> mail; ///< an invitation that is queued
};

/// Errors: NotFound, and SQLite's.
[[nodiscard]] Result<UserDetails> readUserDetails(Connection &connection, qint64 id);

/// The links of the pane; an empty one is not offered.
struct UserLinks
{
    std::function<void()> addScope;
    std::function<void(const QString &scope)> removeScope;
    std::function<void()> resend;
    std::function<void()> revokeInvitation;
};

[[nodiscard]] DetailContent userContent(const UserDetails &details, const QDateTime &now, const UserLinks &links);

} // namespace gatehouse
