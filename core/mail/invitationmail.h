// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailmessage.h"

namespace gatehouse {

/// The content of an invitation (U1).
struct InvitationMail
{
    QString workspaceName;
    QString sender; ///< address; may be empty in a draft
    QString email;
    QString name; ///< may be empty
    SecretString link;
    QDateTime expiresAt;
};

/// The message as made by mailMessage(), in the language of the program. Errors: InvalidInput (an address is invalid).
[[nodiscard]] Result<SecretString> invitationMessage(const InvitationMail &invitation, const QDateTime &date,
                                                     MailUse use);

/// A message for testing the mail settings.
[[nodiscard]] Result<SecretString> testMessage(const QString &workspaceName, const QString &sender,
                                               const QString &recipient, const QDateTime &date);

} // namespace gatehouse
