// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace gatehouse {

class Connection;

// What goes with a user that is deleted. In a transaction. Errors: SQLite's.

/// With their scopes' counts, overrides, search index and tombstones.
[[nodiscard]] Result<void> removeTokensOfUser(Connection &connection, qint64 userRow, qint64 revision);
/// With the counts of organizations and groups, search index and tombstones.
[[nodiscard]] Result<void> removeMembershipsOfUser(Connection &connection, qint64 userRow, qint64 revision);

} // namespace gatehouse
