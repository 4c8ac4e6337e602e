// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QDateTime>
#include <QString>

namespace gatehouse {

/// A group of an organization, or a subgroup of another group of it (O1).
struct Group
{
    qint64 id = 0;
    qint64 organizationId = 0; ///< does not change after creation; nor does the parent
    qint64 parentId = 0;       ///< 0: directly in the organization
    QString organization;      ///< its name, for lists; read by the Store
    QString path;              ///< names joined by '/': "plant/line 2"; unique in the organization
    QString description;
    qint64 memberCount = 0; ///< users; kept by the Store, as is tokenCount
    qint64 tokenCount = 0;
    QDateTime createdAt;
    QDateTime updatedAt;
    qint64 revision = 0;

    friend bool operator==(const Group &, const Group &) = default;
};

inline constexpr qsizetype maxGroupDepth = 10;

/// The last part of the path.
[[nodiscard]] QString groupName(const Group &group);
/// The path of the parent; empty for a group directly in the organization.
[[nodiscard]] QString parentPath(const QString &path);
/// The path of a group in `parent`, or directly in the organization when `parent` is empty.
[[nodiscard]] QString joinedPath(const QString &parent, const QString &name);
/// `path` with composed() applied to each part.
[[nodiscard]] QString composedPath(const QString &path);

/// Field ids used: path (no empty part, no more than 10 parts), description.
[[nodiscard]] Problems validate(const Group &group);

} // namespace gatehouse
