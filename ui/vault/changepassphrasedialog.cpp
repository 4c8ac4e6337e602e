// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/changepassphrasedialog.h"

#include "core/authority/authority.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/forms/secretedit.h"
#include "ui/vault/newpassphrase.h"

#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int changePassphraseWidth = 560;

} // namespace

ChangePassphraseDialog::ChangePassphraseDialog(const Services &services, QWidget *parent)
    : EditorDialog(tr("Change passphrase"), tr("Change"), services.prompts, parent)
    , m_services(services)
    , m_current(new SecretEdit)
    , m_progress(busyBar(tr("Changing the passphrase")))
{
    form()->addRow(u"current"_s, tr("Current &passphrase"), m_current);
    m_passphrase = new NewPassphraseFields(form(), tr("The recovery code and keychains remain valid."));
    addBelow(m_progress);
    fit(changePassphraseWidth);
    m_current->setFocus();
}

Problems ChangePassphraseDialog::problems() const
{
    Problems problems;
    if (m_current->text().isEmpty())
        problems.append({u"current"_s, tr("Enter the current passphrase.")});
    return problems + m_passphrase->problems();
}

void ChangePassphraseDialog::submit()
{
    setBusy(tr("Changing…"));
    m_progress->show();
    const auto changing = m_services.authority.execute(ChangePassphrase{m_current->secret(), m_passphrase->secret()});
    onResult(changing, this, [this](const Result<Outcome> &outcome) {
        m_progress->hide();
        if (!outcome)
            return showFailure(outcome.error());
        m_current->wipe();
        m_passphrase->wipe();
        setIdle();
        finish();
        emit changed();
    });
}

} // namespace gatehouse
