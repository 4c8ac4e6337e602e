// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/entitytableview.h"

#include "ui/table/celldelegate.h"
#include "ui/table/emptystate.h"
#include "ui/table/entitytablemodel.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <utility>

namespace gatehouse {

namespace {

constexpr int saveDelayMs = 500;
constexpr int refreshTimesMs = 60'000; ///< updates "4 minutes ago"
constexpr int currentBarWidth = 3;

} // namespace

EntityTableView::EntityTableView(QWidget *parent)
    : QTableView(parent)
    , m_saveTimer(new QTimer(this))
    , m_paintHold(*viewport())
    , m_empty(new EmptyState(viewport()))
    , m_clearFilters(new QAction(tr("Clear filters"), this))
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setUpHeaders();
    setDensity(Density::Normal);
    m_empty->hide();
    m_saveTimer->setSingleShot(true);
    m_saveTimer->setInterval(saveDelayMs);
    connect(m_saveTimer, &QTimer::timeout, this, &EntityTableView::saveLayoutNow);
    connect(m_clearFilters, &QAction::triggered, this, &EntityTableView::clearFiltersRequested);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit rowActivated(m_model->rowId(index.row())); });
    auto *refreshTimes = new QTimer(this);
    connect(refreshTimes, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    refreshTimes->start(refreshTimesMs);
}

EntityTableView::~EntityTableView()
{
    if (m_saveTimer->isActive())
        saveLayoutNow();
}

void EntityTableView::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false); // highlighting would check every selected row
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Columns"));
}

void EntityTableView::setEntityModel(EntityTableModel *model)
{
    Q_ASSERT(!m_model);
    m_model = model;
    setModel(model);
    arrange(defaultLayout(*model, fontMetrics()));
    showSort();
    connectModel();
    connectHeader();
    updateEmptyState();
}

void EntityTableView::connectModel()
{
    connect(m_model, &EntityTableModel::modelAboutToReload, this, &EntityTableView::rememberPlace);
    connect(m_model, &EntityTableModel::modelReloaded, this, &EntityTableView::restorePlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EntityTableView::startFromTop);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EntityTableView::waitForShownRows);
    connect(m_model, &EntityTableModel::loadingChanged, this, &EntityTableView::finishSelectAll);
    connect(m_model, &EntityTableModel::loadingChanged, this, &EntityTableView::updateEmptyState);
    connect(m_model, &EntityTableModel::queryChanged, this, [this] {
        m_selectAllWhenLoaded = false;
        showSort();
        saveLayoutSoon();
    });
}

void EntityTableView::connectHeader()
{
    const QHeaderView *header = horizontalHeader();
    connect(header, &QHeaderView::sortIndicatorChanged, m_model, &EntityTableModel::sort);
    connect(header, &QHeaderView::customContextMenuRequested, this, &EntityTableView::showColumnMenu);
    connect(header, &QHeaderView::sectionResized, this, &EntityTableView::saveLayoutSoon);
    connect(header, &QHeaderView::sectionMoved, this, &EntityTableView::columnsChanged);
}

void EntityTableView::setLayoutKey(const QString &key)
{
    m_layoutKey = key;
    const HeaderLayout layout = loadLayout(key, currentLayout(*m_model, *horizontalHeader()));
    arrange(layout);
    m_model->sort(m_model->columnOf(layout.sortField), layout.sortOrder);
}

void EntityTableView::setDensity(Density density)
{
    verticalHeader()->setMinimumSectionSize(gatehouse::rowHeight(density));
    verticalHeader()->setDefaultSectionSize(gatehouse::rowHeight(density));
}

void EntityTableView::arrange(const HeaderLayout &layout)
{
    m_isApplyingLayout = true;
    applyLayout(layout, *m_model, *horizontalHeader());
    m_isApplyingLayout = false;
    m_model->setVisibleColumns(visibleColumns());
    emit visibleColumnsChanged();
}

void EntityTableView::columnsChanged()
{
    if (m_isApplyingLayout)
        return;
    m_model->setVisibleColumns(visibleColumns());
    saveLayoutSoon();
    emit visibleColumnsChanged();
}

void EntityTableView::saveLayoutSoon()
{
    if (!m_isApplyingLayout && !m_layoutKey.isEmpty())
        m_saveTimer->start();
}

void EntityTableView::saveLayoutNow()
{
    saveLayout(m_layoutKey, currentLayout(*m_model, *horizontalHeader()));
}

Columns EntityTableView::visibleColumns() const
{
    Columns columns;
    const QHeaderView *header = horizontalHeader();
    for (int position = 0; position < header->count(); ++position) {
        const int section = header->logicalIndex(position);
        if (!header->isSectionHidden(section))
            columns << m_model->columns()[section];
    }
    return columns;
}

void EntityTableView::setColumnVisible(const FieldInfo &field, bool visible)
{
    horizontalHeader()->setSectionHidden(static_cast<int>(m_model->columns().indexOf(&field)), !visible);
    columnsChanged();
}

void EntityTableView::resetColumns()
{
    arrange(defaultLayout(*m_model, fontMetrics()));
    saveLayoutSoon();
}

