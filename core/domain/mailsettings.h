// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QString>

namespace gatehouse {

/// How the connection to the mail server is protected: not at all (loopback only), by STARTTLS (RFC 3207), or by TLS
/// from the first byte (RFC 8314 §3).
enum class MailSecurity { None, StartTls, Tls };

/// The stable words: "none", "starttls", "tls".
[[nodiscard]] QString toString(MailSecurity security);
[[nodiscard]] bool fromString(const QString &word, MailSecurity *security);

/// The mail server (RFC 6409). Its password is kept separately, sealed, or asked for.
struct MailSettings
{
    QString host; ///< empty: no mail is sent
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString user;   ///< empty: no login
    QString sender; ///< the From address

    [[nodiscard]] bool isSet() const { return !host.isEmpty(); }
    friend bool operator==(const MailSettings &, const MailSettings &) = default;
};

/// The submission port (RFC 6409, RFC 8314): 465 for TLS from the first byte, else 587.
[[nodiscard]] int defaultPort(MailSecurity security);

/// `host` as written in a URL: an IPv6 address in brackets.
[[nodiscard]] QString urlHost(const QString &host);
/// Whether `host` is localhost, in 127.0.0.0/8, or ::1. No name is looked up.
[[nodiscard]] bool isLoopback(const QString &host);

/// Field ids used: smtpHost, smtpPort, smtpSecurity, smtpUser, smtpSender.
[[nodiscard]] Problems validate(const MailSettings &settings);

} // namespace gatehouse
