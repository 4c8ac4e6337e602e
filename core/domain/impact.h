// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace gatehouse {

inline constexpr int namesInImpact = 5; ///< "the first few"

/// What a deletion affects, by number and by the first few names, for the confirmation (S3, C7).
struct Impact
{
    QStringList names;             ///< what is deleted: the first few, as people know them
    QString displayName;           ///< what people call the only one, where that is not its key; else empty
    qint64 count = 0;              ///< how many are deleted
    qint64 clientCount = 0;        ///< clients that lose something by it
    QStringList clientNames;       ///< the first few of them
    qint64 disabledCount = 0;      ///< clients that are disabled, since no scope would be left to them
    qint64 secretCount = 0;        ///< client secrets that stop working
    qint64 userCount = 0;          ///< users that lose something by it
    QStringList userNames;         ///< emails: the first few of them
    qint64 tokenCount = 0;         ///< tokens that end, or lose something by it
    QStringList tokenNames;        ///< the first few of them
    qint64 invitationCount = 0;    ///< invitations whose link stops working
    qint64 membershipCount = 0;    ///< memberships in organizations and groups that end
    qint64 groupCount = 0;         ///< groups that are deleted as well
    qint64 applicationCount = 0;   ///< applications that are deleted as well
    QDateTime lastUsedAt;          ///< when one of them was last used; null: never
    qint64 technicalUserCount = 0; ///< technical users that are deleted with their tokens (O3)
};

} // namespace gatehouse
