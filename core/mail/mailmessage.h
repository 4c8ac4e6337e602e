// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"

#include <QDateTime>

namespace gatehouse {

/// One text to one person.
struct MailText
{
    QString sender;     ///< address; may be empty in a draft
    QString senderName; ///< may be empty
    QString recipient;  ///< address
    QString recipientName;
    QString subject;
    SecretString text; ///< lines end with \n
};

enum class MailUse {
    Send,  ///< with a Message-ID, and marked as written by a program (RFC 3834)
    Draft, ///< a file for a mail program, which opens it as a message still to be sent (X-Unsent)
};

/// The message by RFC 5322: headers encoded by RFC 2047 and folded, the text as quoted-printable UTF-8, lines ended by
/// CRLF. Whatever the texts hold, no header can come from them. Letters outside ASCII before the @ of an address stand
/// as they are (RFC 6532), a host's become its xn-- form. Errors: InvalidInput when an address is none.
[[nodiscard]] Result<SecretString> mailMessage(const MailText &mail, const QDateTime &date, MailUse use);

/// An address with its host in the xn-- form; empty when it is none.
[[nodiscard]] QString wireAddress(const QString &address);

} // namespace gatehouse
