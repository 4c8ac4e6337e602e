// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mailsettings.h"

#include "core/domain/email.h"
#include "core/domain/text.h"
#include "core/domain/uriparts.h"
#include "core/domain/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr Word<MailSecurity> words[] = {
    {MailSecurity::None, "none"},
    {MailSecurity::StartTls, "starttls"},
    {MailSecurity::Tls, "tls"},
};

constexpr int highestPort = 65535;

bool isIpv6Address(const QString &host)
{
    return host.contains(u':');
}

QString smtpHostProblem(const QString &host)
{
    const auto parts = parseUri(u"smtp://"_s + urlHost(host));
    if (!parts)
        return parts.error();
    if (parts->host != urlHost(host))
        return QCoreApplication::translate("Domain", "Enter only the host, such as mail.example.com.");
    return {};
}

} // namespace

QString toString(MailSecurity security)
{
    return wordOf(words, security);
}

bool fromString(const QString &word, MailSecurity *security)
{
    return valueOf(words, word, security);
}

int defaultPort(MailSecurity security)
{
    return security == MailSecurity::Tls ? 465 : 587;
}

QString urlHost(const QString &host)
{
    return isIpv6Address(host) && !host.startsWith(u'[') ? u'[' + host + u']' : host;
}

bool isLoopback(const QString &host)
{
    const auto parts = parseUri(u"smtp://"_s + urlHost(host));
    if (!parts || parts->host != urlHost(host))
        return false;
    if (parts->host == "[::1]"_L1 || parts->host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const qsizetype lastLabel = parts->host.lastIndexOf(u'.') + 1;
    return parts->host.startsWith("127."_L1) &&
           parts->host.at(lastLabel).isDigit(); // then parseUri() has made sure that it is an address
}

Problems validate(const MailSettings &settings)
{
    Problems problems;
    addProblem(problems, u"smtpHost"_s, settings.isSet() ? smtpHostProblem(settings.host) : QString());
    if (settings.port < 1 || settings.port > highestPort) {
        problems.append({u"smtpPort"_s, QCoreApplication::translate("Domain", "Enter a port from 1 to 65535.")});
    }
    if (settings.isSet() && settings.security == MailSecurity::None && !isLoopback(settings.host)) {
        problems.append({u"smtpSecurity"_s,
                         QCoreApplication::translate("Domain", "Only a mail server on this machine may be reached "
                                                               "without encryption. Choose STARTTLS or TLS.")});
    }
    addProblem(problems, u"smtpUser"_s, textProblem(settings.user, maxNameLength));
    if (!settings.isSet() && settings.sender.isEmpty())
        return problems;
    addProblem(problems, u"smtpSender"_s, emailProblem(settings.sender));
    return problems;
}

} // namespace gatehouse
