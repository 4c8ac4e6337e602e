// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/role.h"

#include <QDateTime>
#include <QString>

namespace gatehouse {

/// The membership of a user, or of the technical user that holds a token (O3), in an organization or in one of its
/// groups.
struct Membership
{
    qint64 id = 0;
    qint64 organizationId = 0;
    qint64 groupId = 0;   ///< 0: the organization itself
    QString organization; ///< its name, for lists
    QString group;        ///< its path; empty for the organization itself
    qint64 userId = 0;    ///< row id; 0 for a technical user
    qint64 tokenId = 0;   ///< row id of the token that a technical user holds; 0 for a user
    QString member;       ///< the user's email, or the technical user's name
    AccessRole role = AccessRole::User;
    QDateTime createdAt;
    QDateTime updatedAt;
    qint64 revision = 0;

    [[nodiscard]] bool isTechnicalUser() const { return tokenId != 0; }
    friend bool operator==(const Membership &, const Membership &) = default;
};

} // namespace gatehouse
