// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/permission.h"

namespace gatehouse {

class Connection;

/// The workspace's permission catalogue, in its order (T2).
[[nodiscard]] Result<PermissionCatalogue> readCatalogue(Connection &connection);

/// Replaces all of it. In a transaction.
[[nodiscard]] Result<void> writeCatalogue(Connection &connection, const PermissionCatalogue &catalogue);

} // namespace gatehouse
