// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "core/domain/mailsettings.h"

#include <optional>

namespace gatehouse {

/// Keeps the mail server's password in memory while a workspace is open and unlocked. It is valid only for the settings
/// it was entered for. GUI thread.
class MailPassword final
{
public:
    /// Empty if the settings need no password; no value if it must be asked for.
    [[nodiscard]] std::optional<SecretString> find(const MailSettings &settings) const
    {
        if (settings.user.isEmpty())
            return SecretString();
        return m_password && isSameLogin(settings) ? m_password : std::nullopt;
    }

    void remember(const MailSettings &settings, const SecretString &password)
    {
        m_login = settings;
        m_password = password;
    }

    void forget() { m_password.reset(); }

private:
    [[nodiscard]] bool isSameLogin(const MailSettings &settings) const
    {
        return settings.host == m_login.host && settings.port == m_login.port &&
               settings.security == m_login.security && settings.user == m_login.user;
    }

    MailSettings m_login;
    std::optional<SecretString> m_password;
};

} // namespace gatehouse
