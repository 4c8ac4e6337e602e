// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/entitytablemodel.h"

#include "core/store/list/searchtext.h"
#include "core/tabular/fields/cellformat.h"
#include "ui/table/relativetime.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int pageSize = ListLoader::PageSize;
constexpr qsizetype cachedRows = 8 * pageSize; ///< reading a page again takes about 2 ms
/// Somewhat more than fits on the tallest screen; when scrolling is faster than reading, older requests are dropped.
constexpr qsizetype maxRequestedPages = 6;

const std::shared_ptr<const RowIds> &noIds()
{
    static const auto none = std::make_shared<const RowIds>();
    return none;
}

bool hasTones(const FieldInfo &field)
{
    return std::ranges::any_of(field.choices, [](const Choice &choice) { return choice.tone != Tone::Neutral; });
}

QVariant toneOf(const FieldInfo &field, const QVariant &value)
{
    if (!hasTones(field) || value.isNull())
        return {};
    const QString word = field.kind == FieldKind::Boolean ? (value.toBool() ? u"1"_s : u"0"_s) : value.toString();
    return static_cast<int>(field.tone(word));
}

QVariant alignmentOf(const FieldInfo &field)
{
    const Qt::Alignment side = field.kind == FieldKind::Number ? Qt::AlignRight : Qt::AlignLeft;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

} // namespace

EntityTableModel::EntityTableModel(Store &store, Resource resource, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_info(resourceInfo(resource))
    , m_clock(clock)
    , m_columns(m_info.columns())
    , m_visibleColumns(m_info.defaultColumns())
    , m_readColumns(m_visibleColumns)
    , m_loader(new ListLoader(store, this))
    , m_ids(noIds())
    , m_cache(cachedRows)
    , m_fetchTimer(new QTimer(this))
{
    m_query.resource = resource;
    m_fetchTimer->setSingleShot(true);
    m_fetchTimer->setInterval(0);
    connect(m_fetchTimer, &QTimer::timeout, this, &EntityTableModel::fetchRequestedRows);
    connect(m_loader, &ListLoader::firstPage, this, &EntityTableModel::showFirstPage);
    connect(m_loader, &ListLoader::counted, this, &EntityTableModel::setMatchCount);
    connect(m_loader, &ListLoader::allIds, this, &EntityTableModel::showAllIds);
    connect(m_loader, &ListLoader::totalCounted, this, &EntityTableModel::setTotalCount);
    connect(m_loader, &ListLoader::failed, this, &EntityTableModel::endWithError);
    connect(m_loader, &ListLoader::rowsFetched, this, &EntityTableModel::takeRows);
    connect(m_loader, &ListLoader::fetchFailed, this, [this](const Error &error) {
        takeRows({}); // cached as empty, or each repaint would try again and fail
        emit failed(error);
    });
}

int EntityTableModel::columnOf(QStringView fieldId) const
{
    return static_cast<int>(m_columns.indexOf(m_info.field(fieldId)));
}

void EntityTableModel::setQuery(const ListQuery &query)
{
    if (m_queried && query == m_query)
        return;
    m_query = query;
    m_query.resource = m_info.resource;
    m_searchWords = searchWords(query.text);
    m_reloading = false;
    m_firstPageShown = false;
    m_matchCount = -1;
    startLoad();
    emit queryChanged(m_query);
    emit countsChanged();
}

void EntityTableModel::reload()
{
    m_reloading = m_queried && (m_reloading || !m_loading); // an incomplete list is loaded from the start
    m_totalCounting = false;
    m_cache.markAllStale();
    m_fetchIsOutdated = true;
    startLoad();
    announceAllRows(); // views then request the rows they show
}

void EntityTableModel::setVisibleColumns(const Columns &columns)
{
    if (columns == m_visibleColumns)
        return;
    m_visibleColumns = columns;
    updateReadColumns();
}

void EntityTableModel::setAlsoRead(const Columns &columns)
{
    m_extraColumns = columns;
    updateReadColumns();
}

void EntityTableModel::updateReadColumns()
{
    m_readColumns = m_visibleColumns;
    for (const FieldInfo *field : std::as_const(m_extraColumns)) {
        if (!m_readColumns.contains(field))
            m_readColumns << field;
    }
    announceAllRows();
}

void EntityTableModel::startLoad()
{
    if (!std::exchange(m_totalCounting, true))
        m_loader->countTotal(m_info.resource);
    m_queried = true;
    m_loadedColumns = m_readColumns;
    m_loader->load(m_query, m_loadedColumns);
    setLoading(true);
}

void EntityTableModel::showFirstPage(const std::shared_ptr<const RowIds> &ids, const QList<ListRow> &rows)
{
    cacheRows(rows, m_loadedColumns, false);
    if (m_reloading)
        return;
    m_firstPageShown = true;
    replaceIds(ids, false);
}

void EntityTableModel::replaceIds(const std::shared_ptr<const RowIds> &ids, bool keepsPlace)
{
    if (keepsPlace)
        emit modelAboutToReload();
    beginResetModel();
    m_fetchedRowsMoved = true;
    m_ids = ids;
    endResetModel();
    if (keepsPlace)
        emit modelReloaded();
}

void EntityTableModel::showAllIds(const std::shared_ptr<const RowIds> &ids)
{
    const bool isSame = *ids == *m_ids;
    const bool isMore =
        !isSame && !m_reloading && !m_ids->empty() && ids->size() > m_ids->size() && ids->startsWith(*m_ids);
    if (isMore) {
        beginInsertRows({}, static_cast<int>(m_ids->size()), static_cast<int>(ids->size()) - 1);
        m_ids = ids;
        endInsertRows();
    } else if (isSame) {
        announceAllRows();
    } else {
        replaceIds(ids, m_reloading || m_firstPageShown);
    }
    m_reloading = false;
    setMatchCount(static_cast<qint64>(ids->size()));
    setLoading(false);
}

void EntityTableModel::endWithError(const Error &error)
{
    m_reloading = false;
    setLoading(false);
    emit failed(error);
}

void EntityTableModel::setMatchCount(qint64 rows)
{
    if (rows == m_matchCount)
        return;
    m_matchCount = rows;
    emit countsChanged();
}

void EntityTableModel::setTotalCount(qint64 rows)
{
    if (rows == m_totalCount)
        return;
    m_totalCount = rows;
    emit countsChanged();
}

void EntityTableModel::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    emit loadingChanged(loading);
}

