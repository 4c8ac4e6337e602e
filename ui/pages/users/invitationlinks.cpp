// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users/invitationlinks.h"

#include "core/base/clock.h"
#include "core/domain/text.h"
#include "core/mail/invitationmail.h"
#include "ui/dialogs/revealsecretdialog.h"
#include "ui/pages/users/invitationtext.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct InvitationLinksText
{
    Q_DECLARE_TR_FUNCTIONS(InvitationLinks)
};

/// Shown one after the other.
struct Links
{
    QList<RevealedSecret> secrets;
    Workspace workspace;
    Services services;
    QPointer<QWidget> parent;
};

RevealWords wordsFor(const Links &links, qsizetype number)
{
    const QString email = links.secrets[number].owner;
    const QString shown = visibleText(email);
    const qsizetype count = links.secrets.size();
    return {count == 1
                ? InvitationLinksText::tr("Invitation for “%1”").arg(shown)
                //: %2 and %3 are numbers
                : InvitationLinksText::tr("Invitation for “%1” (%2 of %3)").arg(shown).arg(number + 1).arg(count),
            InvitationLinksText::tr("Pass this link on"),
            InvitationLinksText::tr("It works once, within %1. It is stored as a hash and cannot be shown again.")
                .arg(lifetimeText(links.workspace.invitationLifetimeMs)),
            InvitationLinksText::tr("&I have passed the link on, or saved it"),
            InvitationLinksText::tr("Close without having passed the link on?"),
            InvitationLinksText::tr("It cannot be shown again. “Resend invitation” makes a new one."),
            InvitationLinksText::tr("&Save as mail…"),
            email + u".eml"_s};
}

void showLink(const Links &links, qsizetype number)
{
    if (number >= links.secrets.size() || !links.parent)
        return;
    const RevealedSecret &secret = links.secrets[number];
    auto *dialog = new RevealSecretDialog(wordsFor(links, number), secret, links.services.prompts,
                                          links.services.clipboard, links.parent);
    const QDateTime now = links.services.clock.now();
    const InvitationMail mail{links.workspace.name, links.workspace.mail.sender,
                              secret.owner,         {},
                              secret.secret,        now.addMSecs(links.workspace.invitationLifetimeMs)};
    dialog->setFileContent([mail, now] { return invitationMessage(mail, now, MailUse::Draft); });
    QObject::connect(dialog, &QDialog::finished, links.parent, [links, number] { showLink(links, number + 1); });
    dialog->open();
}

} // namespace

void revealInvitations(const Outcome &outcome, const Workspace &workspace, const Services &services, QWidget *parent)
{
    showLink({outcome.secrets, workspace, services, parent}, 0);
}

} // namespace gatehouse
