// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaceview.h"

#include "core/settings/settings.h"
#include "core/store/list/listreader.h"
#include "core/store/rows/workspacerows.h"
#include "core/store/vault/vaultrows.h"
#include "ui/forms/banner.h"
#include "ui/mail/mailer.h"
#include "ui/mail/mailnotice.h"
#include "ui/pages/keys/publicationnotice.h"
#include "ui/pages/listspecs.h"
#include "ui/pages/maintenance.h"
#include "ui/pages/resourcepage.h"
#include "ui/pages/tokens/expirynotice.h"
#include "ui/pages/tokens/tokenstrip.h"
#include "ui/vault/keychainslot.h"
#include "ui/vault/rollbacknotice.h"
#include "ui/vault/vaultlock.h"

#include <QLocale>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse {

namespace {

Result<QList<qint64>> readTotals(Connection &connection)
{
    QList<qint64> totals;
    for (const Resource resource : tabResources()) {
        TRY_ASSIGN(const auto count, countRows(connection, ListQuery{resource}));
        totals << count;
    }
    return totals;
}

struct WorkspaceState
{
    Workspace workspace;
    bool hasVault = false;
};

Result<WorkspaceState> readState(Connection &connection)
{
    TRY_ASSIGN(const auto workspace, readWorkspace(connection));
    TRY_ASSIGN(const auto vault, readVault(connection));
    return WorkspaceState{workspace, vault.has_value()};
}

} // namespace

WorkspaceView::WorkspaceView(LocalWorkspace workspace, const WindowServices &services, QWidget *parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_authority(*m_workspace.store, currentActor(services.role), services.clock, m_workspace.readOnlyReason)
    , m_context{{m_authority, *m_workspace.store, services.prompts, services.clipboard, services.clock, &m_mailPassword,
                 services.keychain},
                m_workspace.store,
                m_workspace.workspace,
                services.settings,
                services.jobs}
    , m_mailer(std::make_unique<Mailer>(m_context, this))
    , m_vaultLock(std::make_unique<VaultLock>(m_workspace.store->vault(), services.settings, services.clipboard,
                                              services.clock, window()))
    , m_tabs(new QTabWidget(this))
    , m_detailsVisible(services.settings.get(setting::showDetails))
    , m_compactRows(services.settings.get(setting::compactRows))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (!m_workspace.readOnlyReason.isEmpty()) {
        auto *banner = new Banner(this);
        banner->showMessage(m_workspace.readOnlyReason, Tone::Warning);
        layout->addWidget(banner);
    }
    layout->addWidget(new RollbackNotice(m_context, this));
    layout->addWidget(new MailNotice(*m_mailer, this));
    m_tabs->setDocumentMode(true);
    for (const Resource resource : tabResources()) {
        auto *holder = new QWidget(m_tabs);
        auto *holderLayout = new QVBoxLayout(holder);
        holderLayout->setContentsMargins(0, 0, 0, 0);
        m_tabs->addTab(holder, resourceInfo(resource).translatedTitle());
    }
    addExpiryNotice();
    addPublicationNotice();
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &WorkspaceView::onTabChanged);
    connect(&m_authority, &Authority::changed, this, &WorkspaceView::onChanged);
    m_tabs->setCurrentIndex(tabOf(Resource::Client));
    connect(m_mailer.get(), &Mailer::notice, this, &WorkspaceView::notice);
    connect(this, &WorkspaceView::workspaceChanged, m_mailer.get(), &Mailer::refresh);
    connect(m_vaultLock.get(), &VaultLock::notice, this, &WorkspaceView::notice);
    connect(&m_workspace.store->vault(), &Vault::stateChanged, this, &WorkspaceView::workspaceChanged,
            Qt::QueuedConnection);
    m_mailer->refresh();
    readCounts();
    reloadWorkspace();
    unlockByKeychain(m_context, this); // only here: unlocking again later takes a person
    for (const MaintenanceTask &task : {tokenMaintenance(), keyMaintenance()})
        new Maintenance(m_authority, *m_workspace.store, services.clock, task, m_tabs); // deleted with the pages
}

WorkspaceView::~WorkspaceView()
{
    delete m_tabs; // the pages use the Store and the Authority
}

