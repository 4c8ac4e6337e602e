// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/authority/authority.h"
#include "core/settings/settings.h"
#include "ui/backup/backupmenu.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/createworkspacedialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/workspacesettingsdialog.h"
#include "ui/jobs/jobbar.h"
#include "ui/pages/resourcepage.h"
#include "ui/pages/tokens/tokeninspector.h"
#include "ui/pages/welcomepage.h"
#include "ui/statusline.h"
#include "ui/theme/theme.h"
#include "ui/vault/vaultmenu.h"
#include "ui/workspaceview.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gatehouse {

MainWindow::MainWindow(Settings &settings, Prompts &prompts, const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_clock(clock)
    , m_keychain(std::make_unique<DesktopKeychain>())
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(settings, this))
    , m_status(new StatusLine(this))
{
    setWindowTitle(QApplication::applicationDisplayName());
    m_stack->addWidget(m_welcome);
    setCentralWidget(m_stack);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    connect(m_welcome, &WelcomePage::createRequested, this, &MainWindow::createWorkspace);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseWorkspace);
    connect(m_welcome, &WelcomePage::recentRequested, this, &MainWindow::openWorkspace);
    createMenus();
    resize(1280, 800);
    restoreGeometry(settings.get(setting::windowGeometry));
    updateForView();
}

MainWindow::~MainWindow()
{
    m_status->jobs().cancelAll();
    delete m_view;                                // its pages use the job bar of the status line
    QThreadPool::globalInstance()->waitForDone(); // a Store ends its threads by events: not after the application
    Store::waitUntilClosed();
}

void MainWindow::createMenus()
{
    createWorkspaceMenu();
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    connect(m_editMenu, &QMenu::aboutToShow, this, &MainWindow::rebuildEditMenu);
    createViewMenu();
    createHelpMenu();
}

QAction *MainWindow::addWorkspaceAction(QMenu *menu, const QString &text, const QString &shortcut,
                                        void (MainWindow::*slot)())
{
    QAction *action = menu->addAction(text);
    action->setShortcut(QKeySequence(shortcut, QKeySequence::PortableText));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MainWindow::createWorkspaceMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Workspace"));
    addWorkspaceAction(menu, tr("&New workspace…"), u"Ctrl+Shift+N"_s, &MainWindow::createWorkspace);
    addWorkspaceAction(menu, tr("&Open…"), u"Ctrl+O"_s, &MainWindow::chooseWorkspace);
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::rebuildRecentMenu);
    menu->addSeparator();
    m_importAction = addWorkspaceAction(menu, tr("&Import Keycloak realm…"), u"Ctrl+I"_s, &MainWindow::importRealm);
    m_backupMenu = new BackupMenu(menu, m_settings, m_prompts, m_status->jobs(), m_clock, this);
    connect(m_backupMenu, &BackupMenu::closeRequested, this, &MainWindow::closeWorkspace);
    connect(m_backupMenu, &BackupMenu::openRequested, this, &MainWindow::openWorkspace);
    connect(m_welcome, &WelcomePage::restoreRequested, m_backupMenu, &BackupMenu::restore);
    menu->addSeparator();
    m_vaultMenu = new VaultMenu(menu);
    connect(m_status, &StatusLine::lockClicked, m_vaultMenu, &VaultMenu::toggle);
    QAction *edit =
        addWorkspaceAction(menu, tr("Workspace &settings…"), u"Ctrl+,"_s, &MainWindow::editWorkspaceSettings);
    QAction *inspect = addWorkspaceAction(menu, tr("Inspect &token…"), u"Ctrl+T"_s, &MainWindow::inspectToken);
    QAction *close = addWorkspaceAction(menu, tr("&Close workspace"), u"Ctrl+W"_s, &MainWindow::closeWorkspace);
    m_workspaceActions << edit << inspect << close;
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::createViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    int number = 0;
    for (const Resource resource : tabResources()) {
        QAction *tab = menu->addAction(resourceInfo(resource).translatedTitle(), this, [this, resource] {
            if (m_view)
                m_view->showTab(resource);
        });
        tab->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number++)));
        m_workspaceActions << tab;
    }
    menu->addSeparator();
    QAction *find = menu->addAction(tr("&Find"), QKeySequence(QKeySequence::Find), this, [this] {
        if (m_view && m_view->currentPage())
            m_view->currentPage()->focusSearch();
    });
    m_workspaceActions << find;
    QAction *details = menu->addAction(tr("&Details pane"));
    details->setCheckable(true);
    details->setChecked(m_settings.get(setting::showDetails));
    details->setShortcut(QKeySequence(Qt::Key_F9));
    connect(details, &QAction::toggled, this, [this](bool visible) {
        m_settings.set(setting::showDetails, visible);
        if (m_view)
            m_view->setDetailsVisible(visible);
    });
    QAction *compact = menu->addAction(tr("&Compact rows"));
    compact->setCheckable(true);
    compact->setChecked(m_settings.get(setting::compactRows));
    connect(compact, &QAction::toggled, this, [this](bool on) {
        m_settings.set(setting::compactRows, on);
        if (m_view)
            m_view->setCompactRows(on);
    });
    addColorActions(menu->addMenu(tr("&Theme")));
}

