// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultmenu.h"

#include "ui/vault/unlockdialog.h"
#include "ui/vault/vaultlock.h"
#include "ui/vault/vaultsettingsdialog.h"
#include "ui/workspaceview.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace gatehouse {

VaultMenu::VaultMenu(QMenu *menu)
    : QObject(menu)
    , m_toggle(menu->addAction(QString()))
    , m_settings(menu->addAction(tr("&Passphrase and recovery…")))
{
    m_toggle->setShortcut(QKeySequence(u"Ctrl+L"_s, QKeySequence::PortableText));
    connect(m_toggle, &QAction::triggered, this, &VaultMenu::toggle);
    connect(m_settings, &QAction::triggered, this, &VaultMenu::editSettings);
    show(nullptr);
}

void VaultMenu::show(WorkspaceView *view)
{
    m_view = view;
    const bool isUnlocked = view && view->workspace().store->vault().isUnlocked();
    const bool isLocked = view && view->hasVault() && !isUnlocked;
    m_toggle->setText(isLocked ? tr("Un&lock…") : tr("&Lock"));
    m_toggle->setEnabled(isLocked || isUnlocked);
    m_settings->setEnabled(view);
}

void VaultMenu::toggle()
{
    if (!m_view)
        return;
    Vault &vault = m_view->workspace().store->vault();
    if (vault.isUnlocked())
        vault.lock();
    else if (m_view->hasVault())
        withUnlockedVault(m_view->context(), m_view, [] {});
}

void VaultMenu::editSettings()
{
    const auto edit = [view = m_view] {
        auto *dialog = new VaultSettingsDialog(view->context(), view->context().settings, view);
        connect(dialog, &VaultSettingsDialog::autoLockChanged, &view->vaultLock(), &VaultLock::refresh);
        dialog->open();
    };
    if (m_view->hasVault())
        edit();
    else
        withUnlockedVault(m_view->context(), m_view, edit);
}

} // namespace gatehouse