void WorkspaceView::addExpiryNotice()
{
    auto *notice = new ExpiryNotice(m_context.settings, audience(m_workspace.workspace), m_context.clock, this);
    layout()->addWidget(notice);
    connect(notice, &ExpiryNotice::showRequested, this, [this] {
        showList({Resource::Token, {}, {expiringSoon()}, QStringLiteral("expiresAt"), Qt::AscendingOrder});
    });
    notice->check(*m_workspace.store);
}

void WorkspaceView::addPublicationNotice()
{
    auto *notice = new PublicationNotice(m_authority, *m_workspace.store, m_context.clock, this);
    layout()->addWidget(notice);
    connect(notice, &PublicationNotice::publishRequested, this, [this] {
        showTab(Resource::Key);
        page(Resource::Key)->action(ActionId::Publish)->trigger();
    });
    notice->check();
}

int WorkspaceView::tabOf(Resource resource)
{
    const auto tabs = tabResources();
    return static_cast<int>(std::ranges::find(tabs, resource) - tabs.begin());
}

ResourcePage *WorkspaceView::currentPage() const
{
    return m_pages.value(tabResources()[static_cast<size_t>(m_tabs->currentIndex())]);
}

void WorkspaceView::showTab(Resource resource)
{
    m_tabs->setCurrentIndex(tabOf(resource));
    if (ResourcePage *shown = currentPage())
        shown->setFocus(Qt::ShortcutFocusReason);
}

void WorkspaceView::showList(const ListQuery &query)
{
    showTab(query.resource);
    page(query.resource)->setQuery(query);
}

void WorkspaceView::setDetailsVisible(bool visible)
{
    m_detailsVisible = visible;
    for (ResourcePage *made : std::as_const(m_pages))
        made->setDetailsVisible(visible);
}

void WorkspaceView::setCompactRows(bool compact)
{
    m_compactRows = compact;
    for (ResourcePage *made : std::as_const(m_pages))
        made->setCompactRows(compact);
}

void WorkspaceView::reloadWorkspace()
{
    onResult(m_workspace.store->read(Store::Lane::Page, JobContext(), &readState), this,
             [this](const Result<WorkspaceState> &state) {
                 if (!state)
                     return;
                 m_workspace.workspace = state->workspace;
                 m_hasVault = state->hasVault;
                 for (ResourcePage *made : std::as_const(m_pages))
                     made->onWorkspaceChanged();
                 emit workspaceChanged();
             });
}

ResourcePage *WorkspaceView::page(Resource resource)
{
    ResourcePage *&made = m_pages[resource];
    if (!made) {
        made = listSpec(resource).createPage(m_context);
        made->setDetailsVisible(m_detailsVisible);
        made->setCompactRows(m_compactRows);
        connect(made, &ResourcePage::countsChanged, this, &WorkspaceView::countsChanged);
        connect(made, &ResourcePage::notice, this, &WorkspaceView::notice);
        connect(made, &ResourcePage::undoOffered, this, &WorkspaceView::undoOffered);
        connect(made, &ResourcePage::listRequested, this, &WorkspaceView::showList);
        m_tabs->widget(tabOf(resource))->layout()->addWidget(made);
    }
    return made;
}

void WorkspaceView::onTabChanged()
{
    page(tabResources()[static_cast<size_t>(m_tabs->currentIndex())]);
    emit currentPageChanged();
}

void WorkspaceView::onChanged(const QList<Resource> &resources)
{
    for (const Resource resource : resources) {
        if (ResourcePage *made = m_pages.value(resource))
            made->markStale();
    }
    readCounts();
    reloadWorkspace();
}

void WorkspaceView::readCounts()
{
    onResult(m_workspace.store->read(Store::Lane::Scan, JobContext(), &readTotals), this,
             [this](const Result<QList<qint64>> &totals) {
                 if (!totals)
                     return;
                 for (int tab = 0; tab < m_tabs->count(); ++tab)
                     m_tabs->setTabText(tab, resourceInfo(tabResources()[static_cast<size_t>(tab)]).translatedTitle() +
                                                 QLatin1Char('\t') + QLocale().toString(totals->at(tab)));
             });
}

} // namespace gatehouse
