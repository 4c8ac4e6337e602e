// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QDateTime>
#include <QString>

namespace gatehouse {

/// Users belong to it with a role; overrides and organization tokens refer to it (O1).
struct Organization
{
    qint64 id = 0;
    QString name; ///< unique without regard to case
    QString description;
    qint64 memberCount = 0; ///< users; this and the other counts are kept by the Store
    qint64 groupCount = 0;
    qint64 applicationCount = 0;
    qint64 tokenCount = 0; ///< of the organization itself and of its groups
    QDateTime createdAt;
    QDateTime updatedAt;
    qint64 revision = 0;

    friend bool operator==(const Organization &, const Organization &) = default;
};

/// Field ids used: name, description.
[[nodiscard]] Problems validate(const Organization &organization);

} // namespace gatehouse
