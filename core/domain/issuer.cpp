// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/issuer.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// RFC 8414 section 3.1: a slash at the end goes before something is added.
QString below(const QString &issuer, QLatin1StringView name)
{
    if (issuer.isEmpty())
        return {};
    return (issuer.endsWith(u'/') ? issuer : issuer + u'/') + name;
}

} // namespace

QString tokenIssuer(const Workspace &workspace)
{
    return workspace.issuer.isEmpty() ? u"urn:uuid:"_s + audience(workspace) : workspace.issuer;
}

QString jwksUri(const QString &issuer)
{
    return below(issuer, "jwks.json"_L1);
}

QString statusListUri(const QString &issuer)
{
    return below(issuer, "statuslist.jwt"_L1);
}

QString issuerPath(const QString &issuer)
{
    const qsizetype host = issuer.indexOf("://"_L1);
    const qsizetype path = host < 0 ? -1 : issuer.indexOf(u'/', host + 3);
    if (path < 0)
        return {};
    QStringView rest = QStringView(issuer).sliced(path);
    while (rest.startsWith(u'/'))
        rest = rest.sliced(1);
    while (rest.endsWith(u'/'))
        rest.chop(1);
    return rest.toString();
}

} // namespace gatehouse
