// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/rowcursor.h"
#include "ui/table/headerlayout.h"
#include "ui/table/painthold.h"
#include "ui/table/rowselection.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QTableView>

class QAction;
class QMenu;

namespace gatehouse {

class EmptyState;
class EntityTableModel;

/// The list of a resource: rows are selected whole, columns are chosen, moved and sized by their header and remembered.
/// Only the columns that are shown are read. Works the same on a million rows as on ten.
class EntityTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit EntityTableView(QWidget *parent = nullptr);
    ~EntityTableView() override;

    /// Once; in place of setModel(). `model` must outlive the view.
    void setEntityModel(EntityTableModel *model);
    [[nodiscard]] EntityTableModel *entityModel() const { return m_model; }
    /// Restores what was stored under that key and keeps it up to date. Sets the model's sort, so before its first
    /// query.
    void setLayoutKey(const QString &key);
    void setDensity(Density density);

    /// What is shown when there are no rows at all. `action`, the first step, may be null.
    void setEmptyState(const QString &title, const QString &text, QAction *action);

    /// The columns shown, in the order shown: what an export or a print holds.
    [[nodiscard]] Columns visibleColumns() const;
    void setColumnVisible(const FieldInfo &field, bool visible);
    void resetColumns();
    /// The column chooser: a check for each field, and Reset. Fills `menu` anew.
    void fillColumnMenu(QMenu *menu);

    [[nodiscard]] QList<qint64> selectedIds() const; ///< from top to bottom; 8 bytes a row
    [[nodiscard]] qint64 selectedCount() const;
    [[nodiscard]] qint64 currentId() const; ///< -1 when there is none
    /// Selects that row alone and scrolls to it. False when it is not in the list (now).
    bool selectId(qint64 id);
    void selectAll() override;

signals:
    /// The selection, or which ids its rows have, is different now.
    void selectedIdsChanged();
    void currentIdChanged(qint64 id); ///< -1 when there is none
    void rowActivated(qint64 id);     ///< Return, Enter or a double click
    /// Someone began to type in the list.
    void searchTyped(const QString &text);
    /// A right click or the Menu key; `globalPos` is where a menu belongs.
    void menuRequested(const QPoint &globalPos);
    void clearFiltersRequested();
    void visibleColumnsChanged();

protected:
    void keyboardSearch(const QString &text) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpHeaders();
    void connectModel();
    void connectHeader();
    void showSort();
    void showColumnMenu(const QPoint &headerPos);
    void arrange(const HeaderLayout &layout);
    void columnsChanged();
    void storeLayoutSoon();
    void storeLayoutNow();
    void rememberPlace();
    void restorePlace();
    void startFromTop();
    void finishSelectAll();
    void waitForShownRows();
    void updateEmptyState();

    EntityTableModel *m_model = nullptr;
    QString m_layoutKey;
    QTimer *m_storeTimer;
    bool m_arranging = false; // by us, not by hand: not to be stored

    PaintHold m_paintHold;
    EmptyState *m_empty;
    QAction *m_clearFilters;
    QString m_emptyTitle;
    QString m_emptyText;
    QPointer<QAction> m_emptyAction;

    bool m_selectAllWhenLoaded = false;
    bool m_reloading = false;
    RowSelection m_rememberedSelection;
    qint64 m_rememberedCurrent = -1;
    int m_rememberedCurrentColumn = 0;
    int m_rememberedScroll = 0;
};

} // namespace gatehouse
