// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace gatehouse {

class Connection;
class Vault;

/// Adds a line to `problems` for each damaged key slot, for secrets that are sealed without a vault and, when `vault`
/// is unlocked, for each secret that cannot be unsealed. Errors: SQLite's.
[[nodiscard]] Result<void> checkVault(Connection &connection, const Vault *vault, QStringList &problems);

} // namespace gatehouse
