// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"
#include "core/domain/role.h"

#include <QDateTime>

namespace gatehouse {

/// Somebody who administers the workspace (U5), identified by an account name or email address.
struct Member
{
    qint64 id = 0;
    QString name; ///< does not change after creation
    Role role = Role::Viewer;
    QDateTime createdAt;
    QDateTime updatedAt;
    qint64 revision = 0;

    friend bool operator==(const Member &, const Member &) = default;
};

/// Field ids used: name.
[[nodiscard]] Problems validate(const Member &member);

} // namespace gatehouse
