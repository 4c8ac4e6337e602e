// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QDateTime>
#include <QString>

namespace gatehouse {

/// A group of an organization, perhaps inside another one of the same organization (O1).
struct Group
{
    qint64 id = 0;
    qint64 organizationId = 0; ///< does not change after creation; nor does the parent
    qint64 parentId = 0;       ///< 0: right under the organization
    QString organization;      ///< its name, for lists; read by the Store
    QString path;              ///< the names from the root on, by '/': "plant/line 2"; unique in the organization
    QString description;
    qint64 memberCount = 0; ///< users; kept by the Store, as is tokenCount
    qint64 tokenCount = 0;
    QDateTime createdAt;
    QDateTime updatedAt;
    qint64 revision = 0;

    friend bool operator==(const Group &, const Group &) = default;
};

/// The last part of the path: what people call the group.
[[nodiscard]] QString groupName(const Group &group);

/// Field ids used: path (no empty part, no more than 10 parts), description.
[[nodiscard]] Problems validate(const Group &group);

} // namespace gatehouse
