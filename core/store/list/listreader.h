// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/connection.h"
#include "core/store/list/listquery.h"
#include "core/store/list/rowranks.h"

#include <vector>

namespace gatehouse {

/// The ids of the first `limit` rows, in a few milliseconds on a million rows when an index or `cache` has the
/// order. Errors of all functions here: Cancelled, Corrupt, Internal.
[[nodiscard]] Result<std::vector<qint64>> firstRowIds(Connection &connection, const ListQuery &query, int limit,
                                                      const RankCache *cache = nullptr);

/// The exact number of rows.
[[nodiscard]] Result<qint64> countRows(Connection &connection, const ListQuery &query);

/// The ids of all rows, in order. `expected` is their number, for a single allocation. Keeps the order of a long list
/// in `cache` for later searches.
[[nodiscard]] Result<RowIds> allRowIds(Connection &connection, const ListQuery &query, qint64 expected,
                                       RankCache *cache = nullptr);

} // namespace gatehouse
