// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/embeddedlist.h"

#include "core/authority/authority.h"
#include "ui/pages/listspecs.h"
#include "ui/pages/pagetoolbar.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

class SearchField final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape && !text().isEmpty())
            clear(); // the dialog stays open
        else
            QLineEdit::keyPressEvent(event);
    }
};

} // namespace

QLineEdit *newSearchField(QWidget *parent)
{
    auto *search = new SearchField(parent);
    search->setObjectName(u"search"_s);
    search->setPlaceholderText(EmbeddedList::tr("Search"));
    search->setAccessibleName(EmbeddedList::tr("Search"));
    search->setClearButtonEnabled(true);
    search->setMaxLength(1000);
    search->setMinimumWidth(140);
    search->setMaximumWidth(280);
    return search;
}

EmbeddedList::EmbeddedList(const PageContext &context, Resource resource, std::span<const ActionSpec> actions,
                           QList<FieldFilter> filters, const QStringList &hidden, QWidget *parent)
    : ResourceList(context, resource, actions, parent)
    , m_filters(std::move(filters))
    , m_model(new EntityTableModel(context.store, resource, context.clock, this))
    , m_view(new EntityTableView(this))
    , m_search(newSearchField(this))
{
    const ResourceInfo &info = resourceInfo(resource);
    m_view->setEntityModel(m_model);
    m_view->setAccessibleName(info.translatedTitle());
    for (const QString &id : hidden)
        m_view->setColumnVisible(*info.field(id), false);
    showQuery(); // before the stored sort order asks for every row of the resource
    m_view->setLayoutKey(u"lists/embedded/"_s + QString::fromLatin1(info.name));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addToolBar(actions);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connectTable();
}

EmbeddedList::~EmbeddedList()
{
    delete m_view; // stores its layout, for which it needs the model
}

void EmbeddedList::addToolBar(std::span<const ActionSpec> specs)
{
    auto *columns = new QMenu(this);
    connect(columns, &QMenu::aboutToShow, m_view, [this, columns] { m_view->fillColumnMenu(columns); });
    layout()->addWidget(new PageToolBar(specs, actions().all(), columns, m_search, this));
    auto *find = new QShortcut(QKeySequence::Find, this, {}, {}, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &QLineEdit::textChanged, this, &EmbeddedList::showQuery);
    connect(m_search, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
}

void EmbeddedList::connectTable()
{
    connect(m_view, &EntityTableView::selectedIdsChanged, this, &EmbeddedList::updateActions);
    connect(m_view, &EntityTableView::menuRequested, &actions(), &ActionSet::showMenu);
    connect(m_view, &EntityTableView::clearFiltersRequested, m_search, &QLineEdit::clear);
    connect(m_view, &EntityTableView::searchTyped, this, [this](const QString &text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->insert(text);
    });
    connect(m_view, &EntityTableView::rowActivated, this, [this] {
        if (QAction *edit = action(ActionId::Edit); edit && edit->isEnabled())
            edit->trigger();
    });
    connect(m_model, &EntityTableModel::failed, this, &EmbeddedList::showError);
    connect(m_model, &EntityTableModel::dataChanged, this, &EmbeddedList::updateActions); // of selected rows
    connect(m_model, &EntityTableModel::countsChanged, this, [this] {
        updateActions();
        if (m_search->text().isEmpty())
            emit countChanged(m_model->matchCount());
    });
    connect(&context().authority, &Authority::changed, this, [this](const QList<Resource> &resources) {
        if (resources.contains(resource()))
            m_model->reload();
    });
}

void EmbeddedList::showQuery()
{
    ListQuery query = m_model->query();
    query.text = m_search->text();
    query.filters = m_filters;
    m_model->setQuery(query);
}

void EmbeddedList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isActive, true))
        return;
    m_view->setEmptyState(listSpec(resource()).translatedEmptyTitle(), emptyText(), action(ActionId::New));
    updateActions();
}

QList<qint64> EmbeddedList::selectedIds() const
{
    return m_view->selectedIds();
}

qint64 EmbeddedList::currentId() const
{
    return m_view->currentId();
}

QString EmbeddedList::emptyText() const
{
    return listSpec(resource()).translatedEmptyText();
}

SelectionFacts EmbeddedList::selectionFacts() const
{
    SelectionFacts facts;
    facts.count = m_view->selectedCount();
    return facts;
}

void EmbeddedList::updateActions()
{
    actions().update(context().authority.capabilities(), selectionFacts(), m_model->matchCount());
}

} // namespace gatehouse
