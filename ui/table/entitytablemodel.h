// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/list/listquery.h"
#include "ui/table/listloader.h"
#include "ui/table/rowcache.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QTimer>

namespace gatehouse {

/// What a ListQuery finds, as rows by position, at any size: the ids of all rows, and a cache of the rows read last.
/// data() never waits: a row that is not here is empty until dataChanged(). Columns are the resource's, in the order of
/// their declaration; each is read only while it is among the visible ones.
class EntityTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Beside these: DisplayRole (relative times), ToolTipRole (escaped, exact times), AccessibleTextRole (exact times)
    /// and TextAlignmentRole.
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        FieldKindRole,             ///< int, a FieldKind
        RawValueRole,              ///< by kind, see Field; invalid while the row is on its way
        ToneRole,                  ///< int, a Tone, where the field has choices of different tones; else invalid
        SearchWordsRole,           ///< QStringList, folded: to be marked in this cell
    };

    /// `store` and `clock` must outlive this object. Nothing is read before the first setQuery() or reload().
    EntityTableModel(Store &store, Resource resource, const Clock &clock = systemClock(), QObject *parent = nullptr);

    [[nodiscard]] const ResourceInfo &info() const { return m_info; }
    [[nodiscard]] const Columns &columns() const { return m_columns; }
    [[nodiscard]] int columnOf(QStringView fieldId) const; ///< -1 when there is none

    /// Shows what another query finds. The old rows stay until the first new ones are here.
    void setQuery(const ListQuery &query);
    [[nodiscard]] const ListQuery &query() const { return m_query; }
    /// Which columns are read; rows that lack one are read again.
    void setVisibleColumns(const Columns &columns);
    [[nodiscard]] const Columns &visibleColumns() const { return m_visibleColumns; }
    /// Columns that are read whether they are shown or not, because others are shown by them. Before the first query.
    void setAlsoRead(const Columns &columns);
    /// The same query after a change in the Store. Rows that are seen change in place; when rows came, went or moved,
    /// they are replaced between modelAboutToReload() and modelReloaded().
    void reload();

    [[nodiscard]] qint64 rowId(int row) const { return (*m_ids)[static_cast<size_t>(row)]; }
    /// -1 when the row is not in the list, or not yet.
    [[nodiscard]] int rowOf(qint64 id) const;
    /// The ids of all rows, in order. Only those of the first page while isLoading().
    [[nodiscard]] const std::shared_ptr<const RowIds> &rowIds() const { return m_ids; }

    /// For rows that are about to be seen: reads those that are not here, at once and before others that were asked
    /// for. Returns whether there are such; dataChanged() tells when they are here.
    bool requestRows(int first, int last);

    [[nodiscard]] qint64 matchCount() const { return m_matchCount; } ///< -1 until it is known
    [[nodiscard]] qint64 totalCount() const { return m_totalCount; } ///< of the resource, unfiltered; -1 until known
    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Sorts by the column's field; by the resource's own order for a column of -1.
    void sort(int column, Qt::SortOrder order) override;

signals:
    void queryChanged(const gatehouse::ListQuery &query);
    void countsChanged();
    void loadingChanged(bool loading);
    void failed(const gatehouse::Error &error);
    /// Around a reset that keeps selection (by id) and place.
    void modelAboutToReload();
    void modelReloaded();

private:
    void startLoad();
    void showFirstPage(const std::shared_ptr<const RowIds> &ids, const QList<ListRow> &rows);
    void showAllIds(const std::shared_ptr<const RowIds> &ids);
    void replaceIds(const std::shared_ptr<const RowIds> &ids, bool keepsPlace);
    void setMatchCount(qint64 rows);
    void setTotalCount(qint64 rows);
    void setLoading(bool loading);
    void endWithError(const Error &error);

    [[nodiscard]] const QVariant *cell(int row, const FieldInfo &field) const;
    [[nodiscard]] QVariant textData(const FieldInfo &field, const QVariant &value, int role) const;
    void wantPage(int page) const;
    void fetchWantedRows();
    void collectUnread(int first, int end);
    void takeRows(const QList<ListRow> &rows);
    void cacheRows(const QList<ListRow> &rows, const Columns &columns, bool stale);
    void announceAllRows();
    void announceRows(int first, int last);
    void updateReadColumns();

    Store &m_store;
    const ResourceInfo &m_info;
    const Clock &m_clock;
    QLocale m_locale;
    Columns m_columns;
    Columns m_visibleColumns;
    Columns m_alsoRead;
    Columns m_readColumns; // both
    ListQuery m_query;
    QStringList m_searchWords;
    ListLoader *m_loader;

    std::shared_ptr<const RowIds> m_ids;
    qint64 m_matchCount = -1;
    qint64 m_totalCount = -1;
    Columns m_loadedColumns; // those of the load under way
    bool m_queried = false;  // there has been a load
    bool m_totalCounting = false;
    bool m_loading = false;
    bool m_reloading = false;      // the load under way is of the query that the rows shown belong to
    bool m_firstPageShown = false; // of the newest query

    // Reading the rows that data() missed: one fetch at a time, of what was asked for last.
    mutable RowCache m_cache;         // finding a row makes it the newest
    mutable QList<int> m_wantedPages; // by position / PageSize
    std::pair<int, int> m_wantedJump; // first row and end; read before the pages
    QTimer *m_fetchTimer;             // gathers what one turn of the event loop misses
    std::vector<qint64> m_fetchedIds; // on their way
    Columns m_fetchedColumns;
    int m_firstFetched = 0; // where they are
    int m_lastFetched = 0;
    bool m_fetchedRowsMoved = false; // or were when they were asked for
    bool m_fetchIsOutdated = false;  // a reload came after it was sent
};

} // namespace gatehouse
