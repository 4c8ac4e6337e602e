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

/// The list of a resource. Rows are selected as a whole; columns are chosen, moved and resized in the header, and the
/// layout is saved. Reads only visible columns. Handles millions of rows.
class EntityTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit EntityTableView(QWidget *parent = nullptr);
    ~EntityTableView() override;

    /// Use once, instead of setModel(). `model` must outlive the view.
    void setEntityModel(EntityTableModel *model);
    [[nodiscard]] EntityTableModel *entityModel() const { return m_model; }
    /// Restores the layout saved under `key` and saves changes to it. Sets the model's sort order, so call it before
    /// the first query.
    void setLayoutKey(const QString &key);
    void setDensity(Density density);

    /// What to show if there are no rows. `action` (the first step) may be null.
    void setEmptyState(const QString &title, const QString &text, QAction *action);

    /// The visible columns in their order on screen, as exported and printed.
    [[nodiscard]] Columns visibleColumns() const;
    void setColumnVisible(const FieldInfo &field, bool visible);
    void resetColumns();
    /// Fills `menu` with the column chooser: a check box for each field, and Reset.
    void fillColumnMenu(QMenu *menu);

    [[nodiscard]] QList<qint64> selectedIds() const; ///< from top to bottom; 8 bytes a row
    [[nodiscard]] qint64 selectedCount() const;
    [[nodiscard]] qint64 currentId() const; ///< -1 when there is none
    /// Selects only that row and scrolls to it. False if it is not in the list.
    bool selectId(qint64 id);
    void selectAll() override;

signals:
    /// The selection changed, or the ids of the selected rows did.
    void selectedIdsChanged();
    void currentIdChanged(qint64 id); ///< -1 when there is none
    void rowActivated(qint64 id);     ///< Return, Enter or a double click
    /// The user typed text in the list.
    void searchTyped(const QString &text);
    /// A right click or the Menu key; `globalPos` is where the menu should open.
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
    void saveLayoutSoon();
    void saveLayoutNow();
    void rememberPlace();
    void restorePlace();
    void startFromTop();
    void finishSelectAll();
    void waitForShownRows();
    void updateEmptyState();

    EntityTableModel *m_model = nullptr;
    QString m_layoutKey;
    QTimer *m_saveTimer;
    bool m_isApplyingLayout = false; // changed by code, not by the user: do not save

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
