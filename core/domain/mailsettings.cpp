// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mailsettings.h"

#include "core/domain/words.h"

namespace gatehouse {

namespace {

constexpr Word<MailSecurity> words[] = {
    {MailSecurity::None, "none"},
    {MailSecurity::StartTls, "starttls"},
    {MailSecurity::Tls, "tls"},
};

} // namespace

QString toString(MailSecurity security)
{
    return wordOf(words, security);
}

bool fromString(const QString &word, MailSecurity *security)
{
    return valueOf(words, word, security);
}

} // namespace gatehouse
