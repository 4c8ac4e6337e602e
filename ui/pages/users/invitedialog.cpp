// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users/invitedialog.h"

#include "core/authority/authority.h"
#include "core/store/file/store.h"
#include "core/store/rows/scoperows.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/forms/scopelistedit.h"
#include "ui/pages/users/invitationtext.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int inviteWidth = 600;

} // namespace

InviteDialog::InviteDialog(const Services &services, const Workspace &workspace, QWidget *parent)
    : EditorDialog(tr("Invite user"), tr("Invite"), services.prompts, parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_email(new QLineEdit)
    , m_name(new QLineEdit)
    , m_scopes(new ScopeListEdit)
    , m_mail(new QCheckBox(tr("Send the invitation by mail")))
    , m_next(plainLabel({}))
{
    addRows();
    explain();
    fit(inviteWidth);
    load();
}

InviteDialog::~InviteDialog()
{
    m_job.cancel();
}

void InviteDialog::addRows()
{
    m_email->setPlaceholderText(u"ana@example.com"_s);
    form()->addRow(u"email"_s, tr("&Email"), m_email, tr("Cannot be changed later."));
    form()->addRow(u"name"_s, tr("&Name"), m_name, tr("Optional."));
    form()->addRow(u"scopes"_s, tr("&Scopes"), m_scopes,
                   tr("One at least. The user's tokens carry exactly these, as far as the client asks for them and may "
                      "have them."));
    m_mail->setChecked(canMail());
    form()->addRow(u"mail"_s, tr("&Delivery"), m_mail)->setShown(canMail());
    connect(m_mail, &QCheckBox::toggled, this, &InviteDialog::explain);
    form()->addRow(u"next"_s, tr("What happens next"), m_next);
}

bool InviteDialog::canMail() const
{
    return m_workspace.mail.isSet() && !m_workspace.issuer.isEmpty();
}

void InviteDialog::explain()
{
    const QString lifetime = lifetimeText(m_workspace.invitationLifetimeMs);
    if (m_workspace.issuer.isEmpty())
        m_next->setText(tr("The user is added, but no link can be made: the workspace has no issuer that it could lead "
                           "to. Set it in the workspace settings, then choose “Resend invitation”."));
    else if (m_mail->isChecked())
        m_next->setText(tr("The user gets a mail with a link. It works once, within %1.").arg(lifetime));
    else
        m_next->setText(tr("You get a link to pass on. It is shown once, and works once, within %1.").arg(lifetime));
}

void InviteDialog::load()
{
    setBusy(tr("Reading…"));
    onResult(m_services.store.read(Store::Lane::Page, m_job, &scopeNames), this,
             [this](const Result<QStringList> &names) {
                 if (!names)
                     return showUnavailable(names.error());
                 m_scopes->setKnownScopes(*names);
                 setIdle();
                 fit(inviteWidth);
                 form()->focusField(u"email"_s);
             });
}

User InviteDialog::user() const
{
    User user;
    user.email = m_email->text().trimmed();
    user.name = m_name->text().trimmed();
    user.scopes = m_scopes->values();
    return user;
}

Problems InviteDialog::problems() const
{
    Problems problems = validate(user());
    if (const QString problem = m_scopes->inputProblem(); !problem.isEmpty())
        problems.append({u"scopes"_s, problem});
    else if (m_scopes->values().isEmpty())
        problems.append({u"scopes"_s, tr("Grant one scope at least.")});
    return problems;
}

bool InviteDialog::isModified() const
{
    return user() != User();
}

void InviteDialog::submit()
{
    setBusy(tr("Inviting…"));
    const bool mail = canMail() && m_mail->isChecked();
    onResult(m_services.authority.execute(InviteUser{user(), mail}), this, [this](const Result<Outcome> &outcome) {
        if (!outcome)
            return showFailure(outcome.error());
        setIdle();
        emit invited(*outcome, user().email);
        finish();
    });
}

} // namespace gatehouse
