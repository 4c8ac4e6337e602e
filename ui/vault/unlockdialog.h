// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault/vault.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

#include <functional>

class QProgressBar;

namespace gatehouse {

class SecretEdit;

/// Asks for the passphrase and unlocks the workspace's vault (K5). Whoever has forgotten it goes on by the recovery
/// code. Show it with open().
class UnlockDialog final : public EditorDialog
{
    Q_OBJECT

public:
    UnlockDialog(const Services &services, QWidget *parent);

    /// Opens it, or the recovery that one goes over to; `then` is called when the vault is unlocked.
    static void open(const Services &services, QWidget *parent, const std::function<void()> &then);
    using EditorDialog::open;

signals:
    /// The dialog closes right after either.
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

} // namespace gatehouse
