// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reveal.h"

#include "core/base/clock.h"
#include "core/domain/text.h"
#include "core/mail/invitationmail.h"
#include "ui/dialogs/revealsecretdialog.h"
#include "ui/pages/users/invitations.h"

#include <QCoreApplication>
#include <QPointer>

#include <functional>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct RevealText
{
    Q_DECLARE_TR_FUNCTIONS(Reveal)
};

using DialogFor = std::function<RevealSecretDialog *(const RevealedSecret &secret)>;

/// One dialog at a time: several at once would cover one another, and each asks to be confirmed.
void revealFrom(const QList<RevealedSecret> &secrets, qsizetype index, const DialogFor &newDialog,
                const QPointer<QWidget> &parent)
{
    if (index >= secrets.size() || !parent)
        return;
    RevealSecretDialog *dialog = newDialog(secrets[index]);
    if (secrets.size() > 1)
        //: the title of a window, its number, and how many there are
        dialog->setWindowTitle(
            RevealText::tr("%1 (%2 of %3)").arg(dialog->windowTitle()).arg(index + 1).arg(secrets.size()));
    // Not when locking closes the dialog, which rejects it.
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [secrets, index, newDialog, parent] { revealFrom(secrets, index + 1, newDialog, parent); });
    dialog->open();
}

RevealWords tokenTexts(const QString &name)
{
    return {RevealText::tr("Access token “%1”").arg(visibleText(name)),
            RevealText::tr("Copy this token now"),
            RevealText::tr("It is stored as a hash and cannot be shown again."),
            RevealText::tr("&I have stored the token"),
            RevealText::tr("Close without having stored the token?"),
            RevealText::tr("It cannot be shown again. You would have to delete it and create another one."),
            RevealText::tr("&Save to file…"),
            QString(name).replace(u'/', u'-') + u".token"_s};
}

RevealWords invitationTexts(const QString &email, const Workspace &workspace)
{
    return {RevealText::tr("Invitation for “%1”").arg(visibleText(email)),
            RevealText::tr("Pass this link on"),
            RevealText::tr("It works once, within %1. It is stored as a hash and cannot be shown again.")
                .arg(lifetimeText(workspace.invitationLifetimeMs)),
            RevealText::tr("&I have passed the link on, or saved it"),
            RevealText::tr("Close without having passed the link on?"),
            RevealText::tr("It cannot be shown again. “Resend invitation” makes a new one."),
            RevealText::tr("&Save as mail…"),
            email + u".eml"_s};
}

} // namespace

void revealClientSecrets(const Outcome &outcome, const QString &clientName, const Services &services, QWidget *parent)
{
    const auto newDialog = [clientName, services, parent](const RevealedSecret &secret) {
        return new RevealSecretDialog(clientName, secret, services.prompts, services.clipboard, parent);
    };
    revealFrom(outcome.secrets, 0, newDialog, parent);
}

void revealTokens(const Outcome &outcome, const Services &services, QWidget *parent)
{
    const auto newDialog = [services, parent](const RevealedSecret &secret) {
        return new RevealSecretDialog(tokenTexts(secret.owner), secret, services.prompts, services.clipboard, parent);
    };
    revealFrom(outcome.secrets, 0, newDialog, parent);
}

void revealInvitations(const Outcome &outcome, const Workspace &workspace, const Services &services, QWidget *parent)
{
    const auto newDialog = [workspace, services, parent](const RevealedSecret &secret) {
        auto *dialog = new RevealSecretDialog(invitationTexts(secret.owner, workspace), secret, services.prompts,
                                              services.clipboard, parent);
        const QDateTime now = services.clock.now();
        const InvitationMail mail{workspace.name, workspace.mail.sender,
                                  secret.owner,   {},
                                  secret.secret,  now.addMSecs(workspace.invitationLifetimeMs)};
        dialog->setFileContent([mail, now] { return invitationMessage(mail, now, MailUse::Draft); });
        return dialog;
    };
    revealFrom(outcome.secrets, 0, newDialog, parent);
}

} // namespace gatehouse