void MainWindow::addColorActions(QMenu *menu)
{
    struct ColorChoice
    {
        QString text;
        QString word;
        SchemeChoice scheme;
    };
    const ColorChoice choices[] = {{tr("&System"), u"desktop"_s, SchemeChoice::FollowDesktop},
                                   {tr("&Light"), u"light"_s, SchemeChoice::Light},
                                   {tr("&Dark"), u"dark"_s, SchemeChoice::Dark}};
    auto *group = new QActionGroup(menu);
    for (const ColorChoice &choice : choices) {
        QAction *action = menu->addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(m_settings.get(setting::colorScheme) == choice.word);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_settings.set(setting::colorScheme, choice.word);
            applyTheme(*qApp, choice.scheme);
        });
    }
}

void MainWindow::createHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addWorkspaceAction(menu, tr("&Keyboard shortcuts…"), u"F1"_s, &MainWindow::showShortcuts);
    QAction *about = menu->addAction(tr("&About Gatehouse"), this, [this] { (new AboutDialog(this))->open(); });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::rebuildEditMenu()
{
    m_editMenu->clear();
    ResourcePage *page = m_view ? m_view->currentPage() : nullptr;
    if (!page) {
        m_editMenu->addAction(tr("Open a workspace first"))->setEnabled(false);
        return;
    }
    for (QAction *action : page->pageActions()) {
        if (action)
            m_editMenu->addAction(action);
        else
            m_editMenu->addSeparator();
    }
}

void MainWindow::rebuildRecentMenu()
{
    m_recentMenu->clear();
    const QStringList paths = m_settings.get(setting::recentWorkspaces);
    for (const QString &path : paths) {
        m_recentMenu->addAction(QString(path).replace(u'&', u"&&"_s), this, [this, path] { openWorkspace(path); });
    }
    if (paths.isEmpty())
        m_recentMenu->addAction(tr("No recent workspaces"))->setEnabled(false);
}

void MainWindow::createWorkspace()
{
    auto *dialog =
        new CreateWorkspaceDialog(m_settings.get(setting::lastFolder), currentActor(), m_clock, m_prompts, this);
    connect(dialog, &CreateWorkspaceDialog::created, this, &MainWindow::openWorkspace);
    dialog->open();
}

void MainWindow::chooseWorkspace()
{
    const FileQuestion question{tr("Open a workspace"),
                                m_settings.get(setting::lastFolder),
                                {tr("Gatehouse workspaces (*.gatehouse)"), tr("All files (*)")}};
    m_prompts.chooseOpenFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            openWorkspace(path);
    });
}

void MainWindow::openWorkspace(const QString &path)
{
    if (m_view && QFileInfo(path) == QFileInfo(m_view->workspace().store->path())) {
        m_status->showNotice(tr("This workspace is open already."));
        return;
    }
    if (path == m_openingPath)
        return;
    showWhenOpen(path, QtConcurrent::run(&openLocalWorkspace, path, std::cref(m_clock)));
}

void MainWindow::showWhenOpen(const QString &path, const Async<LocalWorkspace> &opening)
{
    m_welcome->setBusy(tr("Opening %1…").arg(QFileInfo(path).fileName()));
    const quint64 attempt = ++m_opening;
    m_openingPath = path;
    updateForView();
    onResult(opening, this, [this, path, attempt](const Result<LocalWorkspace> &workspace) {
        if (attempt != m_opening)
            return;
        m_openingPath.clear();
        m_welcome->setBusy({});
        updateForView();
        if (workspace) {
            m_settings.addRecentWorkspace(workspace->store->path());
            m_settings.set(setting::lastFolder, QFileInfo(workspace->store->path()).absolutePath());
            setWorkspace(*workspace);
        } else if (m_view) {
            m_view->currentPage()->setFocus(); // the focus was lost while the window was disabled
            m_prompts.inform(this, workspace.error());
        } else {
            m_welcome->setProblem(workspace.error().message);
        }
    });
}

