// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/redirecturi.h"

#include "core/domain/uriparts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

bool isLoopbackLiteral(const QString &host)
{
    return host == "127.0.0.1"_L1 || host == "[::1]"_L1;
}

/// `path` percent-decoded until nothing changes, as a chain of proxies and servers may do.
QByteArray fullyDecoded(const QString &path)
{
    QByteArray decoded = path.toLatin1();
    for (QByteArray before; before != decoded;) {
        before = decoded;
        decoded = QByteArray::fromPercentEncoding(before);
    }
    return decoded;
}

/// Whether a segment of `path` is `.` or `..`, alone or with path parameters (`..;`), however it is escaped.
bool hasDotSegment(const QByteArray &path)
{
    const QList<QByteArray> segments = QByteArray(path).replace('\\', '/').split('/');
    return std::ranges::any_of(segments, [](const QByteArray &segment) {
        const QByteArray name = segment.split(';').first().trimmed();
        return name == "." || name == "..";
    });
}

bool hasControlCharacter(const QByteArray &text)
{
    return std::ranges::any_of(text, [](char c) { return (c >= 0 && c < 0x20) || c == 0x7F; });
}

QString webRedirectProblem(const UriParts &parts)
{
    if (parts.host.isEmpty())
        return QCoreApplication::translate("Domain", "Enter the host, such as https://app.example.com/callback.");
    if (parts.host != parts.host.toLower())
        return QCoreApplication::translate("Domain", "Write the host in lower case.");
    if (parts.scheme == "http"_L1 && !isLoopbackLiteral(parts.host) && parts.host != "localhost"_L1)
        return QCoreApplication::translate("Domain", "Use https. Plain http is accepted for 127.0.0.1 and [::1] only.");
    return {};
}

/// RFC 8252 §7.1: a private-use scheme is a domain name in reverse order, so it has a dot.
QString privateUseProblem(const UriParts &parts)
{
    const QStringList labels = parts.scheme.split(u'.');
    if (labels.size() < 2 || std::ranges::any_of(labels, [](const QString &label) { return label.isEmpty(); })) {
        return QCoreApplication::translate(
            "Domain", "Use https, or a custom scheme with a dot, such as com.example.app:/callback.");
    }
    if (!parts.hasAuthority && !parts.path.startsWith(u'/'))
        return QCoreApplication::translate("Domain", "Begin the path with /, such as com.example.app:/callback.");
    return {};
}

QString defaultPort(const QString &scheme)
{
    return scheme == "https"_L1 ? u"443"_s : u"80"_s;
}

} // namespace

QString redirectUriProblem(const QString &uri)
{
    if (uri.contains(u'*'))
        return QCoreApplication::translate("Domain", "Write each URL in full: wildcards are not accepted.");
    const auto parts = parseUri(uri);
    if (!parts)
        return parts.error();
    if (parts->hasFragment)
        return QCoreApplication::translate("Domain", "Remove the fragment: # and what follows it.");
    if (uri.contains(u'@'))
        return QCoreApplication::translate("Domain", "Remove the @, or write it as %40.");
    if (parts->scheme != parts->scheme.toLower())
        return QCoreApplication::translate("Domain", "Write the scheme in lower case.");
    const QByteArray path = fullyDecoded(parts->path);
    if (hasDotSegment(path))
        return QCoreApplication::translate("Domain", "Remove the path segments . and .. (also when percent-encoded).");
    if (hasControlCharacter(path) || hasControlCharacter(fullyDecoded(parts->query)))
        return QCoreApplication::translate("Domain", "Remove the percent-encoded control characters.");
    const bool web = parts->scheme == "https"_L1 || parts->scheme == "http"_L1;
    return web ? webRedirectProblem(*parts) : privateUseProblem(*parts);
}

QString redirectUriWarning(const QString &uri)
{
    const auto parts = parseUri(uri);
    if (!parts || !redirectUriProblem(uri).isEmpty())
        return {};
    if (parts->host == "localhost"_L1) {
        return QCoreApplication::translate(
            "Domain", "Prefer 127.0.0.1: localhost may resolve to another machine, and its port must match exactly.");
    }
    const bool web = parts->scheme == "https"_L1 || parts->scheme == "http"_L1;
    if (web && parts->port == defaultPort(parts->scheme)) {
        return QCoreApplication::translate("Domain", "Matching is exact: the client must send the port %1 too.")
            .arg(parts->port);
    }
    return {};
}

QString corsOriginProblem(const QString &origin)
{
    if (origin.contains(u'*'))
        return QCoreApplication::translate("Domain", "Write each origin in full: wildcards are not accepted.");
    if (origin == "null"_L1)
        return QCoreApplication::translate("Domain", "null stands for any unknown page and is not accepted.");
    const auto parts = parseUri(origin);
    if (!parts)
        return parts.error();
    const QString scheme = parts->scheme.toLower();
    if ((scheme != "https"_L1 && scheme != "http"_L1) || parts->host.isEmpty())
        return QCoreApplication::translate("Domain", "Write scheme and host, such as https://app.example.com.");
    if (parts->path == "/"_L1 && !parts->hasQuery && !parts->hasFragment)
        return QCoreApplication::translate("Domain", "Remove the slash at the end.");
    if (!parts->path.isEmpty() || parts->hasQuery || parts->hasFragment)
        return QCoreApplication::translate("Domain", "Remove what follows the host and port.");
    if (origin != origin.toLower())
        return QCoreApplication::translate("Domain", "Write the origin in lower case.");
    if (parts->port == defaultPort(parts->scheme)) {
        return QCoreApplication::translate("Domain", "Remove the port %1: browsers leave it out of the origin.")
            .arg(parts->port);
    }
    return {};
}

} // namespace gatehouse
