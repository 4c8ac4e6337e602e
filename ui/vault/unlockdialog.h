// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault/vault.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

#include <functional>

class QProgressBar;

namespace gatehouse {

class SecretEdit;

/// Asks for the passphrase and unlocks the workspace's vault (K5). Offers the recovery code instead. Show it with
/// open().
class UnlockDialog final : public EditorDialog
{
    Q_OBJECT

public:
    UnlockDialog(const Services &services, QWidget *parent);

    /// Opens the dialog; `then` is called when the vault has been unlocked, also by the recovery code.
    static void open(const Services &services, QWidget *parent, const std::function<void()> &then);
    using EditorDialog::open;

signals:
    /// Emitted before the dialog closes.
    void unlocked();
    void recoveryRequested();

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override { return false; }
    void submit() override;

private:
    void onOpened(const Result<SecretString> &dataKey);

    Services m_services;
    SecretEdit *m_passphrase;
    QProgressBar *m_progress;
};

/// Calls `then` when the vault is unlocked: immediately, or after the user has unlocked it, or has set it up if the
/// workspace has none. Not called if the user cancels or `parent`, the parent of the dialogs, is destroyed. For
/// everything that needs a secret: signing, importing or exporting a private key. GUI thread.
void withUnlockedVault(const Services &services, QWidget *parent, std::function<void()> then);

} // namespace gatehouse
