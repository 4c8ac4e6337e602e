// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vault/idlelock.h"
#include "ui/vault/sessionwatcher.h"

namespace gatehouse {

class SecretClipboard;
class Settings;
class Vault;

/// Locks the vault after inactivity and with the screen. Whenever the vault is locked, closes dialogs that show secrets
/// and clears secrets from the clipboard; other dialogs keep their input. GUI thread.
class VaultLock final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. `window` is the parent of the dialogs.
    VaultLock(Vault &vault, const Settings &settings, SecretClipboard &clipboard, const Clock &clock, QWidget *window,
              QObject *parent = nullptr);

    /// Call it when the setting has changed.
    void refresh();
    [[nodiscard]] IdleLock &idleLock() { return m_idle; }
    [[nodiscard]] SessionWatcher &session() { return m_session; }

signals:
    /// Why the vault was locked automatically, for the status line.
    void notice(const QString &text);

private:
    void onStateChanged();
    void lockAutomatically(const QString &reason);

    Vault &m_vault;
    const Settings &m_settings;
    SecretClipboard &m_clipboard;
    QWidget *m_window;
    IdleLock m_idle;
    SessionWatcher m_session;
    bool m_isListening = false;
    bool m_wasUnlocked = false;
};

} // namespace gatehouse
