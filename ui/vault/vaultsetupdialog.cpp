// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/vaultsetupdialog.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/vault/newpassphrase.h"
#include "ui/vault/recoverycodedialog.h"

#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int vaultSetupWidth = 600;

} // namespace

VaultSetupDialog::VaultSetupDialog(const Services &services, QWidget *parent)
    : EditorDialog(tr("Protect the secrets of this workspace"), tr("Protect"), services.prompts, parent)
    , m_services(services)
    , m_passphrase(nullptr)
    , m_progress(busyBar(tr("Setting the passphrase")))
{
    addAbove(mutedLabel(tr("Signing keys and the mail password are stored encrypted in the workspace file. Only the "
                           "passphrase decrypts them.")));
    m_passphrase = new NewPassphraseFields(form(), tr("Use several unrelated words. Nobody can look it up for you. A "
                                                      "recovery code follows in case you forget it."));
    addBelow(m_progress);
    fit(vaultSetupWidth);
    m_passphrase->setFocus();
}

void VaultSetupDialog::open(const Services &services, QWidget *parent, const std::function<void()> &then)
{
    auto *dialog = new VaultSetupDialog(services, parent);
    connect(dialog, &VaultSetupDialog::created, parent, [services, parent, then](const SecretString &code) {
        auto *recovery = new RecoveryCodeDialog(services, code, parent);
        connect(recovery, &QDialog::finished, parent, [services, then] {
            if (services.store.vault().isUnlocked()) // unlocked: not closed by closeOnLock()
                then();
        });
        recovery->open();
    });
    dialog->open();
}

Problems VaultSetupDialog::problems() const
{
    return m_passphrase->problems();
}

void VaultSetupDialog::submit()
{
    setBusy(tr("Setting the passphrase…"));
    m_progress->show();
    onResult(m_services.authority.execute(CreateVault{m_passphrase->secret()}), this,
             [this](const Result<Outcome> &outcome) {
                 m_progress->hide();
                 if (!outcome)
                     return showFailure(outcome.error());
                 m_passphrase->wipe();
                 setIdle();
                 finish();
                 emit created(outcome->secrets.value(0).secret);
             });
}

} // namespace gatehouse
