// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/local/localauthority.h"
#include "core/authority/local/openworkspace.h"
#include "core/store/list/listquery.h"
#include "ui/mail/mailpassword.h"
#include "ui/pages/pagecontext.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <memory>

class QTabWidget;

namespace gatehouse {

class Keychain;
class Mailer;
class VaultLock;
class ResourcePage;

/// What a window lends to the workspace it shows. All outlive the view.
struct WindowServices
{
    Settings &settings;
    Prompts &prompts;
    SecretClipboard &clipboard;
    JobBar &jobs;
    const Clock &clock;
    Keychain *keychain;
    Role role = Role::Admin; ///< what the user may do at most
};

/// An open workspace: its tabs, and what belongs to it for as long as it is open.
class WorkspaceView final : public QWidget
{
    Q_OBJECT

public:
    WorkspaceView(LocalWorkspace workspace, const WindowServices &services, QWidget *parent = nullptr);
    ~WorkspaceView() override;

    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] const LocalWorkspace &workspace() const { return m_workspace; }
    [[nodiscard]] ResourcePage *currentPage() const;
    /// Whether secrets are sealed here at all; else nothing is locked or unlocked.
    [[nodiscard]] bool hasVault() const { return m_hasVault; }
    [[nodiscard]] VaultLock &vaultLock() const { return *m_vaultLock; }

    void showTab(Resource resource);
    void setDetailsVisible(bool visible);
    void setCompactRows(bool compact);
    /// Reads the workspace's name and settings again, and whether it has a vault.
    void reloadWorkspace();

signals:
    void currentPageChanged();
    void countsChanged();
    /// Its name or settings, whether it has a vault, or whether that is locked.
    void workspaceChanged();
    void notice(const QString &text);
    void undoOffered(const QString &text, const std::function<void()> &undo);

private:
    [[nodiscard]] static int tabOf(Resource resource);
    /// Made when it is first asked for.
    ResourcePage *page(Resource resource);
    void showList(const ListQuery &query);
    void addExpiryNotice();
    void addPublicationNotice();
    void onTabChanged();
    void onChanged(const QList<Resource> &resources);
    void readCounts();

    LocalWorkspace m_workspace;
    LocalAuthority m_authority;
    MailPassword m_mailPassword;
    PageContext m_context;
    std::unique_ptr<Mailer> m_mailer;
    std::unique_ptr<VaultLock> m_vaultLock;
    QTabWidget *m_tabs;
    QHash<Resource, ResourcePage *> m_pages;
    bool m_detailsVisible = true;
    bool m_compactRows = false;
    bool m_hasVault = false;
};

} // namespace gatehouse
