// SPDX-License-Identifier: GPL-3.0-or-later
// validate(Client): the rules for each field, then those between fields.
#include "core/domain/client.h"
#include "core/domain/redirecturi.h"
#include "core/domain/scope.h"
#include "core/domain/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

bool hasGrant(const Client &client, const char16_t *grantType)
{
    return client.grantTypes.contains(QStringView(grantType));
}

/// VSCHAR without the space (RFC 6749 appendix A.1), so that an ID works in a list and in a URL's query.
QString clientIdProblem(const QString &clientId)
{
    if (clientId.isEmpty())
        return QCoreApplication::translate("Domain", "Enter a client ID.");
    if (clientId.size() > maxNameLength)
        return tooLongProblem(maxNameLength);
    if (!std::ranges::all_of(clientId, [](QChar c) { return c > u' ' && c < QChar(0x7F); }))
        return QCoreApplication::translate("Domain", "Use ASCII letters, digits and punctuation; no spaces.");
    return {};
}

QString grantProblem(const QString &grantType)
{
    if (knownGrantTypes().contains(grantType))
        return {};
    return QCoreApplication::translate("Domain", "Gatehouse does not support the grant type %1.")
        .arg(visibleText(grantType.left(maxNameLength)));
}

QString scopeProblem(const QString &name)
{
    return isScopeToken(name)
               ? QString()
               : QCoreApplication::translate("Domain", "This is not a scope name: remove spaces, \" and \\.");
}

void checkEach(Problems &problems, const QString &field, const QStringList &values,
               QString (*problemOf)(const QString &))
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (seen.contains(values[i]))
            addProblem(problems, field, QCoreApplication::translate("Domain", "This is in the list twice."), i);
        else
            addProblem(problems, field, problemOf(values[i]), i);
        seen.insert(values[i]);
    }
}

void checkLinks(Problems &problems, const Client &client)
{
    if (!client.uri.isEmpty())
        addProblem(problems, u"uri"_s, linkProblem(client.uri, LinkSchemes::HttpAndHttps));
    if (!client.logoUri.isEmpty())
        addProblem(problems, u"logoUri"_s, linkProblem(client.logoUri));
    if (!client.tosUri.isEmpty())
        addProblem(problems, u"tosUri"_s, linkProblem(client.tosUri));
    if (!client.policyUri.isEmpty())
        addProblem(problems, u"policyUri"_s, linkProblem(client.policyUri));
}

/// The type's own grant is required; grants that contradict the type are refused.
void checkTypeAgainstGrants(Problems &problems, const Client &client)
{
    const bool codeType = needsRedirectUri(client.type);
    const bool code = hasGrant(client, grant::authorizationCode);
    if (codeType && !code)
        addProblem(problems, u"grantTypes"_s,
                   QCoreApplication::translate("Domain", "Add authorization_code, which this type of client uses."));
    if (!codeType && code)
        addProblem(problems, u"grantTypes"_s,
                   QCoreApplication::translate(
                       "Domain", "Remove authorization_code, or choose one of the Authorization Code types."));
    if (client.type == ClientType::ClientCredentials && !hasGrant(client, grant::clientCredentials))
        addProblem(problems, u"grantTypes"_s,
                   QCoreApplication::translate("Domain", "Add client_credentials, which this type of client uses."));
    if (client.type == ClientType::DeviceCode && !hasGrant(client, grant::deviceCode))
        addProblem(problems, u"grantTypes"_s,
                   QCoreApplication::translate("Domain", "Add the device code grant, which this type of client uses."));
}

