// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcontext.h"
#include "core/store/file/store.h"
#include "core/store/list/listrows.h"
#include "core/store/list/rowids.h"

#include <QObject>

#include <memory>
#include <vector>

namespace gatehouse {

/// Reads a list in the background: first the first page, then the exact count, then the ids of all rows. Each load()
/// cancels the previous one; its results are dropped by generation number.
class ListLoader final : public QObject
{
    Q_OBJECT

public:
    static constexpr int PageSize = 64;

    /// `store` must outlive this object.
    explicit ListLoader(Store &store, QObject *parent = nullptr);
    ~ListLoader() override;

    /// Emits firstPage(), counted() and allIds(), in this order; or failed() instead of the missing ones.
    void load(const ListQuery &query, const Columns &columns);
    /// Counts all rows of the resource and emits totalCounted(). A later load() does not cancel it.
    void countTotal(Resource resource);
    /// Reads some rows and emits rowsFetched() or fetchFailed(). A later load() does not cancel it.
    void fetchRows(Resource resource, const Columns &columns, const std::vector<qint64> &ids);

signals:
    /// `isComplete`: these are all rows.
    void firstPage(const std::shared_ptr<const gatehouse::RowIds> &ids, const QList<gatehouse::ListRow> &rows,
                   bool isComplete);
    void counted(qint64 rows);
    /// Ends a load. firstPage() may be missing.
    void allIds(const std::shared_ptr<const gatehouse::RowIds> &ids);
    void totalCounted(qint64 rows);
    void rowsFetched(const QList<gatehouse::ListRow> &rows);
    /// Ends a load that failed.
    void failed(const gatehouse::Error &error);
    void fetchFailed(const gatehouse::Error &error);

private:
    struct FirstPage
    {
        std::shared_ptr<const RowIds> ids;
        QList<ListRow> rows;
    };

    void loadFirstPage(const ListQuery &query, const Columns &columns);
    void count(const ListQuery &query);
    void loadAllIds(const ListQuery &query, qint64 expected);
    void cancelLoad();
    /// Calls `handler(T)` with the result, or ends the load with the error. Does nothing if a newer load has started.
    template <typename T, typename Handler>
    void whenCurrent(const Async<T> &future, Handler handler);

    Store &m_store;
    JobContext m_pageJob;
    JobContext m_scanJob;
    JobContext m_otherJob; // cancelled with this object
    quint64 m_generation = 0;
};

} // namespace gatehouse
