// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signingkey.h"
#include "core/store/file/connection.h"

#include <optional>

namespace gatehouse {

/// What was published last; nothing when nothing was. Errors: SQLite's.
[[nodiscard]] Result<std::optional<Publication>> readPublication(Connection &connection);
/// In a transaction.
[[nodiscard]] Result<void> writePublication(Connection &connection, const Publication &publication);

} // namespace gatehouse
