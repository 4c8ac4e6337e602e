// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"
#include "core/domain/mailsettings.h"
#include "core/jobs/jobcontext.h"

#include <chrono>

namespace gatehouse {

/// A message and where it goes.
struct OutgoingMail
{
    QString recipient;    ///< address
    SecretString message; ///< as made by mailMessage()
};

struct MailLimits
{
    std::chrono::milliseconds connect = std::chrono::seconds(15); ///< until the server may be spoken to, TLS included
    std::chrono::milliseconds total = std::chrono::seconds(60);   ///< for the whole delivery
};

/// Hands one message to the mail server (RFC 5321, 6409). Blocks: for worker threads. Certificates are always checked,
/// against those of the system or of the file that SSL_CERT_FILE names; nothing older than TLS 1.2 is spoken; without
/// TLS nothing but loopback is spoken to. Logs in when the settings name a user.
/// Errors, with what the server said in the message where it said something:
/// - InvalidInput: the settings, with the field;
/// - Network: no connection, or none that is safe; Timeout;
/// - Unauthenticated: the user or the password is wrong, or a login is asked for;
/// - RateLimited: refused for now (4yz), so that another attempt may do; Forbidden: refused for good (5yz);
/// - Cancelled: soon after the job was.
[[nodiscard]] Result<void> sendMail(const MailSettings &settings, const SecretString &password,
                                    const OutgoingMail &mail, const JobContext &job = {},
                                    const MailLimits &limits = {});

} // namespace gatehouse
