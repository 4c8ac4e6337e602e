// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"

#include <QDateTime>

namespace gatehouse {

/// A text message to one recipient.
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
    Send,  ///< with a Message-ID, marked as automatic (RFC 3834)
    Draft, ///< a file that a mail program opens as an unsent message (X-Unsent)
};

/// The message in the format of RFC 5322: headers encoded (RFC 2047) and folded, the text as quoted-printable UTF-8,
/// lines ended by CRLF. The texts cannot inject headers. Non-ASCII letters before the @ of an address are kept (RFC
/// 6532), a host is written in its xn-- form. Errors: InvalidInput (an address is invalid).
[[nodiscard]] Result<SecretString> mailMessage(const MailText &mail, const QDateTime &date, MailUse use);

/// An address with its host in the xn-- form; empty when it is invalid.
[[nodiscard]] QString wireAddress(const QString &address);

} // namespace gatehouse
