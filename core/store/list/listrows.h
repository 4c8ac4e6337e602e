// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/connection.h"
#include "core/store/list/listquery.h"
#include "core/tabular/export/rowcursor.h"

#include <QVariantList>

#include <memory>
#include <span>
#include <vector>

namespace gatehouse {

/// One row of a list: its id and the values of the requested columns in order (see cellValue()).
struct ListRow
{
    qint64 id = 0;
    QVariantList cells;
};

/// The rows with those ids, in order; deleted ones are omitted. Errors of all functions here: Cancelled,
/// Corrupt, Internal.
[[nodiscard]] Result<QList<ListRow>> readRows(Connection &connection, Resource resource, const Columns &columns,
                                              std::span<const qint64> ids);

/// All matching rows in order, for export and printing. `limit` < 0: all. The cursor must not outlive the connection.
/// For a long list it reads ahead on another thread: while it exists, nothing else may use the connection.
[[nodiscard]] Result<std::unique_ptr<RowCursor>> openListCursor(Connection &connection, const ListQuery &query,
                                                                const Columns &columns, qint64 limit = -1);

/// The rows with those ids, in order, for a selection or a page.
[[nodiscard]] Result<std::unique_ptr<RowCursor>> openIdCursor(Connection &connection, Resource resource,
                                                              const Columns &columns, std::vector<qint64> ids);

} // namespace gatehouse
