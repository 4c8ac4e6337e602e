// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace gatehouse {

/// What a deletion takes with it, by number and by the first few names, for the confirmation (S3, C7).
struct Impact
{
    QStringList names;          ///< what is deleted: the first few, as people know them
    qint64 count = 0;           ///< how many are deleted
    qint64 clientCount = 0;     ///< clients that lose something by it
    QStringList clientNames;    ///< the first few of them
    qint64 disabledCount = 0;   ///< clients that are disabled, since no scope would be left to them
    qint64 secretCount = 0;     ///< client secrets that stop working
    QDateTime lastUsedAt;       ///< when one of them was last used; null: never
};

} // namespace gatehouse
