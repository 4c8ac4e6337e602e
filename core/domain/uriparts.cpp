// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/uriparts.h"

#include "core/domain/text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

bool isAsciiLetterOrDigit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9');
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isUriCharacter(QChar c)
{
    return isAsciiLetterOrDigit(c) || "-._~:/?#[]@!$&'()*+,;=%"_L1.contains(c);
}

QString characterProblem(QStringView uri)
{
    for (qsizetype i = 0; i < uri.size(); ++i) {
        const QChar c = uri[i];
        if (c <= u' ' || c == QChar(0x7F))
            return QCoreApplication::translate("Domain", "Remove spaces and control characters.");
        if (c > QChar(0x7F)) {
            return QCoreApplication::translate(
                "Domain", "Use ASCII only: a host in its xn-- form, other letters percent-encoded.");
        }
        if (c == u'\\')
            return QCoreApplication::translate("Domain", "Use / in place of \\.");
        if (!isUriCharacter(c))
            return QCoreApplication::translate("Domain", "Percent-encode the character %1.").arg(c);
        if (c == u'%' && !(i + 2 < uri.size() && isHexDigit(uri[i + 1]) && isHexDigit(uri[i + 2])))
            return QCoreApplication::translate("Domain", "Follow % by two hexadecimal digits, or write it as %25.");
    }
    return {};
}

bool isScheme(QStringView scheme)
{
    return !scheme.isEmpty() && isAsciiLetterOrDigit(scheme[0]) && !scheme[0].isDigit() &&
           std::ranges::all_of(scheme, [](QChar c) { return isAsciiLetterOrDigit(c) || "+.-"_L1.contains(c); });
}

bool isIpv4Address(const QList<QStringView> &labels)
{
    return labels.size() == 4 && std::ranges::all_of(labels, [](QStringView label) {
               return isDigits(label) && label.size() <= 3 && label.toInt() <= 255 &&
                      (label.size() == 1 || label[0] != u'0');
           });
}

bool isIpv6Literal(QStringView host)
{
    if (!host.startsWith(u'[') || !host.endsWith(u']'))
        return false;
    const QStringView address = host.mid(1, host.size() - 2);
    return std::ranges::all_of(address, [](QChar c) { return isHexDigit(c) || c == u':' || c == u'.'; }) &&
           QUrl(u"https://"_s + host.toString() + u'/', QUrl::StrictMode).isValid();
}

/// Browsers read a host whose last label looks like a number as an IPv4 address, whatever its form.
bool looksNumeric(QStringView label)
{
    return isDigits(label) || label.startsWith("0x"_L1, Qt::CaseInsensitive);
}

bool isHost(QStringView host)
{
    if (host.startsWith(u'['))
        return isIpv6Literal(host);
    const QList<QStringView> labels = host.split(u'.');
    if (host.size() > 253 || (looksNumeric(labels.last()) && !isIpv4Address(labels)))
        return false;
    return std::ranges::all_of(labels, [](QStringView label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') &&
               std::ranges::all_of(label, [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'-' || c == u'_'; });
    });
}

bool isPort(QStringView port)
{
    return isDigits(port) && port[0] != u'0' && port.size() <= 5 && port.toInt() <= 65535;
}

/// Fills host and port; returns what is wrong with them.
QString parseAuthority(QStringView authority, UriParts *parts)
{
    if (authority.contains(u'@'))
        return QCoreApplication::translate("Domain", "Remove the user name and password before the @.");
    const qsizetype colon = authority.indexOf(u':', std::max<qsizetype>(authority.lastIndexOf(u']'), 0));
    const QStringView host = colon < 0 ? authority : authority.first(colon);
    if (!host.isEmpty() && !isHost(host))
        return QCoreApplication::translate("Domain", "%1 is not a host name.").arg(host);
    parts->host = host.toString();
    if (colon < 0)
        return {};
    const QStringView port = authority.mid(colon + 1);
    if (!isPort(port) || host.isEmpty())
        return QCoreApplication::translate("Domain", "Enter a port from 1 to 65535, or leave it out.");
    parts->port = port.toString();
    return {};
}

} // namespace

tl::expected<UriParts, QString> parseUri(const QString &uri)
{
    if (uri.size() > maxUriLength)
        return tl::unexpected(tooLongProblem(maxUriLength));
    if (const QString problem = characterProblem(uri); !problem.isEmpty())
        return tl::unexpected(problem);

    UriParts parts;
    QStringView rest = uri;
    if (const qsizetype hash = rest.indexOf(u'#'); hash >= 0) {
        parts.hasFragment = true;
        rest = rest.first(hash);
    }
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        parts.hasQuery = true;
        parts.query = rest.mid(mark + 1).toString();
        rest = rest.first(mark);
    }
    const qsizetype colon = rest.indexOf(u':');
    if (colon < 0 || !isScheme(rest.first(colon))) {
        return tl::unexpected(
            QCoreApplication::translate("Domain", "Write the full URL, such as https://app.example.com/callback."));
    }
    parts.scheme = rest.first(colon).toString();
    rest = rest.mid(colon + 1);
    if (rest.startsWith("//"_L1)) {
        parts.hasAuthority = true;
        const qsizetype slash = rest.indexOf(u'/', 2);
        const QStringView authority = slash < 0 ? rest.mid(2) : rest.mid(2, slash - 2);
        if (const QString problem = parseAuthority(authority, &parts); !problem.isEmpty())
            return tl::unexpected(problem);
        rest = slash < 0 ? QStringView() : rest.mid(slash);
    }
    parts.path = rest.toString();
    if (parts.path.contains(u'[') || parts.path.contains(u']') || parts.query.contains(u'[') ||
        parts.query.contains(u']'))
        return tl::unexpected(QCoreApplication::translate("Domain", "Percent-encode [ as %5B and ] as %5D."));
    return parts;
}

} // namespace gatehouse