void EntityTableView::fillColumnMenu(QMenu *menu)
{
    menu->clear();
    const Columns visible = visibleColumns();
    for (const FieldInfo *field : m_model->columns()) {
        QAction *action = menu->addAction(field->translatedTitle());
        action->setCheckable(true);
        action->setChecked(visible.contains(field));
        action->setEnabled(visible != Columns{field}); // the last visible column cannot be hidden
        connect(action, &QAction::toggled, this, [this, field](bool on) { setColumnVisible(*field, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &EntityTableView::resetColumns);
}

void EntityTableView::showColumnMenu(const QPoint &headerPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(headerPos));
}

void EntityTableView::showSort()
{
    const ListQuery &query = m_model->query();
    QString field = query.sortField;
    Qt::SortOrder order = query.sortOrder;
    if (field.isEmpty()) {
        field = QString::fromLatin1(m_model->info().defaultSort);
        order = field.startsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder;
        field.remove(u'-');
    }
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(m_model->columnOf(field), order);
    horizontalHeader()->viewport()->update();
}

QList<qint64> EntityTableView::selectedIds() const
{
    return selectedRowIds(*m_model, selectionModel()->selection());
}

qint64 EntityTableView::selectedCount() const
{
    const bool isAll = m_selectAllWhenLoaded && m_model->matchCount() >= 0;
    return isAll ? m_model->matchCount() : selectedRowCount(selectionModel()->selection());
}

qint64 EntityTableView::currentId() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_model->rowId(current.row()) : -1;
}

bool EntityTableView::selectId(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    const int column = horizontalHeader()->logicalIndexAt(0);
    setCurrentIndex(m_model->index(row, qMax(0, column)));
    return true;
}

void EntityTableView::selectAll()
{
    QTableView::selectAll();
    m_selectAllWhenLoaded = m_model->isLoading();
    emit selectedIdsChanged();
}

void EntityTableView::finishSelectAll()
{
    if (!m_model->isLoading() && std::exchange(m_selectAllWhenLoaded, false))
        selectAll();
}

void EntityTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_selectAllWhenLoaded = false;
    if (!m_reloading)
        emit selectedIdsChanged();
}

void EntityTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // repaints the mark of the current row
    if (!m_reloading && current.row() != previous.row())
        emit currentIdChanged(currentId());
}

void EntityTableView::rememberPlace()
{
    m_reloading = true;
    m_rememberedSelection = RowSelection(*m_model, selectionModel()->selection());
    m_rememberedCurrent = currentId();
    m_rememberedCurrentColumn = currentIndex().column();
    m_rememberedScroll = verticalScrollBar()->value();
}

void EntityTableView::restorePlace()
{
    executeDelayedItemsLayout();
    updateGeometries(); // updates the range of the scroll bar
    verticalScrollBar()->setValue(m_rememberedScroll);
    const int row = m_rememberedCurrent >= 0 ? m_model->rowOf(m_rememberedCurrent) : -1;
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row, m_rememberedCurrentColumn),
                                          QItemSelectionModel::NoUpdate);
    selectionModel()->select(std::exchange(m_rememberedSelection, {}).in(*m_model),
                             QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(m_rememberedScroll); // undoes scrolling caused by setCurrentIndex()
    m_reloading = false;
    emit selectedIdsChanged();
    emit currentIdChanged(currentId());
}

void EntityTableView::startFromTop()
{
    m_paintHold.end();
    if (m_reloading)
        return;
    scrollToTop();
    updateEmptyState();
    emit selectedIdsChanged();
    emit currentIdChanged(-1);
}

void EntityTableView::keyboardSearch(const QString &text)
{
    if (!text.isEmpty() && text[0].isPrint())
        emit searchTyped(text);
}

QModelIndex EntityTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Home and End go to the ends of the list, not of the row.
    const bool toAnEnd = action == MoveHome || action == MoveEnd;
    if (!toAnEnd)
        return QTableView::moveCursor(action, modifiers);
    const QModelIndex current = currentIndex();
    const int column = current.isValid() ? current.column() : qMax(0, horizontalHeader()->logicalIndexAt(0));
    return m_model->index(action == MoveHome ? 0 : m_model->rowCount() - 1, column);
}

void EntityTableView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint pos = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect row = visualRect(currentIndex());
        pos = viewport()->mapToGlobal(row.isValid() ? QStyle::visualRect(layoutDirection(), row, row).bottomLeft()
                                                    : QPoint());
    }
    emit menuRequested(pos);
    event->accept();
}

void EntityTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const int top = rowViewportPosition(currentIndex().row());
    const QRect row(0, top, viewport()->width(), verticalHeader()->defaultSectionSize() - 1);
    const QRect bar(0, top, currentBarWidth, row.height());
    QPainter painter(viewport());
    painter.fillRect(QStyle::visualRect(layoutDirection(), row, bar), color(ColorRole::Accent));
}

void EntityTableView::scrollContentsBy(int dx, int dy)
{
    if (dy != 0 && m_model)
        waitForShownRows(); // before the first paint
    QTableView::scrollContentsBy(dx, dy);
}

void EntityTableView::waitForShownRows()
{
    const int top = verticalScrollBar()->value();
    const int rowHeight = verticalHeader()->defaultSectionSize();
    if (m_model->requestRows(top / rowHeight, (top + viewport()->height() - 1) / rowHeight))
        m_paintHold.begin();
    else
        m_paintHold.end();
}

void EntityTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
}

void EntityTableView::setEmptyState(const QString &title, const QString &text, QAction *action)
{
    m_emptyTitle = title;
    m_emptyText = text;
    m_emptyAction = action;
    if (m_model)
        updateEmptyState();
}

void EntityTableView::updateEmptyState()
{
    const bool isEmpty = m_model->rowCount() == 0 && !m_model->isLoading() && m_model->matchCount() == 0;
    if (isEmpty && m_model->query().isUnfiltered())
        m_empty->setContents(m_emptyTitle, m_emptyText, m_emptyAction);
    else if (isEmpty)
        m_empty->setContents(tr("No results"), tr("No rows match your search and filters."), m_clearFilters);
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(isEmpty);
}

} // namespace gatehouse
