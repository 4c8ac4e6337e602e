// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/listquery.h"
#include "core/store/rowranks.h"
#include "core/tabular/rowcursor.h"

#include <QVariantList>

#include <memory>
#include <span>
#include <vector>

namespace gatehouse {

/// One row of a list: its id and the values of the columns asked for, in their order (see cellValue()).
struct ListRow
{
    qint64 id = 0;
    QVariantList cells;
};

/// The ids of the first `limit` rows, in a few milliseconds on a million rows whenever an index gives the order or
/// `cache` knows it. Errors of all functions here: Cancelled, Corrupt, Internal.
[[nodiscard]] Result<std::vector<qint64>> firstRowIds(Connection &connection, const ListQuery &query, int limit,
                                                      const RankCache *cache = nullptr);

/// The exact number of rows.
[[nodiscard]] Result<qint64> countRows(Connection &connection, const ListQuery &query);

/// The ids of all rows, in order: 8 bytes a row. `expected` is how many there will be, for one allocation. Leaves the
/// order of a long list in `cache`, for the searches that follow.
[[nodiscard]] Result<std::vector<qint64>> allRowIds(Connection &connection, const ListQuery &query, qint64 expected,
                                                    RankCache *cache = nullptr);

/// The rows with those ids, in their order; ids that are gone are left out.
[[nodiscard]] Result<QList<ListRow>> readRows(Connection &connection, Resource resource, const Columns &columns,
                                              std::span<const qint64> ids);

/// Every matching row in order, one after the other; for files and paper. `limit` < 0: all.
/// The cursor uses the connection and must not outlive it.
[[nodiscard]] Result<std::unique_ptr<RowCursor>> openListCursor(Connection &connection, const ListQuery &query,
                                                                const Columns &columns, qint64 limit = -1);

/// The rows with those ids in the order given, one after the other; for a selection or a page.
[[nodiscard]] Result<std::unique_ptr<RowCursor>> openIdCursor(Connection &connection, Resource resource,
                                                              const Columns &columns, std::vector<qint64> ids);

} // namespace gatehouse