int EntityTableModel::rowOf(qint64 id) const
{
    const auto position = m_ids->positionOf(id);
    return position ? static_cast<int>(*position) : -1;
}

int EntityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids->size());
}

int EntityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant EntityTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FieldInfo &field = *m_columns[index.column()];
    switch (role) {
    case IdRole:
        return rowId(index.row());
    case FieldKindRole:
        return static_cast<int>(field.kind);
    case Qt::TextAlignmentRole:
        return alignmentOf(field);
    case SearchWordsRole:
        return field.flags.testFlag(FieldFlag::Searchable) ? m_searchWords : QStringList();
    case RawValueRole:
    case ToneRole:
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    const QVariant *value = cell(index.row(), field);
    if (!value)
        return {};
    if (role == RawValueRole)
        return *value;
    return role == ToneRole ? toneOf(field, *value) : textData(field, *value, role);
}

QVariant EntityTableModel::textData(const FieldInfo &field, const QVariant &value, int role) const
{
    const bool isBlank = field.flags.testFlag(FieldFlag::BlankWhenNull) && value.toDateTime().isNull();
    if (role == Qt::DisplayRole && field.kind == FieldKind::Time && !isBlank)
        return relativeTime(value.toDateTime(), m_clock.now());
    const QString text = displayText(field, value, m_locale);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant EntityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const FieldInfo &field = *m_columns[section];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return field.translatedTitle();
    return role == Qt::TextAlignmentRole ? alignmentOf(field) : QVariant();
}

