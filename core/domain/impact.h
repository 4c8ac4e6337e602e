// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace gatehouse {

/// What a deletion affects, as numbers and the first few names, for the confirmation (S3, C7).
struct Impact
{
    QStringList names;           ///< the first few that are deleted
    qint64 count = 0;            ///< how many are deleted
    qint64 clientCount = 0;      ///< clients that lose something
    QStringList clientNames;     ///< the first few of them
    qint64 disabledCount = 0;    ///< clients that are disabled because they lose their last scope
    qint64 secretCount = 0;      ///< client secrets that stop working
    qint64 userCount = 0;        ///< users that lose something
    QStringList userNames;       ///< emails: the first few of them
    qint64 tokenCount = 0;       ///< tokens that are deleted or lose something
    QStringList tokenNames;      ///< the first few of them
    qint64 invitationCount = 0;  ///< invitations that become invalid
    qint64 membershipCount = 0;  ///< memberships in organizations and groups that end
    qint64 groupCount = 0;       ///< groups that are deleted with it
    qint64 applicationCount = 0; ///< applications that are deleted with it
    QDateTime lastUsedAt;        ///< when one of them was last used; null: never

    qint64 technicalUserCount = 0; ///< technical users that are removed with their tokens (O3)
};

} // namespace gatehouse
