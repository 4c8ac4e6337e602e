// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users/usereditor.h"

#include "core/store/rows/scoperows.h"
#include "ui/forms/fieldform.h"
#include "ui/forms/labels.h"
#include "ui/forms/scopelistedit.h"
#include "ui/pages/users/invitations.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse {

UserEditor::UserEditor(const Services &services, const Workspace &workspace, qint64 id, QWidget *parent)
    : RecordEditor(services, id == 0, {tr("Invite user"), tr("Edit user “%1”"), tr("Invite")}, 600, parent)
    , m_workspace(workspace)
    , m_email(new QLineEdit)
    , m_name(new QLineEdit)
    , m_scopes(new ScopeListEdit)
{
    m_email->setReadOnly(!creates());
    m_email->setPlaceholderText(u"ana@example.com"_s);
    form()->addRow(u"email"_s, tr("&Email"), m_email,
                   creates() ? tr("Cannot be changed later.") : tr("Cannot be changed."));
    form()->addRow(u"name"_s, tr("&Name"), m_name, creates() ? tr("Optional.") : QString());
    form()->addRow(u"scopes"_s, tr("&Scopes"), m_scopes,
                   creates()
                       ? tr("At least one. Tokens of the user contain those of them that the client requests and is "
                            "allowed.")
                       : tr("A change takes effect at the next token refresh. Access tokens already issued stay valid "
                            "until they expire."));
    if (creates())
        addInvitationRows();
    load(id, {}, [](Connection &connection, User &) { return scopeNames(connection); });
}

void UserEditor::addInvitationRows()
{
    m_mail = new QCheckBox(tr("Send the invitation by mail"));
    m_mail->setChecked(canMail());
    form()->addRow(u"mail"_s, tr("&Delivery"), m_mail)->setShown(canMail());
    m_next = plainLabel({});
    form()->addRow(u"next"_s, tr("What happens next"), m_next);
    connect(m_mail, &QCheckBox::toggled, this, &UserEditor::explain);
    explain();
}

bool UserEditor::canMail() const
{
    return m_workspace.mail.isSet() && !m_workspace.issuer.isEmpty();
}

void UserEditor::explain()
{
    const QString lifetime = lifetimeText(m_workspace.invitationLifetimeMs);
    if (m_workspace.issuer.isEmpty())
        m_next->setText(
            tr("The user is added, but no link can be made because the workspace has no issuer. Set the issuer in "
               "the workspace settings, then choose “Resend invitation”."));
    else if (m_mail->isChecked())
        m_next->setText(tr("The user gets a mail with a link. It works once, within %1.").arg(lifetime));
    else
        m_next->setText(tr("You get a link to pass on. It is shown once, and works once, within %1.").arg(lifetime));
}

QString UserEditor::firstField() const
{
    return creates() ? u"email"_s : u"name"_s;
}

void UserEditor::setContext(const QStringList &scopes)
{
    m_scopes->setKnownScopes(scopes);
}

void UserEditor::fill(const User &user)
{
    m_email->setText(user.email);
    m_name->setText(user.name);
    m_scopes->setValues(user.scopes);
}

User UserEditor::record() const
{
    User user = base();
    user.email = m_email->text().trimmed();
    user.name = m_name->text().trimmed();
    user.scopes = m_scopes->values();
    return user;
}

Problems UserEditor::problems() const
{
    Problems problems = RecordEditor::problems();
    if (const QString problem = m_scopes->inputProblem(); !problem.isEmpty())
        problems.append({u"scopes"_s, problem});
    else if (creates() && m_scopes->values().isEmpty())
        problems.append({u"scopes"_s, tr("Grant at least one scope.")});
    return problems;
}

Command UserEditor::command() const
{
    if (creates())
        return InviteUser{record(), canMail() && m_mail->isChecked()};
    return UpdateUser{record()};
}

} // namespace gatehouse
