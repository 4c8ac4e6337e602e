// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resourcepage.h"

#include "core/authority/authority.h"
#include "ui/export/exportdialog.h"
#include "ui/export/printpreview.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/listspecs.h"
#include "ui/pages/pagetoolbar.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"
#include "ui/table/filterbar.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// Details are read after the selection has not changed for this long, so that holding an arrow key down does not queue
/// a read for each row.
constexpr int detailsDelayMs = 40;
constexpr int detailsWidth = 340;

ExportFormat formatOf(ActionId id)
{
    return id == ActionId::ExportCsv    ? ExportFormat::Csv
           : id == ActionId::ExportXlsx ? ExportFormat::Xlsx
                                        : ExportFormat::Pdf;
}

} // namespace

ResourcePage::ResourcePage(const PageContext &context, Resource resource, QWidget *parent)
    : ResourceList(context, resource, listSpec(resource).actions, parent)
    , m_model(new EntityTableModel(context.store, resource, context.clock, this))
    , m_filterBar(new FilterBar(resource, context.clock, this))
    , m_view(new EntityTableView(this))
    , m_details(new DetailsPane(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_detailsTimer(new QTimer(this))
    , m_copiedField(QString::fromLatin1(resourceInfo(resource).keyField))
{
    readAlways({});
    m_view->setEntityModel(m_model);
    m_view->setAccessibleName(resourceInfo(resource).translatedTitle());
    m_view->setLayoutKey(u"lists/"_s + QString::fromLatin1(resourceInfo(resource).name));
    addWidgets();
    setFocusProxy(m_view);
    m_detailsTimer->setSingleShot(true);
    m_detailsTimer->setInterval(detailsDelayMs);
    connectTable();
}

void ResourcePage::addWidgets()
{
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({900, detailsWidth});
    m_splitter->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *columnsMenu = new QMenu(this);
    connect(columnsMenu, &QMenu::aboutToShow, m_view, [this, columnsMenu] { m_view->fillColumnMenu(columnsMenu); });
    layout->addWidget(
        new PageToolBar(listSpec(resource()).actions, actions().all(), columnsMenu, m_filterBar->searchField(), this));
    m_filterBar->setContentsMargins(spacing::Around, 0, spacing::Around, spacing::Tight);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_splitter, 1);
}

ResourcePage::~ResourcePage()
{
    delete m_view; // stores its layout, for which it needs the model
}

void ResourcePage::connectTable()
{
    connect(m_filterBar, &FilterBar::queryChanged, m_model, &EntityTableModel::setQuery);
    connect(m_model, &EntityTableModel::queryChanged, m_filterBar, &FilterBar::setQuery);
    connect(m_filterBar, &FilterBar::searchFinished, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &EntityTableView::selectedIdsChanged, this, &ResourcePage::onSelectionChanged);
    connect(m_view, &EntityTableView::rowActivated, this, [this] {
        QAction *first = action(ActionId::Open) ? action(ActionId::Open) : action(ActionId::Edit);
        if (first && first->isEnabled())
            first->trigger();
    });
    connect(m_view, &EntityTableView::searchTyped, m_filterBar, &FilterBar::startSearch);
    connect(m_view, &EntityTableView::clearFiltersRequested, m_filterBar, &FilterBar::clear);
    connect(m_view, &EntityTableView::menuRequested, &actions(), &ActionSet::showMenu);
    connect(m_model, &EntityTableModel::countsChanged, this, [this] {
        updateActions();
        selectWanted();
        emit countsChanged();
    });
    connect(m_model, &EntityTableModel::loadingChanged, this, &ResourcePage::selectWanted);
    connect(m_model, &EntityTableModel::failed, this, &ResourcePage::showError);
    connect(m_detailsTimer, &QTimer::timeout, this, [this] {
        if (const qint64 id = currentId(); id > 0)
            loadDetails(id);
    });
}

QString ResourcePage::countText() const
{
    const qint64 matching = m_model->matchCount();
    const qint64 total = m_model->totalCount();
    if (matching < 0 || total < 0)
        return m_model->isLoading() ? tr("Counting…") : QString();
    const QLocale locale;
    QString text = matching == total ? locale.toString(total)
                                     : tr("%1 of %2").arg(locale.toString(matching), locale.toString(total));
    if (const qint64 selected = m_view->selectedCount(); selected > 0)
        text += u" · "_s + tr("%1 selected").arg(locale.toString(selected));
    return text;
}

qint64 ResourcePage::totalCount() const
{
    return m_model->totalCount();
}

void ResourcePage::activate()
{
    if (m_isActive)
        return;
    m_isActive = true;
    m_isStale = false;
    const ListSpec &spec = listSpec(resource());
    m_view->setEmptyState(spec.translatedEmptyTitle(), spec.translatedEmptyText(), action(ActionId::New));
    onSelectionChanged();
    m_model->reload();
}

void ResourcePage::reload()
{
    m_isStale = false;
    if (m_isActive)
        m_model->reload();
    m_detailsTimer->start();
}

void ResourcePage::markStale()
{
    if (isVisible())
        reload();
    else
        m_isStale = true;
}

void ResourcePage::setQuery(const ListQuery &query)
{
    m_model->setQuery(query);
}

void ResourcePage::focusSearch()
{
    m_filterBar->startSearch();
}

void ResourcePage::setDetailsVisible(bool visible)
{
    m_details->setVisible(visible);
    if (visible)
        m_detailsTimer->start();
}

void ResourcePage::setCompactRows(bool compact)
{
    m_view->setDensity(compact ? Density::Compact : Density::Normal);
}

QList<qint64> ResourcePage::selectedIds() const
{
    return m_view->selectedIds();
}

qint64 ResourcePage::currentId() const
{
    return m_view->selectedCount() == 1 ? m_view->currentId() : 0;
}

void ResourcePage::onSelectionChanged()
{
    updateActions();
    emit countsChanged();
    const qint64 selected = m_view->selectedCount();
    if (selected == 1)
        m_detailsTimer->start();
    else if (selected == 0)
        m_details->setMessage(tr("Select a row to see its details."));
    else
        m_details->setMessage(tr("%Ln row(s) selected.", nullptr, static_cast<int>(selected)));
}

SelectionFacts ResourcePage::selectionFacts() const
{
    SelectionFacts facts;
    facts.count = m_view->selectedCount();
    return facts;
}

void ResourcePage::updateActions()
{
    actions().update(context().authority.capabilities(), selectionFacts(), m_model->matchCount());
}

void ResourcePage::trigger(ActionId id)
{
    if (isExport(id))
        exportRows(id);
    else if (id == ActionId::Print)
        printRows();
    else if (id == ActionId::CopyName)
        QGuiApplication::clipboard()->setText(
            m_model->index(m_view->currentIndex().row(), m_model->columnOf(m_copiedField))
                .data(EntityTableModel::RawValueRole)
                .toString());
    else if (id == ActionId::Refresh)
        reload();
    else
        ResourceList::trigger(id);
}

void ResourcePage::exportRows(ActionId id)
{
    const ExportRequest request{m_model->query(), m_view->visibleColumns(), m_model->matchCount(), formatOf(id)};
    auto *dialog = new ExportDialog(context(), request, window());
    connect(dialog, &ExportDialog::cancelled, this, &ResourcePage::showError);
    connect(dialog, &ExportDialog::exported, this, [this](const QString &path, qint64 rows) {
        emit notice(tr("%Ln row(s) written to %1", nullptr, static_cast<int>(rows)).arg(path));
    });
    dialog->open();
}

void ResourcePage::printRows()
{
    const ExportRequest request{m_model->query(), m_view->visibleColumns(), m_model->matchCount(), ExportFormat::Pdf};
    auto *preview = new PrintPreview(context(), request, window());
    connect(preview, &PrintPreview::failed, this, &ResourcePage::showError);
    connect(preview, &PrintPreview::printed, this,
            [this](int pages) { emit notice(tr("%Ln page(s) printed.", nullptr, pages)); });
    preview->open();
}

void ResourcePage::readAlways(std::initializer_list<QStringView> fields)
{
    Columns columns{m_model->info().field(m_copiedField)};
    for (const QStringView field : fields)
        columns << m_model->info().field(field);
    m_model->setAlsoRead(columns);
}

void ResourcePage::setCopiedField(const QString &field)
{
    m_copiedField = field;
    readAlways({});
}

void ResourcePage::selectWhenLoaded(qint64 id)
{
    m_wantedId = id;
    selectWanted();
}

void ResourcePage::insertAboveFilters(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, widget);
}

void ResourcePage::selectWanted()
{
    if (m_wantedId <= 0 || m_model->isLoading())
        return;
    if (!m_view->selectId(m_wantedId) && !m_model->query().isUnfiltered())
        emit notice(tr("Saved, but hidden by the search or the filters."));
    m_wantedId = 0;
}

void ResourcePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    activate();
    if (m_isStale)
        reload();
    m_view->setFocus(Qt::TabFocusReason);
}

} // namespace gatehouse
