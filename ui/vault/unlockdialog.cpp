// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/unlockdialog.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "core/store/vault/vaultrows.h"
#include "ui/dialogs/prompts.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/forms/secretedit.h"
#include "ui/vault/recoverdialog.h"
#include "ui/vault/vaultsetupdialog.h"

#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int unlockWidth = 500;

void setUpVault(const Services &services, QWidget *parent, const std::function<void()> &then)
{
    const QString reason = services.authority.capabilities().reasonAgainst(Verb::ManageVault, Resource::Key);
    if (!reason.isEmpty())
        return services.prompts.inform(parent, {ErrorKind::Forbidden, reason});
    VaultSetupDialog::open(services, parent, then);
}

} // namespace

UnlockDialog::UnlockDialog(const Services &services, QWidget *parent)
    : EditorDialog(tr("Unlock workspace"), tr("Unlock"), services.prompts, parent)
    , m_services(services)
    , m_passphrase(new SecretEdit)
    , m_progress(busyBar(tr("Unlocking")))
{
    addAbove(mutedLabel(
        tr("Its signing keys and secrets are encrypted. Everything else can be read without the passphrase.")));
    form()->addRow(u"passphrase"_s, tr("&Passphrase"), m_passphrase);
    auto *recovery = new LinkButton(tr("Use the &recovery code instead…"));
    recovery->setObjectName(u"useRecoveryCode"_s);
    form()->addRow(u"recovery"_s, tr("Forgot it?"), recovery);
    addBelow(m_progress);
    connect(recovery, &QPushButton::clicked, this, [this] {
        finish();
        emit recoveryRequested();
    });
    fit(unlockWidth);
    m_passphrase->setFocus();
}

void UnlockDialog::open(const Services &services, QWidget *parent, const std::function<void()> &then)
{
    auto *dialog = new UnlockDialog(services, parent);
    connect(dialog, &UnlockDialog::unlocked, parent, then);
    connect(dialog, &UnlockDialog::recoveryRequested, parent, [services, parent, then] {
        auto *recover = new RecoverDialog(services, parent);
        connect(recover, &RecoverDialog::unlocked, parent, then);
        recover->open();
    });
    dialog->open();
}

Problems UnlockDialog::problems() const
{
    if (m_passphrase->text().isEmpty())
        return {{u"passphrase"_s, tr("Enter the passphrase.")}};
    return {};
}

void UnlockDialog::submit()
{
    setBusy(tr("Unlocking…"));
    m_progress->show();
    onResult(openVaultLater(m_services.store, SlotKind::Passphrase, m_passphrase->secret()), this,
             [this](const Result<SecretString> &dataKey) { onOpened(dataKey); });
}

void UnlockDialog::onOpened(const Result<SecretString> &dataKey)
{
    m_progress->hide();
    if (!dataKey) {
        showFailure(dataKey.error());
        m_passphrase->setFocus();
        return m_passphrase->selectAll();
    }
    m_passphrase->wipe();
    m_services.store.vault().unlock(*dataKey, SlotKind::Passphrase);
    setIdle();
    finish();
    emit unlocked();
}

void withUnlockedVault(const Services &services, QWidget *parent, std::function<void()> then)
{
    if (services.store.vault().isUnlocked())
        return then();
    onResult(services.store.read(Store::Lane::Page, {}, &readVault), parent,
             [services, parent, then = std::move(then)](const Result<std::optional<VaultInfo>> &vault) {
                 if (!vault)
                     return services.prompts.inform(parent, vault.error());
                 if (services.store.vault().isUnlocked()) // unlocked in the meantime
                     return then();
                 if (!*vault)
                     return setUpVault(services, parent, then);
                 UnlockDialog::open(services, parent, then);
             });
}

} // namespace gatehouse
