// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/keycloak/realmclient.h"

#include "core/domain/text.h"
#include "core/domain/uriparts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Kind = ImportNote::Kind;

/// A client of a realm export and the client that is read from it.
struct Reading
{
    const QJsonObject &json;
    QList<ImportNote> *notes;
    Client client = {};

    [[nodiscard]] bool flag(QLatin1StringView key, bool absent = false) const { return json[key].toBool(absent); }
    [[nodiscard]] QString attribute(QLatin1StringView key) const { return json["attributes"_L1][key].toString(); }
    [[nodiscard]] QString subject() const
    {
        return QCoreApplication::translate("Import", "client %1").arg(shownInNote(client.clientId));
    }
    void note(Kind kind, const QString &reason) const { notes->append({kind, subject(), reason}); }
};

/// Why the client cannot be imported; empty when it can.
QString reasonToSkip(const Reading &reading)
{
    const QString protocol = reading.json["protocol"_L1].toString(u"openid-connect"_s);
    if (protocol != "openid-connect"_L1) {
        return QCoreApplication::translate("Import", "Its protocol is %1, not OpenID Connect.")
            .arg(shownInNote(protocol));
    }
    if (reading.flag("bearerOnly"_L1))
        return QCoreApplication::translate("Import", "It is only a resource server and requests no tokens.");
    return {};
}

void readGrants(Reading *reading)
{
    Client &client = reading->client;
    const bool isPublic = reading->flag("publicClient"_L1);
    if (reading->flag("standardFlowEnabled"_L1, true))
        client.grantTypes.append(QString::fromUtf16(grant::authorizationCode));
    if (reading->flag("serviceAccountsEnabled"_L1) && !isPublic)
        client.grantTypes.append(QString::fromUtf16(grant::clientCredentials));
    if (reading->attribute("oauth2.device.authorization.grant.enabled"_L1) == "true"_L1)
        client.grantTypes.append(QString::fromUtf16(grant::deviceCode));
    client.requireSecret = !isPublic;
}

/// The type that fits the grants.
ClientType typeOf(const Client &client)
{
    if (client.grantTypes.contains(QStringView(grant::authorizationCode)))
        return client.requireSecret ? ClientType::AuthorizationCode : ClientType::AuthorizationCodePkce;
    if (client.grantTypes.contains(QStringView(grant::clientCredentials)))
        return ClientType::ClientCredentials;
    return ClientType::DeviceCode;
}

void skipForbiddenGrants(const Reading &reading)
{
    const auto skip = [&](const char *grantName, const QString &reason) {
        reading.notes->append({Kind::LeftOut,
                               QCoreApplication::translate("Import", "grant %1 of client %2")
                                   .arg(QLatin1StringView(grantName), shownInNote(reading.client.clientId)),
                               reason});
    };
    if (reading.flag("implicitFlowEnabled"_L1)) {
        skip("implicit", QCoreApplication::translate(
                             "Import", "It passes tokens in URLs; use authorization_code (RFC 9700, 2.1.2)."));
    }
    if (reading.flag("directAccessGrantsEnabled"_L1)) {
        skip("password",
             QCoreApplication::translate("Import", "It reveals users' passwords to the client (RFC 9700, 2.4)."));
    }
    if (reading.flag("serviceAccountsEnabled"_L1) && reading.flag("publicClient"_L1)) {
        skip("client_credentials", QCoreApplication::translate("Import", "A public client cannot use it."));
    }
}

bool isAbsolute(const QString &uri)
{
    return linkProblem(uri, LinkSchemes::HttpAndHttps).isEmpty();
}

/// Keycloak appends a relative URI to the root URL. Null when there is no absolute root URL.
QString resolved(const QString &uri, QString rootUrl)
{
    if (!uri.startsWith(u'/'))
        return uri;
    if (!isAbsolute(rootUrl))
        return {};
    while (rootUrl.endsWith(u'/'))
        rootUrl.chop(1);
    return rootUrl + uri;
}

/// "redirect URI %1 of client %2" and the like, by field id.
QString partSubject(const QString &field, const QString &value, const QString &clientId)
{
    static constexpr std::array<std::pair<const char *, const char *>, 9> subjects = {{
        {"uri", QT_TRANSLATE_NOOP("Import", "URI %1 of client %2")},
        {"logoUri", QT_TRANSLATE_NOOP("Import", "logo URI %1 of client %2")},
        {"tosUri", QT_TRANSLATE_NOOP("Import", "terms URI %1 of client %2")},
        {"policyUri", QT_TRANSLATE_NOOP("Import", "policy URI %1 of client %2")},
        {"name", QT_TRANSLATE_NOOP("Import", "name %1 of client %2")},
        {"redirectUris", QT_TRANSLATE_NOOP("Import", "redirect URI %1 of client %2")},
        {"postLogoutRedirectUris", QT_TRANSLATE_NOOP("Import", "post-logout redirect URI %1 of client %2")},
        {"corsOrigins", QT_TRANSLATE_NOOP("Import", "web origin %1 of client %2")},
        {"allowedScopes", QT_TRANSLATE_NOOP("Import", "scope %1 of client %2")},
    }};
    for (const auto &[id, text] : subjects) {
        if (field == QLatin1StringView(id))
            return QCoreApplication::translate("Import", text).arg(shownInNote(value), shownInNote(clientId));
    }
    return QCoreApplication::translate("Import", "client %1").arg(shownInNote(clientId));
}