void checkSecretRule(Problems &problems, const Client &client)
{
    const bool pkce = client.type == ClientType::AuthorizationCodePkce;
    if (pkce && client.requireSecret) {
        addProblem(problems, u"requireSecret"_s,
                   QCoreApplication::translate(
                       "Domain", "A PKCE client is public and cannot keep a secret: turn this off, or choose the type "
                                 "Authorization Code."));
    } else if (client.type == ClientType::AuthorizationCode && !client.requireSecret) {
        addProblem(problems, u"requireSecret"_s,
                   QCoreApplication::translate(
                       "Domain", "Turn this on, or choose the type Authorization Code + PKCE for a public client."));
    } else if (hasGrant(client, grant::clientCredentials) && !client.requireSecret) {
        // RFC 6749 §4.4: confidential clients only.
        addProblem(problems, pkce ? u"grantTypes"_s : u"requireSecret"_s,
                   pkce ? QCoreApplication::translate(
                              "Domain", "Remove client_credentials: a client without a secret cannot use it.")
                        : QCoreApplication::translate(
                              "Domain", "Turn this on: client_credentials works for clients with a secret only."));
    }
}

/// `refresh_token` and offline access mean the same, so both are set or neither.
void checkOfflineAccess(Problems &problems, const Client &client)
{
    const bool refresh = hasGrant(client, grant::refreshToken);
    const bool user = hasGrant(client, grant::authorizationCode) || hasGrant(client, grant::deviceCode);
    if (!user && client.offlineAccess) {
        // RFC 6749 §4.4.3
        addProblem(
            problems, u"offlineAccess"_s,
            QCoreApplication::translate(
                "Domain",
                "Turn this off: client_credentials has no user who could be offline, and gets no refresh token."));
    } else if (client.offlineAccess && !refresh) {
        addProblem(problems, u"grantTypes"_s,
                   QCoreApplication::translate("Domain", "Add refresh_token, or turn offline access off."));
    } else if (!client.offlineAccess && refresh) {
        addProblem(problems, u"grantTypes"_s,
                   QCoreApplication::translate("Domain", "Remove refresh_token, or turn offline access on."));
    }
}

void checkRedirectUris(Problems &problems, const Client &client)
{
    const bool code = hasGrant(client, grant::authorizationCode);
    if (code && client.enabled && client.redirectUris.isEmpty())
        addProblem(problems, u"redirectUris"_s,
                   QCoreApplication::translate(
                       "Domain", "Add the URL to return to after signing in, such as "
                                 "https://app.example.com/callback. Without one, authorization_code cannot work."));
    if (!code && !client.redirectUris.isEmpty())
        addProblem(
            problems, u"redirectUris"_s,
            QCoreApplication::translate("Domain", "Remove the redirect URIs: only authorization_code uses them."));
    if (client.type != ClientType::AuthorizationCode)
        return;
    for (qsizetype i = 0; i < client.redirectUris.size(); ++i) {
        const QString &uri = client.redirectUris[i];
        const bool web = uri.startsWith("https:"_L1) || uri.startsWith("http:"_L1);
        if (!web && redirectUriProblem(uri).isEmpty()) // RFC 8252 §8.4: a native app is a public client
            addProblem(problems, u"redirectUris"_s,
                       QCoreApplication::translate(
                           "Domain", "Use https. Custom schemes need the type Authorization Code + PKCE."),
                       i);
    }
}

} // namespace

Problems validate(const Client &client)
{
    Problems problems;
    addProblem(problems, u"clientId"_s, clientIdProblem(client.clientId));
    addProblem(problems, u"name"_s, nameProblem(client.name));
    checkLinks(problems, client);
    checkEach(problems, u"grantTypes"_s, client.grantTypes, grantProblem);
    checkTypeAgainstGrants(problems, client);
    checkSecretRule(problems, client);
    checkOfflineAccess(problems, client);
    checkEach(problems, u"redirectUris"_s, client.redirectUris, redirectUriProblem);
    checkRedirectUris(problems, client);
    checkEach(problems, u"postLogoutRedirectUris"_s, client.postLogoutRedirectUris, redirectUriProblem);
    checkEach(problems, u"corsOrigins"_s, client.corsOrigins, corsOriginProblem);
    checkEach(problems, u"allowedScopes"_s, client.allowedScopes, scopeProblem);
    return problems;
}

} // namespace gatehouse
