// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/local/openworkspace.h"
#include "core/base/async.h"
#include "core/base/clock.h"
#include "core/domain/role.h"
#include "core/secrets/keychain.h"
#include "ui/dialogs/secretclipboard.h"

#include <QMainWindow>

#include <memory>

class QActionGroup;
class QStackedWidget;

namespace gatehouse {

class BackupMenu;
class Prompts;
class ResourcePage;
class Settings;
class StatusLine;
class VaultMenu;
class WelcomePage;
class WorkspaceView;

/// The main window: welcome page or open workspace, menus, status line.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(Settings &settings, Prompts &prompts, const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Limits the role in workspaces that are opened later (--role).
    void limitRole(Role role) { m_role = role; }
    /// Replaces the desktop's keychain for workspaces that are opened later. For tests.
    void setKeychain(std::unique_ptr<Keychain> keychain) { m_keychain = std::move(keychain); }
    /// Shows the workspace once it is open, and closes the current one.
    void showWhenOpen(const QString &path, const Async<LocalWorkspace> &opening);
    void openWorkspace(const QString &path);
    [[nodiscard]] WorkspaceView *workspaceView() const { return m_view; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void createMenus();
    void createWorkspaceMenu();
    void createViewMenu();
    void createHelpMenu();
    void rebuildEditMenu();
    void rebuildRecentMenu();
    void addColorActions(QMenu *menu);
    QAction *addWorkspaceAction(QMenu *menu, const QString &text, const QString &shortcut, void (MainWindow::*slot)());
    void updateForView();

    void createWorkspace();
    void chooseWorkspace();
    void closeWorkspace();
    void importRealm();
    void editWorkspaceSettings();
    void inspectToken();
    void showShortcuts();
    void setWorkspace(LocalWorkspace workspace);
    void closeWhenIdle();

    Settings &m_settings;
    Prompts &m_prompts;
    const Clock &m_clock;
    SecretClipboard m_clipboard;
    std::unique_ptr<Keychain> m_keychain;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    WorkspaceView *m_view = nullptr;
    StatusLine *m_status;
    QMenu *m_editMenu = nullptr;
    QMenu *m_recentMenu = nullptr;
    QList<QAction *> m_workspaceActions; ///< enabled while a workspace is open
    QAction *m_importAction = nullptr;
    VaultMenu *m_vaultMenu = nullptr;
    BackupMenu *m_backupMenu = nullptr;
    Role m_role = Role::Admin;
    QString m_openingPath; ///< empty if none is being opened
    quint64 m_opening = 0; ///< results of older attempts are dropped
    bool m_isClosing = false;
};

} // namespace gatehouse