void skipPart(const Reading &reading, const QString &field, const QString &value, const QString &reason)
{
    reading.notes->append({Kind::LeftOut, partSubject(field, value, reading.client.clientId), reason});
}

QString unknownRoot()
{
    return QCoreApplication::translate("Import", "It is relative, and the file contains no root URL.");
}

QStringList resolvedUris(const Reading &reading, const QString &field, const QStringList &uris)
{
    QStringList result;
    for (const QString &uri : uris) {
        const QString full = resolved(uri, reading.json["rootUrl"_L1].toString());
        if (full.isEmpty())
            skipPart(reading, field, uri, unknownRoot());
        else
            result.append(full);
    }
    result.removeDuplicates();
    return result;
}

void readLinks(Reading *reading)
{
    const QString root = reading->json["rootUrl"_L1].toString();
    const QString base = reading->json["baseUrl"_L1].toString();
    const QString own = base.isEmpty() ? root : base;
    const QString full = resolved(own, root);
    if (full.isEmpty() != own.isEmpty() || full.startsWith("${"_L1))
        skipPart(*reading, u"uri"_s, own, unknownRoot());
    else
        reading->client.uri = full;
    reading->client.logoUri = reading->attribute("logoUri"_L1);
    reading->client.tosUri = reading->attribute("tosUri"_L1);
    reading->client.policyUri = reading->attribute("policyUri"_L1);
}

/// RFC 6454 §6.2
QString originOf(const UriParts &parts)
{
    const QString defaultPort = parts.scheme == "https"_L1 ? u"443"_s : u"80"_s;
    const QString host = parts.scheme + u"://"_s + parts.host;
    return parts.port.isEmpty() || parts.port == defaultPort ? host : host + u':' + parts.port;
}

QStringList webOriginsOf(const QStringList &uris)
{
    QStringList origins;
    for (const QString &uri : uris) {
        if (const auto parts = parseUri(uri); parts && parts->scheme.startsWith("http"_L1))
            origins.append(originOf(*parts));
    }
    return origins;
}

/// `list` with "+" replaced by `meaning`.
QStringList expanded(const QStringList &list, const QStringList &meaning)
{
    QStringList result;
    for (const QString &entry : list)
        result += entry == "+"_L1 ? meaning : QStringList{entry};
    result.removeDuplicates();
    return result;
}

void readScopes(Reading *reading, const RealmScopes &scopes)
{
    QStringList names = stringsOf(reading->json["defaultClientScopes"_L1]);
    names += stringsOf(reading->json["optionalClientScopes"_L1]);
    if (!reading->json.contains("defaultClientScopes"_L1) && !reading->json.contains("optionalClientScopes"_L1))
        names = scopes.defaults;
    // Keycloak grants openid to every client without listing it. It also keeps the list from being empty, which would
    // allow all scopes.
    reading->client.allowedScopes = {u"openid"_s};
    for (const QString &name : names) {
        if (scopes.known.contains(name))
            reading->client.allowedScopes.append(name);
        else
            skipPart(*reading, u"allowedScopes"_s, name,
                     QCoreApplication::translate("Import", "The file contains no OpenID Connect scope of that name."));
    }
    reading->client.allowedScopes.removeDuplicates();
}

/// Drops the elements of `list` that have problems.
void dropElements(const Reading &reading, const QString &field, const Problems &problems, QStringList *list)
{
    QStringList kept;
    for (qsizetype i = 0; i < list->size(); ++i) {
        const auto problem = std::ranges::find_if(
            problems, [&](const Problem &p) { return p.field == field && p.index == static_cast<int>(i); });
        if (problem == problems.end())
            kept.append(list->at(i));
        else
            skipPart(reading, field, list->at(i), problem->message);
    }
    *list = kept;
}

void dropLink(const Reading &reading, const QString &field, const Problems &problems, QString *link)
{
    const auto problem = std::ranges::find(problems, field, &Problem::field);
    if (problem == problems.end())
        return;
    skipPart(reading, field, *link, problem->message);
    link->clear();
}

