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

/// Reads a list in the background, what is seen first coming first: the first page, the exact count, then the ids of
/// all rows. Each load() is a generation: it cancels the one before, of which nothing arrives any more.
class ListLoader final : public QObject
{
    Q_OBJECT

public:
    static constexpr int PageSize = 64;

    /// `store` must outlive this object.
    explicit ListLoader(Store &store, QObject *parent = nullptr);
    ~ListLoader() override;

    /// Leads to firstPage(), counted() and at last allIds() — or to failed() in place of what is missing.
    void load(const ListQuery &query, const Columns &columns);
    /// How many rows there are in all; leads to totalCounted(). A newer load() does not stop it.
    void countTotal(Resource resource);
    /// Reads some rows; leads to rowsFetched() or fetchFailed(), whatever is loaded meanwhile.
    void fetchRows(Resource resource, const Columns &columns, const std::vector<qint64> &ids);

signals:
    /// `isComplete`: there are no more rows than these.
    void firstPage(const std::shared_ptr<const gatehouse::RowIds> &ids, const QList<gatehouse::ListRow> &rows,
                   bool isComplete);
    void counted(qint64 rows);
    /// The end of a load. It may come without a firstPage() before it.
    void allIds(const std::shared_ptr<const gatehouse::RowIds> &ids);
    void totalCounted(qint64 rows);
    void rowsFetched(const QList<gatehouse::ListRow> &rows);
    /// The end of a load that did not succeed.
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
    /// Calls `handler(T)` with the result, or ends the load with the error; neither when a newer load has begun.
    template <typename T, typename Handler>
    void whenCurrent(const Async<T> &future, Handler handler);

    Store &m_store;
    JobContext m_pageJob;
    JobContext m_scanJob;
    JobContext m_otherJob; // cancelled with this object
    quint64 m_generation = 0;
};

} // namespace gatehouse
