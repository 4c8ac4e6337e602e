// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/listsnapshot.h"

#include "core/store/list/listreader.h"

namespace gatehouse {

Result<std::unique_ptr<ListSnapshot>> ListSnapshot::take(const Store &store, const ListQuery &query,
                                                         const Columns &columns, const JobContext &job)
{
    TRY_ASSIGN(auto connection, store.openReader());
    connection->setJob(job);
    TRY(connection->execute("BEGIN"));
    std::unique_ptr<ListSnapshot> snapshot(new ListSnapshot(std::move(connection), query, columns));
    // The first read fixes what the transaction sees.
    TRY_ASSIGN(snapshot->m_rowCount, countRows(*snapshot->m_connection, query));
    return snapshot;
}

TableHeading ListSnapshot::heading(const QString &workspaceName, const QDateTime &time) const
{
    return {resourceInfo(m_query.resource).translatedTitle(), workspaceName, describeFilters(m_query), time,
            m_rowCount};
}

Result<std::unique_ptr<RowCursor>> ListSnapshot::openCursor()
{
    return openListCursor(*m_connection, m_query, m_columns);
}

Result<std::unique_ptr<RowCursor>> ListSnapshot::openCursor(qint64 first, qint64 count)
{
    if (!m_ids) {
        TRY_ASSIGN(m_ids, allRowIds(*m_connection, m_query, m_rowCount));
    }
    return openIdCursor(*m_connection, m_query.resource, m_columns,
                        m_ids->mid(static_cast<size_t>(first), static_cast<size_t>(count)));
}

} // namespace gatehouse
