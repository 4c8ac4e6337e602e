// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "ui/dialogs/editordialog.h"
#include "ui/dialogs/services.h"

#include <functional>

class QProgressBar;

namespace gatehouse {

class NewPassphraseFields;

/// Sets the passphrase and the recovery code of a workspace (K5). Show it with open().
class VaultSetupDialog final : public EditorDialog
{
    Q_OBJECT

public:
    VaultSetupDialog(const Services &services, QWidget *parent);

    /// Opens the dialog, then shows the recovery code; calls `then` after both, if the vault is unlocked.
    static void open(const Services &services, QWidget *parent, const std::function<void()> &then);
    using EditorDialog::open;

signals:
    /// The vault was created and is unlocked. Emitted before the dialog closes.
    void created(const gatehouse::SecretString &recoveryCode);

protected:
    [[nodiscard]] Problems problems() const override;
    [[nodiscard]] bool isModified() const override { return false; }
    void submit() override;

private:
    Services m_services;
    NewPassphraseFields *m_passphrase;
    QProgressBar *m_progress;
};

} // namespace gatehouse
