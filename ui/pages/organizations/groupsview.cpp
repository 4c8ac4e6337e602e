// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organizations/groupsview.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "core/store/rows/grouprows.h"
#include "ui/pages/embeddedlist.h"
#include "ui/pages/listspecs.h"
#include "ui/pages/organizations/grouptreemodel.h"
#include "ui/pages/organizations/nameeditor.h"
#include "ui/pages/pagetoolbar.h"
#include "ui/table/emptystate.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QResizeEvent>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// Marks the current row by a bar at its start, as the tables do, and not by a frame around a cell.
class GroupTree final : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTreeView::paintEvent(event);
        const QRect cell = visualRect(currentIndex());
        if (!hasFocus() || !cell.isValid())
            return;
        const QRect row(0, cell.top(), viewport()->width(), cell.height());
        const QRect bar(0, cell.top(), 3, cell.height());
        QPainter painter(viewport());
        painter.fillRect(QStyle::visualRect(layoutDirection(), row, bar), color(ColorRole::Accent));
    }
};

class WithoutFrame final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, false);
    }
};

} // namespace

GroupsView::GroupsView(const PageContext &context, qint64 organizationId, QWidget *parent)
    : ResourceList(context, Resource::Group, listSpec(Resource::Group).actions, parent)
    , m_organizationId(organizationId)
    , m_model(new GroupTreeModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_tree(new GroupTree(this))
    , m_empty(new EmptyState(m_tree->viewport()))
    , m_search(newSearchField(this))
{
    setUpTree();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PageToolBar(listSpec(Resource::Group).actions, actions().all(), nullptr, m_search, this));
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    auto *find = new QShortcut(QKeySequence::Find, this, {}, {}, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        m_tree->expandAll();
    });
    connect(m_search, &QLineEdit::returnPressed, m_tree, qOverload<>(&QWidget::setFocus));
    connect(&context.authority, &Authority::changed, this, [this](const QList<Resource> &resources) {
        if (resources.contains(Resource::Group) || resources.contains(Resource::Token))
            load();
    });
    m_empty->hide();
    updateActions();
    load();
}

GroupsView::~GroupsView()
{
    m_job.cancel();
}

void GroupsView::setUpTree()
{
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortLocaleAware(true);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new WithoutFrame(m_tree));
    m_tree->setAccessibleName(tr("Groups"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false); // opens the group
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(GroupTreeModel::Description, QHeaderView::Stretch);
    m_tree->header()->resizeSection(GroupTreeModel::Name, 300);
    m_tree->header()->setAccessibleName(tr("Columns"));
    m_tree->viewport()->installEventFilter(this);
    m_filter->sort(GroupTreeModel::Name);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupsView::updateActions);
    connect(m_tree, &QTreeView::activated, this, [this] { trigger(ActionId::Open); });
    connect(m_tree, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { actions().showMenu(m_tree->viewport()->mapToGlobal(at)); });
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_collapsed.insert(index.data(GroupTreeModel::IdRole).toLongLong()); });
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_collapsed.remove(index.data(GroupTreeModel::IdRole).toLongLong()); });
}

bool GroupsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        m_empty->setGeometry(m_tree->viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

void GroupsView::load()
{
    const auto groups = context().store.read(Store::Lane::Page, m_job, [id = m_organizationId](Connection &connection) {
        return readGroups(connection, id);
    });
    onResult(groups, this, [this](const Result<QList<Group>> &result) {
        if (result)
            show(*result);
        else if (result.error().kind != ErrorKind::Cancelled)
            showError(result.error());
    });
}

void GroupsView::show(const QList<Group> &groups)
{
    const qint64 selected = m_wantedId != 0 ? m_wantedId : current().data(GroupTreeModel::IdRole).toLongLong();
    const QSet<qint64> collapsed = m_collapsed;
    m_model->setGroups(groups);
    m_tree->expandAll();
    for (const qint64 id : collapsed) {
        if (const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id)); index.isValid())
            m_tree->collapse(index);
    }
    select(selected);
    m_wantedId = 0;
    const ListSpec &spec = listSpec(Resource::Group);
    m_empty->setContents(spec.translatedEmptyTitle(), spec.translatedEmptyText(), action(ActionId::New));
    m_empty->setGeometry(m_tree->viewport()->rect());
    m_empty->setVisible(groups.isEmpty());
    updateActions();
    emit countChanged(groups.size());
}

void GroupsView::select(qint64 id)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id));
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

QModelIndex GroupsView::current() const
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : m_filter->mapToSource(rows.first());
}

void GroupsView::updateActions()
{
    SelectionFacts facts;
    facts.count = current().isValid() ? 1 : 0;
    actions().update(context().authority.capabilities(), facts, m_model->groupCount());
}

QList<qint64> GroupsView::selectedIds() const
{
    return current().isValid() ? QList<qint64>{currentId()} : QList<qint64>();
}

qint64 GroupsView::currentId() const
{
    return current().data(GroupTreeModel::IdRole).toLongLong();
}

void GroupsView::trigger(ActionId id)
{
    const QModelIndex index = current();
    if (id == ActionId::NewInside && index.isValid())
        openEditor(newGroupEditor(context(), m_organizationId, m_model->group(index), window()));
    else if (id == ActionId::Open && index.isValid())
        emit groupRequested(currentId());
    else
        ResourceList::trigger(id);
}

RecordEditorBase *GroupsView::newEditor(qint64 id)
{
    return id == 0 ? newGroupEditor(context(), m_organizationId, {}, window()) : groupEditor(context(), id, window());
}

void GroupsView::selectWhenLoaded(qint64 id)
{
    m_wantedId = id;
    load();
}

} // namespace gatehouse
