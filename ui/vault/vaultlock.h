// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vault/idlelock.h"
#include "ui/vault/sessionwatcher.h"

namespace gatehouse {

class SecretClipboard;
class Settings;
class Vault;

/// Locks a workspace's vault when nobody is there, and does what goes with locking whoever did it: dialogs that show
/// secrets close, a secret of ours leaves the clipboard, what was being typed elsewhere stays. GUI thread.
class VaultLock final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. Dialogs stand over `window`.
    VaultLock(Vault &vault, const Settings &settings, SecretClipboard &clipboard, const Clock &clock, QWidget *window,
              QObject *parent = nullptr);

    /// The setting has changed.
    void refresh();
    [[nodiscard]] IdleLock &idleLock() { return m_idle; }
    [[nodiscard]] SessionWatcher &session() { return m_session; }

signals:
    /// For the status line: why it was locked of its own accord.
    void notice(const QString &text);

private:
    void onStateChanged();
    void lockBecause(const QString &reason);

    Vault &m_vault;
    const Settings &m_settings;
    SecretClipboard &m_clipboard;
    QWidget *m_window;
    IdleLock m_idle;
    SessionWatcher m_session;
    bool m_listens = false;
    bool m_wasUnlocked = false;
};

} // namespace gatehouse
