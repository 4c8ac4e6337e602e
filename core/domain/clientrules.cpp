// SPDX-License-Identifier: GPL-3.0-or-later
// validate(Client): what makes a client that works, field by field and then across fields.
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

class Report
{
public:
    void add(const QString &field, const QString &message, qsizetype index = -1)
    {
        if (!message.isEmpty())
            m_problems.append({field, message, static_cast<int>(index)});
    }
    [[nodiscard]] Problems problems() const { return m_problems; }

private:
    Problems m_problems;
};

bool hasGrant(const Client &client, const char16_t *grantType)
{
    return client.grantTypes.contains(QStringView(grantType));
}

/// VSCHAR without the space (RFC 6749 appendix A.1), so that an ID can stand in a list and in a URL's query.
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
    return QCoreApplication::translate("Domain", "%1 is not a grant type that Gatehouse knows.")
        .arg(visibleText(grantType.left(maxNameLength)));
}

QString scopeProblem(const QString &name)
{
    return isScopeToken(name)
               ? QString()
               : QCoreApplication::translate("Domain", "This is not a scope name: remove spaces, \" and \\.");
}

void checkEach(Report *report, const QString &field, const QStringList &values, QString (*problemOf)(const QString &))
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (seen.contains(values[i]))
            report->add(field, QCoreApplication::translate("Domain", "This is in the list twice."), i);
        else
            report->add(field, problemOf(values[i]), i);
        seen.insert(values[i]);
    }
}

void checkLinks(Report *report, const Client &client)
{
    if (!client.uri.isEmpty())
        report->add(u"uri"_s, linkProblem(client.uri, LinkSchemes::HttpAndHttps));
    if (!client.logoUri.isEmpty())
        report->add(u"logoUri"_s, linkProblem(client.logoUri));
    if (!client.tosUri.isEmpty())
        report->add(u"tosUri"_s, linkProblem(client.tosUri));
    if (!client.policyUri.isEmpty())
        report->add(u"policyUri"_s, linkProblem(client.policyUri));
}

/// The grants that the type stands for, and those that do not go with it.
void checkTypeAgainstGrants(Report *report, const Client &client)
{
    const bool codeType = needsRedirectUri(client.type);
    const bool code = hasGrant(client, grant::authorizationCode);
    if (codeType && !code)
        report->add(u"grantTypes"_s,
                    QCoreApplication::translate("Domain", "Add authorization_code, which this type of client uses."));
    if (!codeType && code)
        report->add(u"grantTypes"_s,
                    QCoreApplication::translate(
                        "Domain", "Remove authorization_code, or choose one of the Authorization Code types."));
    if (client.type == ClientType::ClientCredentials && !hasGrant(client, grant::clientCredentials))
        report->add(u"grantTypes"_s,
                    QCoreApplication::translate("Domain", "Add client_credentials, which this type of client uses."));
    if (client.type == ClientType::DeviceCode && !hasGrant(client, grant::deviceCode))
        report->add(u"grantTypes"_s, QCoreApplication::translate(
                                         "Domain", "Add the device code grant, which this type of client uses."));
}

void checkSecretRule(Report *report, const Client &client)
{
    const bool pkce = client.type == ClientType::AuthorizationCodePkce;
    if (pkce && client.requireSecret) {
        report->add(u"requireSecret"_s,
                    QCoreApplication::translate(
                        "Domain", "A PKCE client is public and cannot keep a secret: turn this off, or choose the type "
                                  "Authorization Code."));
    } else if (client.type == ClientType::AuthorizationCode && !client.requireSecret) {
        report->add(u"requireSecret"_s,
                    QCoreApplication::translate(
                        "Domain", "Turn this on, or choose the type Authorization Code + PKCE for a public client."));
    } else if (hasGrant(client, grant::clientCredentials) && !client.requireSecret) {
        // RFC 6749 §4.4: confidential clients only.
        report->add(pkce ? u"grantTypes"_s : u"requireSecret"_s,
                    pkce ? QCoreApplication::translate(
                               "Domain", "Remove client_credentials: a client without a secret cannot use it.")
                         : QCoreApplication::translate(
                               "Domain", "Turn this on: client_credentials works for clients with a secret only."));
    }
}

/// `refresh_token` and offline access say the same thing, so they go together.
void checkOfflineAccess(Report *report, const Client &client)
{
    const bool refresh = hasGrant(client, grant::refreshToken);
    const bool user = hasGrant(client, grant::authorizationCode) || hasGrant(client, grant::deviceCode);
    if (!user && client.offlineAccess) {
        // RFC 6749 §4.4.3
        report->add(u"offlineAccess"_s,
                    QCoreApplication::translate(
                        "Domain", "Turn this off: without a user there is nobody to be offline, and client_credentials "
                                  "gets no refresh token."));
    } else if (client.offlineAccess && !refresh) {
        report->add(u"grantTypes"_s,
                    QCoreApplication::translate("Domain", "Add refresh_token, or turn offline access off."));
    } else if (!client.offlineAccess && refresh) {
        report->add(u"grantTypes"_s,
                    QCoreApplication::translate("Domain", "Remove refresh_token, or turn offline access on."));
    }
}

void checkRedirectUris(Report *report, const Client &client)
{
    const bool code = hasGrant(client, grant::authorizationCode);
    if (code && client.enabled && client.redirectUris.isEmpty())
        report->add(u"redirectUris"_s,
                    QCoreApplication::translate(
                        "Domain", "Add the URL to return to after signing in, such as "
                                  "https://app.example.com/callback. Without one, authorization_code cannot work."));
    if (!code && !client.redirectUris.isEmpty())
        report->add(u"redirectUris"_s, QCoreApplication::translate(
                                           "Domain", "Remove the redirect URIs: only authorization_code uses them."));
    if (client.type != ClientType::AuthorizationCode)
        return;
    for (qsizetype i = 0; i < client.redirectUris.size(); ++i) {
        const QString &uri = client.redirectUris[i];
        const bool web = uri.startsWith("https:"_L1) || uri.startsWith("http:"_L1);
        if (!web && redirectUriProblem(uri).isEmpty()) // RFC 8252 §8.4: an app that others can copy is public
            report->add(
                u"redirectUris"_s,
                QCoreApplication::translate(
                    "Domain", "Use https: a scheme of the app's own is for the type Authorization Code + PKCE."),
                i);
    }
}

} // namespace

Problems validate(const Client &client)
{
    Report report;
    report.add(u"clientId"_s, clientIdProblem(client.clientId));
    report.add(u"name"_s, nameProblem(client.name));
    checkLinks(&report, client);
    checkEach(&report, u"grantTypes"_s, client.grantTypes, grantProblem);
    checkTypeAgainstGrants(&report, client);
    checkSecretRule(&report, client);
    checkOfflineAccess(&report, client);
    checkEach(&report, u"redirectUris"_s, client.redirectUris, redirectUriProblem);
    checkRedirectUris(&report, client);
    checkEach(&report, u"postLogoutRedirectUris"_s, client.postLogoutRedirectUris, redirectUriProblem);
    checkEach(&report, u"corsOrigins"_s, client.corsOrigins, corsOriginProblem);
    checkEach(&report, u"allowedScopes"_s, client.allowedScopes, scopeProblem);
    return report.problems();
}

} // namespace gatehouse
