// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/store.h"
#include "core/store/list/listrows.h"
#include "core/tabular/export/rowcursor.h"

#include <functional>
#include <memory>
#include <optional>

namespace gatehouse {

/// A list at one revision, on its own connection: it can be read several times (a PDF takes two passes) with the same
/// rows, whatever is written meanwhile. For one worker thread at a time.
class ListSnapshot final
{
public:
    /// Errors: the Store's, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<ListSnapshot>> take(const Store &store, const ListQuery &query,
                                                                    const Columns &columns, const JobContext &job);

    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }
    [[nodiscard]] const Columns &columns() const { return m_columns; }
    /// Title and filters as text, for the title block.
    [[nodiscard]] TableHeading heading(const QString &workspaceName, const QDateTime &time) const;

    /// All rows, in order.
    [[nodiscard]] Result<std::unique_ptr<RowCursor>> openCursor();
    /// `count` rows from position `first` on. The first call reads the ids of all rows.
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
