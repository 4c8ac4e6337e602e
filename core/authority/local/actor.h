// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/role.h"

#include <QString>

namespace gatehouse {

/// Who makes the changes, for the audit log.
struct Actor
{
    QString name; ///< in an embedded workspace: the operating system's user name
    Role role = Role::Admin;
    QString origin; ///< which program: "gatehouse"
};

/// The user of this process: in an embedded workspace the person who opens it is Admin (U5), or what that person asked
/// to be instead, which is never more.
[[nodiscard]] Actor currentActor(Role role = Role::Admin);

} // namespace gatehouse
