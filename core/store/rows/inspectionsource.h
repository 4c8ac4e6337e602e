// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/connection.h"
#include "core/transfer/tokeninspection.h"

namespace gatehouse {

/// What the workspace knows of that token, for inspectToken(). Errors: InvalidInput (no JWS in compact form), Corrupt,
/// SQLite's.
[[nodiscard]] Result<InspectionSource> readInspectionSource(Connection &connection, QByteArrayView token);

} // namespace gatehouse