void EntityTableModel::sort(int column, Qt::SortOrder order)
{
    ListQuery query = m_query;
    query.sortField = column >= 0 && column < m_columns.size() ? m_columns[column]->idString() : QString();
    query.sortOrder = order;
    setQuery(query);
}

const QVariant *EntityTableModel::cell(int row, const FieldInfo &field) const
{
    const CachedRow *cached = m_cache.find(rowId(row));
    const QVariant *value = cached ? cached->cell(&field) : nullptr;
    const bool isGone = cached && cached->cells.isEmpty();
    const bool isRead = value || isGone || !m_readColumns.contains(&field);
    if (!isRead || (cached && cached->isStale))
        requestPage(row / pageSize);
    return value;
}

void EntityTableModel::requestPage(int page) const
{
    if (m_requestedPages.contains(page))
        return;
    if (m_requestedPages.size() == maxRequestedPages)
        m_requestedPages.removeFirst();
    m_requestedPages << page;
    if (m_fetchedIds.empty())
        m_fetchTimer->start();
}

bool EntityTableModel::requestRows(int first, int last)
{
    const int end = std::min(last + 1, rowCount());
    const auto isMissing = [this](int row) { return !m_cache.find(rowId(row)); };
    const auto rows = std::views::iota(first, std::max(first, end));
    const auto missing = std::ranges::count_if(rows, isMissing);
    if (missing == 0)
        return false;
    if (missing == std::ssize(rows)) { // a jump: reading whole pages would take several times as long
        m_requestedJump = {first, end};
    } else {
        for (const int row : rows | std::views::filter(isMissing))
            requestPage(row / pageSize);
    }
    fetchRequestedRows();
    return true;
}

void EntityTableModel::fetchRequestedRows()
{
    if (!m_fetchedIds.empty())
        return;
    const auto [first, end] = std::exchange(m_requestedJump, {});
    collectUnread(first, end);
    if (m_fetchedIds.empty()) {
        for (const int page : std::exchange(m_requestedPages, {}))
            collectUnread(page * pageSize, (page + 1) * pageSize);
    }
    if (m_fetchedIds.empty())
        return;
    m_fetchedColumns = m_readColumns;
    m_fetchIsOutdated = false;
    m_fetchedRowsMoved = false;
    m_loader->fetchRows(m_info.resource, m_readColumns, m_fetchedIds);
}

void EntityTableModel::collectUnread(int first, int end)
{
    for (int row = first; row < std::min(end, rowCount()); ++row) {
        const CachedRow *cached = m_cache.find(rowId(row));
        if (cached && !cached->isStale && cached->columns == m_readColumns)
            continue;
        const bool isFirst = m_fetchedIds.empty();
        m_firstFetched = isFirst ? row : std::min(m_firstFetched, row);
        m_lastFetched = isFirst ? row : std::max(m_lastFetched, row);
        m_fetchedIds.push_back(rowId(row));
    }
}

void EntityTableModel::takeRows(const QList<ListRow> &rows)
{
    // Removed rows first, so that they do not overwrite the rows that were read.
    for (const qint64 id : std::exchange(m_fetchedIds, {}))
        m_cache.insert(id, {m_fetchedColumns, {}, m_fetchIsOutdated});
    cacheRows(rows, m_fetchedColumns, m_fetchIsOutdated);
    const int first = m_fetchedRowsMoved ? 0 : m_firstFetched;
    const int last = m_fetchedRowsMoved ? rowCount() - 1 : m_lastFetched;
    fetchRequestedRows(); // read the remaining ones before the view paints
    announceRows(first, last);
}

void EntityTableModel::cacheRows(const QList<ListRow> &rows, const Columns &columns, bool stale)
{
    for (const ListRow &row : rows)
        m_cache.insert(row.id, {columns, row.cells, stale});
}

void EntityTableModel::announceAllRows()
{
    announceRows(0, rowCount() - 1);
}

void EntityTableModel::announceRows(int first, int last)
{
    if (first <= last)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

} // namespace gatehouse