/// Drops optional values that validate() refuses.
void dropRefusedParts(Reading *reading)
{
    Client &client = reading->client;
    const Problems problems = validate(client);
    dropLink(*reading, u"uri"_s, problems, &client.uri);
    dropLink(*reading, u"logoUri"_s, problems, &client.logoUri);
    dropLink(*reading, u"tosUri"_s, problems, &client.tosUri);
    dropLink(*reading, u"policyUri"_s, problems, &client.policyUri);
    dropElements(*reading, u"redirectUris"_s, problems, &client.redirectUris);
    dropElements(*reading, u"postLogoutRedirectUris"_s, problems, &client.postLogoutRedirectUris);
    dropElements(*reading, u"corsOrigins"_s, problems, &client.corsOrigins);
}

void readUris(Reading *reading)
{
    Client &client = reading->client;
    const QStringList redirectUris = stringsOf(reading->json["redirectUris"_L1]);
    if (needsRedirectUri(client.type)) {
        client.redirectUris = resolvedUris(*reading, u"redirectUris"_s, redirectUris);
    } else {
        for (const QString &uri : redirectUris)
            skipPart(*reading, u"redirectUris"_s, uri,
                     QCoreApplication::translate("Import", "Only clients with authorization_code use one."));
    }
    dropRefusedParts(reading); // before "+" copies invalid URIs

    QStringList postLogout = reading->attribute("post.logout.redirect.uris"_L1).split(u"##"_s, Qt::SkipEmptyParts);
    postLogout.removeAll(u"-"_s); // Keycloak writes "-" for none
    client.postLogoutRedirectUris =
        resolvedUris(*reading, u"postLogoutRedirectUris"_s, expanded(postLogout, client.redirectUris));
    client.corsOrigins = expanded(stringsOf(reading->json["webOrigins"_L1]), webOriginsOf(client.redirectUris));
    dropRefusedParts(reading);
}

void readName(Reading *reading)
{
    Client &client = reading->client;
    const QString name = reading->json["name"_L1].toString();
    client.name = client.clientId;
    if (name.trimmed().isEmpty() || (name.startsWith("${"_L1) && name.endsWith(u'}')))
        return;
    if (const QString problem = textProblem(name, maxNameLength); !problem.isEmpty())
        skipPart(*reading, u"name"_s, name, problem);
    else
        client.name = name;
}

void noteDifferences(const Reading &reading)
{
    const Client &client = reading.client;
    if (client.requireSecret)
        reading.note(Kind::Changed,
                     QCoreApplication::translate("Import", "Set a new secret: secrets are not imported."));
    if (client.type == ClientType::AuthorizationCodePkce &&
        reading.attribute("pkce.code.challenge.method"_L1) != "S256"_L1) {
        reading.note(Kind::Changed, QCoreApplication::translate("Import", "From now on it must use PKCE with S256."));
    }
}

/// A client with authorization_code needs a redirect URI, which an administrator can add.
void disableWithoutRedirectUri(Reading *reading)
{
    Client &client = reading->client;
    if (!needsRedirectUri(client.type) || !client.redirectUris.isEmpty() || !client.enabled)
        return;
    client.enabled = false;
    reading->note(Kind::Changed,
                  QCoreApplication::translate("Import", "Disabled: add a redirect URI, then enable it."));
}

} // namespace

QString shownInNote(const QString &text)
{
    constexpr qsizetype longest = 120;
    return text.size() <= longest ? visibleText(text) : visibleText(text.left(longest)) + u'…';
}

QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &value : array.toArray()) {
        if (value.isString())
            strings.append(value.toString());
    }
    return strings;
}

std::optional<Client> readRealmClient(const QJsonObject &json, const RealmScopes &scopes, QList<ImportNote> *notes)
{
    QList<ImportNote> details;
    Reading reading{json, &details};
    Client &client = reading.client;
    client.clientId = json["clientId"_L1].toString();
    const auto skip = [&](const QString &reason) {
        notes->append({Kind::LeftOut, reading.subject(), reason});
        return std::nullopt;
    };
    if (const QString reason = reasonToSkip(reading); !reason.isEmpty())
        return skip(reason);
    readGrants(&reading);
    if (client.grantTypes.isEmpty())
        return skip(QCoreApplication::translate(
            "Import", "It does not use authorization code, client credentials or device code."));
    client.type = typeOf(client);
    client.enabled = reading.flag("enabled"_L1, true);
    client.offlineAccess =
        client.type != ClientType::ClientCredentials && reading.attribute("use.refresh.tokens"_L1) != "false"_L1;
    if (client.offlineAccess)
        client.grantTypes.append(QString::fromUtf16(grant::refreshToken));
    readName(&reading);
    skipForbiddenGrants(reading);
    readLinks(&reading);
    readUris(&reading);
    readScopes(&reading, scopes);
    disableWithoutRedirectUri(&reading);
    noteDifferences(reading);
    if (const Problems problems = validate(client); !problems.isEmpty())
        return skip(problems.first().message);
    notes->append({Kind::Taken, reading.subject(), {}});
    notes->append(details);
    return client;
}

} // namespace gatehouse
