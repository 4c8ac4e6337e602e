// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mail/mailmessage.h"

namespace gatehouse {

/// What an invitation says, and to whom (U1).
struct InvitationMail
{
    QString workspaceName;
    QString sender; ///< address; may be empty in a draft
    QString email;
    QString name; ///< may be empty
    SecretString link;
    QDateTime expiresAt;
};

/// The message by mailMessage(), in the user's language of this program. Errors: InvalidInput when an address is none.
[[nodiscard]] Result<SecretString> invitationMessage(const InvitationMail &invitation, const QDateTime &date,
                                                     MailUse use);

/// A mail that only shows that the settings are right.
[[nodiscard]] Result<SecretString> testMessage(const QString &workspaceName, const QString &sender,
                                               const QString &recipient, const QDateTime &date);

} // namespace gatehouse
