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

/// The result of a ListQuery of any size: the ids of all rows, and a cache of the rows read last. data() never blocks:
/// a row that has not been read is empty until dataChanged(). Columns are those of the resource, in the order of their
/// declaration; only visible ones are read.
class EntityTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Also: DisplayRole (relative times), ToolTipRole (escaped, exact times), AccessibleTextRole (exact times) and
    /// TextAlignmentRole.
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        FieldKindRole,             ///< int, a FieldKind
        RawValueRole,              ///< type by kind, see Field; invalid until the row has been read
        ToneRole,                  ///< int, a Tone, if the field's choices have different tones; else invalid
        SearchWordsRole,           ///< QStringList, case-folded: to highlight in this cell
    };

    /// `store` and `clock` must outlive this object. Nothing is read before the first setQuery() or reload().
    EntityTableModel(Store &store, Resource resource, const Clock &clock = systemClock(), QObject *parent = nullptr);

    [[nodiscard]] const ResourceInfo &info() const { return m_info; }
    [[nodiscard]] const Columns &columns() const { return m_columns; }
    [[nodiscard]] int columnOf(QStringView fieldId) const; ///< -1 if there is none

    /// Runs another query. The old rows stay until the first new ones have been read.
    void setQuery(const ListQuery &query);
    [[nodiscard]] const ListQuery &query() const { return m_query; }
    /// Sets the columns to read; rows without one of them are read again.
    void setVisibleColumns(const Columns &columns);
    [[nodiscard]] const Columns &visibleColumns() const { return m_visibleColumns; }
    /// Columns that are read even if they are hidden, because other columns need them. Call before the first query.
    void setAlsoRead(const Columns &columns);
    /// Runs the query again after a change in the Store. If the row ids are the same, rows change in place; otherwise
    /// they are replaced between modelAboutToReload() and modelReloaded().
    void reload();

    [[nodiscard]] qint64 rowId(int row) const { return (*m_ids)[static_cast<size_t>(row)]; }
    /// -1 if the row is not in the list, or not loaded yet.
    [[nodiscard]] int rowOf(qint64 id) const;
    /// The ids of all rows, in order; while isLoading(), only those of the first page.
    [[nodiscard]] const std::shared_ptr<const RowIds> &rowIds() const { return m_ids; }

    /// Reads rows that are about to be shown, before any other requested rows. Returns false if all are cached; else
    /// dataChanged() follows.
    bool requestRows(int first, int last);

    [[nodiscard]] qint64 matchCount() const { return m_matchCount; } ///< -1 until known
    [[nodiscard]] qint64 totalCount() const { return m_totalCount; } ///< without filters; -1 until known
    [[nodiscard]] bool isLoading() const { return m_loading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Sorts by the column's field, or by the resource's default for column -1.
    void sort(int column, Qt::SortOrder order) override;

signals:
    void queryChanged(const gatehouse::ListQuery &query);
    void countsChanged();
    void loadingChanged(bool loading);
    void failed(const gatehouse::Error &error);
    /// Emitted around a reset, so that the view keeps selection (by id) and scroll position.
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
    void requestPage(int page) const;
    void fetchRequestedRows();
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
    Columns m_extraColumns;
    Columns m_readColumns; // both
    ListQuery m_query;
    QStringList m_searchWords;
    ListLoader *m_loader;

    std::shared_ptr<const RowIds> m_ids;
    qint64 m_matchCount = -1;
    qint64 m_totalCount = -1;
    Columns m_loadedColumns; // of the current load
    bool m_queried = false;  // a load has started
    bool m_totalCounting = false;
    bool m_loading = false;
    bool m_reloading = false;      // the current load repeats the query of the rows shown
    bool m_firstPageShown = false; // of the latest query

    // Rows that data() requested: one fetch at a time, the latest request first.
    mutable RowCache m_cache;            // mutable because find() updates the LRU order
    mutable QList<int> m_requestedPages; // by position / PageSize
    std::pair<int, int> m_requestedJump; // first and last + 1; read before the pages
    QTimer *m_fetchTimer;                // collects the requests of one event loop iteration
    std::vector<qint64> m_fetchedIds;    // being read
    Columns m_fetchedColumns;
    int m_firstFetched = 0; // their row numbers
    int m_lastFetched = 0;
    bool m_fetchedRowsMoved = false; // as of the request
    bool m_fetchIsOutdated = false;  // a reload started after the fetch
};

} // namespace gatehouse
