// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/recoverdialog.h"

#include "core/authority/authority.h"
#include "core/crypto/sealing/recoverycode.h"
#include "core/store/file/store.h"
#include "core/store/vault/vaultrows.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/forms/secretedit.h"
#include "ui/theme/theme.h"
#include "ui/vault/newpassphrase.h"

#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int recoverWidth = 600;

} // namespace

RecoverDialog::RecoverDialog(const Services &services, QWidget *parent)
    : EditorDialog(tr("Unlock with recovery code"), tr("Unlock"), services.prompts, parent)
    , m_services(services)
    , m_code(new SecretEdit)
    , m_progress(busyBar(tr("Unlocking")))
{
    m_code->setFont(monospaceFont(m_code->font()));
    form()->addRow(u"recoveryCode"_s, tr("&Recovery code"), m_code,
                   tr("Eight groups of five letters and digits. Hyphens and case do not matter."));
    if (services.authority.capabilities().can(Verb::ManageVault, Resource::Key))
        m_passphrase =
            new NewPassphraseFields(form(), tr("Replaces the forgotten passphrase. The recovery code remains valid."));
    else
        addAbove(mutedLabel(tr(
            "The passphrase does not change: that requires the Admin role and a workspace that is open for writing.")));
    addBelow(m_progress);
    fit(recoverWidth);
    m_code->setFocus();
}

Problems RecoverDialog::problems() const
{
    Problems problems;
    if (const auto code = parseRecoveryCode(m_code->secret()); !code)
        problems.append({u"recoveryCode"_s, code.error().message});
    return m_passphrase ? problems + m_passphrase->problems() : problems;
}

void RecoverDialog::submit()
{
    const auto code = parseRecoveryCode(m_code->secret());
    if (!code)
        return showFailure(code.error());
    setBusy(tr("Unlocking…"));
    m_progress->show();
    onResult(openVaultLater(m_services.store, SlotKind::Recovery, *code), this,
             [this](const Result<SecretString> &dataKey) { onOpened(dataKey); });
}

void RecoverDialog::onOpened(const Result<SecretString> &dataKey)
{
    if (!dataKey)
        return showProblem(dataKey.error());
    m_services.store.vault().unlock(*dataKey, SlotKind::Recovery);
    if (!m_passphrase)
        return succeed();
    setBusy(tr("Setting the new passphrase…"));
    const auto changed = m_services.authority.execute(ChangePassphrase{{}, m_passphrase->secret()});
    onResult(changed, this, [this](const Result<Outcome> &outcome) {
        if (outcome)
            return succeed();
        m_services.store.vault().lock(); // undo the unlock: both succeed or neither
        showProblem(outcome.error());
    });
}

void RecoverDialog::showProblem(const Error &error)
{
    m_progress->hide();
    showFailure(error);
}

void RecoverDialog::succeed()
{
    m_progress->hide();
    m_code->wipe();
    if (m_passphrase)
        m_passphrase->wipe();
    setIdle();
    finish();
    emit unlocked();
}

} // namespace gatehouse
