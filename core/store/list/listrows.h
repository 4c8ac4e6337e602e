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

/// One row of a list: its id and the values of the columns asked for, in their order (see cellValue()).
struct ListRow
{
    qint64 id = 0;
    QVariantList cells;
};

/// The rows with those ids, in their order; ids that are gone are left out. Errors of all functions here: Cancelled,
/// Corrupt, Internal.
[[nodiscard]] Result<QList<ListRow>> readRows(Connection &connection, Resource resource, const Columns &columns,
                                              std::span<const qint64> ids);

/// Every matching row in order, one after the other; for files and paper. `limit` < 0: all.
/// The cursor must not outlive the connection. Of a long list it reads ahead on a thread of its own: until it is gone,
/// nothing else may use the connection.
[[nodiscard]] Result<std::unique_ptr<RowCursor>> openListCursor(Connection &connection, const ListQuery &query,
                                                                const Columns &columns, qint64 limit = -1);

/// The rows with those ids in the order given, one after the other; for a selection or a page.
[[nodiscard]] Result<std::unique_ptr<RowCursor>> openIdCursor(Connection &connection, Resource resource,
                                                              const Columns &columns, std::vector<qint64> ids);

} // namespace gatehouse
