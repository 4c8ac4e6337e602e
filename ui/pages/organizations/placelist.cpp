// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organizations/placelist.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "ui/dialogs/prompts.h"
#include "ui/jobs/jobbar.h"
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
            clear(); // and the dialog stays
        else
            QLineEdit::keyPressEvent(event);
    }
};

} // namespace

QLineEdit *newSearchField(QWidget *parent)
{
    auto *search = new SearchField(parent);
    search->setObjectName(u"search"_s);
    search->setPlaceholderText(PlaceList::tr("Search"));
    search->setAccessibleName(PlaceList::tr("Search"));
    search->setClearButtonEnabled(true);
    search->setMaxLength(1000);
    search->setMinimumWidth(140);
    search->setMaximumWidth(280);
    return search;
}

PlaceList::PlaceList(const PageContext &context, Resource resource, QList<FieldFilter> place, const QStringList &hidden,
                     QWidget *parent)
    : PlaceList(context, resource, actionsOf(resource), std::move(place), hidden, parent)
{
}

PlaceList::PlaceList(const PageContext &context, Resource resource, std::span<const ActionSpec> actions,
                     QList<FieldFilter> place, const QStringList &hidden, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_resource(resource)
    , m_place(std::move(place))
    , m_specs(actions)
    , m_actions(new ActionSet(resource, actions, this))
    , m_model(new EntityTableModel(context.store, resource, context.clock, this))
    , m_view(new EntityTableView(this))
    , m_search(newSearchField(this))
{
    const ResourceInfo &info = resourceInfo(resource);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_view->setEntityModel(m_model);
    m_view->setAccessibleName(info.translatedTitle());
    for (const QString &id : hidden)
        m_view->setColumnVisible(*info.field(id), false);
    showQuery(); // before the layout's sort would ask for everything
    m_view->setLayoutKey(u"lists/place/"_s + QString::fromLatin1(info.name));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addToolBar();
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_actions, &ActionSet::triggered, this, &PlaceList::trigger);
    connectTable();
}

PlaceList::~PlaceList()
{
    delete m_view; // stores its layout, for which it needs the model
}

void PlaceList::addToolBar()
{
    auto *columns = new QMenu(this);
    connect(columns, &QMenu::aboutToShow, m_view, [this, columns] { m_view->fillColumnMenu(columns); });
    layout()->addWidget(new PageToolBar(m_specs, m_actions->all(), columns, m_search, this));
    auto *find = new QShortcut(QKeySequence::Find, this, {}, {}, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &QLineEdit::textChanged, this, &PlaceList::showQuery);
    connect(m_search, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
}

void PlaceList::connectTable()
{
    connect(m_view, &EntityTableView::selectedIdsChanged, this, &PlaceList::updateActions);
    connect(m_view, &EntityTableView::menuRequested, m_actions, &ActionSet::showMenu);
    connect(m_view, &EntityTableView::clearFiltersRequested, m_search, &QLineEdit::clear);
    connect(m_view, &EntityTableView::searchTyped, this, [this](const QString &text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->insert(text);
    });
    connect(m_view, &EntityTableView::rowActivated, this, [this] {
        if (QAction *edit = m_actions->action(ActionId::Edit); edit && edit->isEnabled())
            edit->trigger();
    });
    connect(m_model, &EntityTableModel::failed, this, &PlaceList::showError);
    connect(m_model, &EntityTableModel::dataChanged, this, &PlaceList::updateActions); // rows of the selection came
    connect(m_model, &EntityTableModel::countsChanged, this, [this] {
        updateActions();
        if (m_search->text().isEmpty())
            emit countChanged(m_model->matchCount());
    });
    connect(&m_context.authority, &Authority::changed, this, [this](const QList<Resource> &resources) {
        if (resources.contains(m_resource))
            m_model->reload();
    });
}

void PlaceList::showQuery()
{
    ListQuery query = m_model->query();
    query.text = m_search->text();
    query.filters = m_place;
    m_model->setQuery(query);
}

void PlaceList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isActive, true))
        return;
    const auto [title, text] = emptyText();
    m_view->setEmptyState(title, text, m_actions->action(ActionId::New));
    updateActions();
}

QList<qint64> PlaceList::selectedIds() const
{
    return m_view->selectedIds();
}

SelectionFacts PlaceList::selectionFacts() const
{
    SelectionFacts facts;
    facts.count = m_view->selectedCount();
    return facts;
}

void PlaceList::updateActions()
{
    m_actions->update(m_context.authority.capabilities(), selectionFacts(), m_model->matchCount());
}

Async<Outcome> PlaceList::execute(Command command, const QString &title, const QString &done)
{
    const JobContext job;
    const Async<Outcome> future = m_context.authority.execute(std::move(command), job);
    m_context.jobs.track(title, job, future);
    onResult(future, this, [this, done](const Result<Outcome> &outcome) {
        if (outcome)
            emit notice(done);
        else
            showError(outcome.error());
    });
    return future;
}

void PlaceList::showError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        emit notice(error.message);
    else
        m_context.prompts.inform(window(), error);
}

} // namespace gatehouse
