// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"
#include "core/domain/mailsettings.h"
#include "core/jobs/jobcontext.h"

#include <chrono>

namespace gatehouse {

/// A message and its recipient.
struct OutgoingMail
{
    QString recipient;    ///< address
    SecretString message; ///< as made by mailMessage()
};

struct MailLimits
{
    std::chrono::milliseconds connect = std::chrono::seconds(15); ///< for the connection with TLS
    std::chrono::milliseconds total = std::chrono::seconds(60);   ///< for the whole delivery
};

/// Submits one message to the mail server (RFC 5321, 6409). Blocks: for worker threads. Certificates are always
/// verified, with those of the system or of the file in SSL_CERT_FILE; TLS 1.2 is the minimum; connections without TLS
/// are only made to loopback. Logs in when the settings have a user. Errors, whose message contains the server's reply
/// if there is one:
/// - InvalidInput: the settings, with the field;
/// - Network: no connection, or no secure one; Timeout;
/// - Unauthenticated: the user or password is wrong, or a login is required;
/// - RateLimited: a temporary error (4yz), try again later; Forbidden: a permanent one (5yz);
/// - Cancelled.
[[nodiscard]] Result<void> sendMail(const MailSettings &settings, const SecretString &password,
                                    const OutgoingMail &mail, const JobContext &job = {},
                                    const MailLimits &limits = {});

} // namespace gatehouse
