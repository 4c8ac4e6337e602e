// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

#include <functional>

class QProgressBar;

namespace gatehouse {

class NewPassphrase;

/// Protects a workspace's secrets by a passphrase and a recovery code (K5). Show it with open().
class VaultSetupDialog final : public EditorDialog
{
    Q_OBJECT

public:
    VaultSetupDialog(const Services &services, QWidget *parent);

    /// Opens it, then the recovery code that is to be kept; `then` is called when both are done and the vault is
    /// unlocked.
    static void open(const Services &services, QWidget *parent, const std::function<void()> &then);
    using EditorDialog::open;

signals:
    /// The vault is there, and unlocked. The dialog closes right after it.
    void created(const gatehouse::SecretString &recoveryCode);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override { return false; }
    void submit() override;

private:
    Services m_services;
    NewPassphrase *m_passphrase;
    QProgressBar *m_progress;
};

} // namespace gatehouse
