// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/connection.h"
#include "core/store/list/listsql.h"

namespace gatehouse {

/// An FTS5 query of a few trigrams that are probably rare. It finds all rows of the search and some more, in a fraction
/// of the time for the complete words; the caller tests the rows. `rows` is the number of rows of the resource. Errors:
/// Cancelled, Corrupt, Internal.
[[nodiscard]] Result<QString> rareTrigrams(Connection &connection, const ListSql &sql, qint64 rows);

} // namespace gatehouse
