// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/unlockedvault.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "core/store/vault/vaultrows.h"
#include "ui/dialogs/prompts.h"
#include "ui/vault/unlockdialog.h"
#include "ui/vault/vaultsetupdialog.h"

#include <QWidget>

namespace gatehouse {

namespace {

void setUp(const Services &services, QWidget *parent, const std::function<void()> &then)
{
    const QString reason = services.authority.capabilities().reasonAgainst(Verb::ManageVault, Resource::Key);
    if (!reason.isEmpty())
        return services.prompts.inform(parent, {ErrorKind::Forbidden, reason});
    VaultSetupDialog::open(services, parent, then);
}

} // namespace

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
                     return setUp(services, parent, then);
                 UnlockDialog::open(services, parent, then);
             });
}

} // namespace gatehouse
