// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/invitationmail.h"

#include "core/domain/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Mail
{
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

/// In UTC, because the recipient's time zone is unknown.
QString utcTime(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    //: %1 is a day such as 22 November 2026, %2 a time of day such as 14:05
    return Mail::tr("%1, %2 UTC").arg(QLocale().toString(utc.date(), u"d MMMM yyyy"_s), utc.toString(u"HH:mm"_s));
}

/// Paragraphs, with the link alone on its line so that mail programs recognize it.
SecretString invitationText(const InvitationMail &invitation)
{
    const QString name = visibleText(invitation.name.trimmed());
    const QString greeting = name.isEmpty() ? Mail::tr("Hello,") : Mail::tr("Hello %1,").arg(name);
    const QString before = Mail::tr("You are invited to sign in at “%1”. Open this link to accept the invitation:")
                               .arg(visibleText(invitation.workspaceName));
    const QString after =
        Mail::tr("The link works once, until %1. Do not share it: whoever opens it first can sign in as you.")
            .arg(utcTime(invitation.expiresAt));
    const QString end = Mail::tr("If you did not expect this message, ignore it. Nothing happens until the link is "
                                 "opened.");
    const QByteArray head = (greeting + u"\n\n"_s + before + u"\n\n"_s).toUtf8();
    const QByteArray foot = (u"\n\n"_s + after + u"\n\n"_s + end + u'\n').toUtf8();
    QByteArray text;
    text.reserve(head.size() + invitation.link.reveal().size() + foot.size());
    text.append(head).append(invitation.link.reveal()).append(foot);
    SecretString secret{QByteArrayView(text)};
    wipe(text.data(), text.size());
    return secret;
}

} // namespace

Result<SecretString> invitationMessage(const InvitationMail &invitation, const QDateTime &date, MailUse use)
{
    MailText mail;
    mail.sender = invitation.sender;
    mail.senderName = invitation.workspaceName;
    mail.recipient = invitation.email;
    mail.recipientName = invitation.name;
    mail.subject = Mail::tr("Your invitation to %1").arg(invitation.workspaceName);
    mail.text = invitationText(invitation);
    return mailMessage(mail, date, use);
}

Result<SecretString> testMessage(const QString &workspaceName, const QString &sender, const QString &recipient,
                                 const QDateTime &date)
{
    MailText mail;
    mail.sender = sender;
    mail.senderName = workspaceName;
    mail.recipient = recipient;
    mail.subject = Mail::tr("Test message from %1").arg(workspaceName);
    const QString text =
        Mail::tr("This message confirms that the mail settings of “%1” work.").arg(visibleText(workspaceName));
    mail.text = SecretString(QByteArrayView((text + u'\n').toUtf8()));
    return mailMessage(mail, date, MailUse::Send);
}

} // namespace gatehouse
