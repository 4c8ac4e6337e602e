// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/connection.h"
#include "core/store/list/listsql.h"

namespace gatehouse {

/// An FTS5 query that finds every row of a search whose words the trigram index knows, and some rows more, in a
/// fraction of the time that the words themselves take: it asks for a few trigrams that look rare. For one that looks
/// at what it found. `rows` is how many there are of the resource. Errors: Cancelled, Corrupt, Internal.
[[nodiscard]] Result<QString> rareTrigrams(Connection &connection, const ListSql &sql, qint64 rows);

} // namespace gatehouse
