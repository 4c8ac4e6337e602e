// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/client.h"

#include "core/domain/scope.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// The grant that the type is named after.
QString mainGrant(ClientType type)
{
    switch (type) {
    case ClientType::AuthorizationCodePkce:
    case ClientType::AuthorizationCode:
        return QString::fromUtf16(grant::authorizationCode);
    case ClientType::ClientCredentials:
        return QString::fromUtf16(grant::clientCredentials);
    case ClientType::DeviceCode:
        return QString::fromUtf16(grant::deviceCode);
    }
    Q_UNREACHABLE();
}

} // namespace

QString toString(ClientType type)
{
    switch (type) {
    case ClientType::AuthorizationCodePkce:
        return u"authorization-code-pkce"_s;
    case ClientType::AuthorizationCode:
        return u"authorization-code"_s;
    case ClientType::ClientCredentials:
        return u"client-credentials"_s;
    case ClientType::DeviceCode:
        return u"device-code"_s;
    }
    Q_UNREACHABLE();
}

bool fromString(const QString &word, ClientType *type)
{
    const auto *found = std::ranges::find_if(allClientTypes, [&](ClientType t) { return toString(t) == word; });
    if (found == std::end(allClientTypes))
        return false;
    *type = *found;
    return true;
}

QStringList knownGrantTypes()
{
    return {QString::fromUtf16(grant::authorizationCode), QString::fromUtf16(grant::clientCredentials),
            QString::fromUtf16(grant::deviceCode), QString::fromUtf16(grant::refreshToken)};
}

Client newClient(ClientType type)
{
    Client client;
    client.type = type;
    client.requireSecret = hasSecret(type);
    client.grantTypes = {mainGrant(type)};
    client.offlineAccess = type != ClientType::ClientCredentials;
    if (client.offlineAccess)
        client.grantTypes.append(QString::fromUtf16(grant::refreshToken));
    return client;
}

bool needsRedirectUri(ClientType type)
{
    return type == ClientType::AuthorizationCodePkce || type == ClientType::AuthorizationCode;
}

bool hasSecret(ClientType type)
{
    return type == ClientType::AuthorizationCode || type == ClientType::ClientCredentials;
}

QList<Client> defaultClients()
{
    QStringList scopes;
    for (const Scope &scope : builtInScopes())
        scopes.append(scope.name);

    Client cli = newClient(ClientType::DeviceCode);
    cli.clientId = u"gatehouse-cli"_s;
    cli.name = QCoreApplication::translate("Domain", "Gatehouse command line");
    cli.allowedScopes = scopes;

    Client console = newClient(ClientType::AuthorizationCodePkce);
    console.clientId = u"gatehouse-console"_s;
    console.name = QCoreApplication::translate("Domain", "Gatehouse console");
    console.redirectUris = {u"http://127.0.0.1/callback"_s};
    console.allowedScopes = scopes;
    return {cli, console};
}

} // namespace gatehouse