void MainWindow::setWorkspace(LocalWorkspace workspace)
{
    closeWorkspace();
    m_view = new WorkspaceView(
        std::move(workspace), {m_settings, m_prompts, m_clipboard, m_status->jobs(), m_clock, m_keychain.get(), m_role},
        this);
    connect(m_view, &WorkspaceView::currentPageChanged, this, &MainWindow::updateForView);
    connect(m_view, &WorkspaceView::workspaceChanged, this, &MainWindow::updateForView);
    connect(m_view, &WorkspaceView::countsChanged, this, [this] {
        if (ResourcePage *page = m_view->currentPage())
            m_status->showCount(page->countText());
    });
    connect(m_view, &WorkspaceView::notice, m_status, &StatusLine::showNotice);
    connect(m_view, &WorkspaceView::undoOffered, m_status, &StatusLine::offerUndo);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    updateForView();
}

void MainWindow::closeWorkspace()
{
    if (!m_view)
        return;
    m_status->jobs().cancelAll();
    qDeleteAll(findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly)); // they belong to this workspace
    m_stack->removeWidget(m_view);
    std::shared_ptr<Store> store = m_view->workspace().store;
    delete std::exchange(m_view, nullptr);
    Store::closeInBackground(std::move(store)); // a change may still be under way
    m_welcome->refresh();
    updateForView();
}

void MainWindow::importRealm()
{
    const FileQuestion question{tr("Import a Keycloak realm"),
                                m_settings.get(setting::lastFolder),
                                {tr("Realm exports (*.json)"), tr("All files (*)")}};
    m_prompts.chooseOpenFile(this, question, [this](const QString &path) {
        if (path.isEmpty() || !m_view)
            return;
        auto *dialog = new ImportDialog(m_view->context(), path, this);
        connect(dialog, &ImportDialog::imported, m_status, &StatusLine::showNotice);
        dialog->open();
    });
}

void MainWindow::editWorkspaceSettings()
{
    (new WorkspaceSettingsDialog(m_view->context(), this))->open();
}

void MainWindow::inspectToken()
{
    (new TokenInspectorDialog(m_view->context(), this))->open();
}

void MainWindow::showShortcuts()
{
    QList<QAction *> actions;
    for (QAction *menuAction : menuBar()->actions()) {
        if (menuAction->menu())
            actions << menuAction->menu()->actions();
    }
    if (m_view && m_view->currentPage())
        actions << m_view->currentPage()->pageActions();
    actions.removeAll(nullptr);
    (new ShortcutsDialog(actions, this))->open();
}

void MainWindow::updateForView()
{
    // While another workspace is being opened, actions are disabled, because this one is about to be closed.
    const bool isReady = m_view && m_openingPath.isEmpty();
    if (m_view)
        m_view->setEnabled(isReady);
    m_status->showWorkspace(m_view);
    m_vaultMenu->show(isReady ? m_view : nullptr);
    m_backupMenu->show(isReady ? m_view : nullptr);
    for (QAction *action : m_workspaceActions)
        action->setEnabled(isReady);
    const QString reason =
        m_view ? m_view->context().authority.capabilities().reasonAgainst(Verb::Import, Resource::Client) : QString();
    m_importAction->setEnabled(isReady && reason.isEmpty());
    m_importAction->setToolTip(reason.toHtmlEscaped());
    setWindowTitle(m_view ? m_view->workspace().workspace.name + u" – "_s + QApplication::applicationDisplayName()
                          : QApplication::applicationDisplayName());
    if (m_view && m_view->currentPage())
        m_status->showCount(m_view->currentPage()->countText());
}

void MainWindow::closeWhenIdle()
{
    m_isClosing = true;
    connect(&m_status->jobs(), &JobBar::idle, this, &QWidget::close);
    m_status->jobs().cancelAll();
    if (m_status->jobs().isIdle())
        close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_status->jobs().isIdle() && !m_isClosing) {
        event->ignore();
        const Question question{tr("A job is still running"), tr("Cancel it and close the window?"),
                                tr("No incomplete file is left behind."), tr("Cancel and close")};
        m_prompts.confirm(this, question, [this](bool confirmed) {
            if (confirmed)
                closeWhenIdle();
        });
        return;
    }
    m_settings.set(setting::windowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace gatehouse
