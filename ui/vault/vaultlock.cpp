// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultlock.h"

#include "core/settings/settings.h"
#include "core/store/vault/vault.h"
#include "ui/dialogs/basedialog.h"
#include "ui/dialogs/secretclipboard.h"

#include <utility>

namespace gatehouse {

VaultLock::VaultLock(Vault &vault, const Settings &settings, SecretClipboard &clipboard, const Clock &clock,
                     QWidget *window, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_settings(settings)
    , m_clipboard(clipboard)
    , m_window(window)
    , m_idle(clock)
{
    connect(&vault, &Vault::stateChanged, this, &VaultLock::onStateChanged,
            Qt::QueuedConnection); // emitted on any thread
    connect(&m_idle, &IdleLock::idle, this, [this] { lockAutomatically(tr("Locked after inactivity.")); });
    connect(&m_session, &SessionWatcher::left, this,
            [this] { lockAutomatically(tr("Locked together with the screen.")); });
    onStateChanged();
}

void VaultLock::refresh()
{
    if (m_vault.isUnlocked())
        m_idle.start(std::chrono::minutes(m_settings.get(setting::autoLockMinutes)));
}

void VaultLock::onStateChanged()
{
    const bool isUnlocked = m_vault.isUnlocked();
    const bool wasUnlocked = std::exchange(m_wasUnlocked, isUnlocked);
    if (isUnlocked == wasUnlocked)
        return;
    if (isUnlocked) {
        if (!std::exchange(m_isListening, true)) // no D-Bus connection before the first unlock
            m_session.listen();
        return refresh();
    }
    m_idle.stop();
    closeSecretDialogs(m_window);
    m_clipboard.clear();
}

void VaultLock::lockAutomatically(const QString &reason)
{
    if (!m_vault.isUnlocked())
        return;
    m_vault.lock();
    emit notice(reason);
}

} // namespace gatehouse
