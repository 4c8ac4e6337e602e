// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/listloader.h"

#include "core/store/list/listreader.h"

namespace gatehouse {

ListLoader::ListLoader(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

ListLoader::~ListLoader()
{
    cancelLoad();
    m_otherJob.cancel();
}

template <typename T, typename Handler>
void ListLoader::whenCurrent(const Async<T> &future, Handler handler)
{
    onResult(future, this, [this, generation = m_generation, handler = std::move(handler)](const Result<T> &result) {
        if (generation != m_generation)
            return;
        if (result) {
            handler(*result);
            return;
        }
        cancelLoad();
        emit failed(result.error());
    });
}

void ListLoader::cancelLoad()
{
    m_pageJob.cancel();
    m_scanJob.cancel();
    ++m_generation;
}

void ListLoader::load(const ListQuery &query, const Columns &columns)
{
    cancelLoad();
    m_pageJob = JobContext();
    m_scanJob = JobContext();
    loadFirstPage(query, columns);
    count(query);
}

void ListLoader::loadFirstPage(const ListQuery &query, const Columns &columns)
{
    const auto read = [query, columns, &ranks = m_store.rankCache()](Connection &connection) -> Result<FirstPage> {
        TRY_ASSIGN(auto ids, firstRowIds(connection, query, PageSize, &ranks));
        TRY_ASSIGN(auto rows, readRows(connection, query.resource, columns, ids));
        return FirstPage{std::make_shared<const RowIds>(ids), std::move(rows)};
    };
    whenCurrent(m_store.read(Store::Lane::Page, m_pageJob, read), [this](const FirstPage &page) {
        const bool isComplete = page.ids->size() < PageSize;
        if (isComplete)
            cancelLoad(); // stops counting: the count is known
        const quint64 generation = m_generation;
        emit firstPage(page.ids, page.rows, isComplete);
        if (!isComplete || generation != m_generation)
            return;
        emit counted(static_cast<qint64>(page.ids->size()));
        if (generation == m_generation)
            emit allIds(page.ids);
    });
}

void ListLoader::count(const ListQuery &query)
{
    const auto read = [query](Connection &connection) { return countRows(connection, query); };
    whenCurrent(m_store.read(Store::Lane::Scan, m_scanJob, read), [this, query](qint64 rows) {
        loadAllIds(query, rows);
        emit counted(rows);
    });
}

void ListLoader::loadAllIds(const ListQuery &query, qint64 expected)
{
    // A shared_ptr, because futures copy their results.
    const auto read = [query, expected,
                       &ranks = m_store.rankCache()](Connection &connection) -> Result<std::shared_ptr<const RowIds>> {
        TRY_ASSIGN(auto ids, allRowIds(connection, query, expected, &ranks));
        return std::make_shared<const RowIds>(std::move(ids));
    };
    whenCurrent(m_store.read(Store::Lane::Scan, m_scanJob, read), [this](const std::shared_ptr<const RowIds> &ids) {
        cancelLoad(); // a first page that arrives now would be outdated
        emit allIds(ids);
    });
}

void ListLoader::countTotal(Resource resource)
{
    const auto read = [resource](Connection &connection) { return countRows(connection, ListQuery{resource}); };
    onResult(m_store.read(Store::Lane::Scan, m_otherJob, read), this, [this](const Result<qint64> &rows) {
        if (rows)
            emit totalCounted(*rows);
    });
}

void ListLoader::fetchRows(Resource resource, const Columns &columns, const std::vector<qint64> &ids)
{
    const auto read = [resource, columns, ids](Connection &connection) {
        return readRows(connection, resource, columns, ids);
    };
    onResult(m_store.read(Store::Lane::Page, m_otherJob, read), this, [this](const Result<QList<ListRow>> &rows) {
        if (rows)
            emit rowsFetched(*rows);
        else
            emit fetchFailed(rows.error());
    });
}

} // namespace gatehouse
