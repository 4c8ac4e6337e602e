// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace gatehouse {

class Connection;
class Vault;

/// Adds a line to `problems` for each way to unlock that is damaged, for each kind of secret that is sealed without a
/// vault and, when `vault` is unlocked, for each secret that does not open. Errors: SQLite's.
[[nodiscard]] Result<void> checkVault(Connection &connection, const Vault *vault, QStringList &problems);

} // namespace gatehouse
