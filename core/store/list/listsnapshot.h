// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/store.h"
#include "core/store/list/listrows.h"
#include "core/tabular/export/tableheading.h"

#include <functional>
#include <memory>
#include <optional>

namespace gatehouse {

/// A list as it stood at one moment, on a connection of its own: it can be read several times over (a PDF takes two
/// passes) and gives the same rows, whatever is written meanwhile. One worker thread at a time.
class ListSnapshot final
{
public:
    /// Errors: the Store's, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<ListSnapshot>> take(const Store &store, const ListQuery &query,
                                                                    const Columns &columns, const JobContext &job);

    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }
    [[nodiscard]] const Columns &columns() const { return m_columns; }
    /// Title and filters in words, for the head of a file or page.
    [[nodiscard]] TableHeading heading(const QString &workspaceName, const QDateTime &time) const;

    /// All rows, in order.
    [[nodiscard]] Result<std::unique_ptr<RowCursor>> openCursor();
    /// The rows from position `first` on, `count` of them; the ids are read at the first call.
    [[nodiscard]] Result<std::unique_ptr<RowCursor>> openCursor(qint64 first, qint64 count);

private:
    ListSnapshot(std::unique_ptr<Connection> connection, ListQuery query, Columns columns)
        : m_connection(std::move(connection))
        , m_query(std::move(query))
        , m_columns(std::move(columns))
    {
    }

    std::unique_ptr<Connection> m_connection;
    ListQuery m_query;
    Columns m_columns;
    qint64 m_rowCount = 0;
    std::optional<RowIds> m_ids;
};

} // namespace gatehouse
