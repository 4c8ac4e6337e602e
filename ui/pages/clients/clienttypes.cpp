// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clienttypes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct ClientTypesText
{
    Q_DECLARE_TR_FUNCTIONS(ClientTypes)
};

bool isMainGrant(ClientType type, const QString &grantType)
{
    switch (type) {
    case ClientType::AuthorizationCodePkce:
    case ClientType::AuthorizationCode:
        return grantType == QStringView(grant::authorizationCode);
    case ClientType::ClientCredentials:
        return grantType == QStringView(grant::clientCredentials);
    case ClientType::DeviceCode:
        return grantType == QStringView(grant::deviceCode);
    }
    Q_UNREACHABLE();
}

/// Why a grant does not go with the client; empty when it does.
QString reasonAgainstGrant(const Client &client, const QString &grantType)
{
    if (grantType == QStringView(grant::authorizationCode) && !needsRedirectUri(client.type))
        return ClientTypesText::tr("Only for the Authorization Code types.");
    if (client.type == ClientType::ClientCredentials && grantType == QStringView(grant::deviceCode))
        return ClientTypesText::tr("Use the type Device Code for devices on which users sign in.");
    if (client.type == ClientType::ClientCredentials && grantType == QStringView(grant::refreshToken))
        return ClientTypesText::tr("Not needed: the client requests a new token with its secret.");
    if (grantType == QStringView(grant::clientCredentials) && !client.requireSecret)
        return ClientTypesText::tr("Only for clients with a secret.");
    return {};
}

} // namespace

QString clientTypeTitle(ClientType type)
{
    switch (type) {
    case ClientType::AuthorizationCodePkce:
        return ClientTypesText::tr("Web or mobile app (PKCE)");
    case ClientType::AuthorizationCode:
        return ClientTypesText::tr("Server-side app");
    case ClientType::ClientCredentials:
        return ClientTypesText::tr("Machine or service");
    case ClientType::DeviceCode:
        return ClientTypesText::tr("Device code");
    }
    Q_UNREACHABLE();
}

QString clientTypeHint(ClientType type)
{
    switch (type) {
    case ClientType::AuthorizationCodePkce:
        return ClientTypesText::tr(
            "Authorization Code + PKCE. Public client without a secret. Users sign in through the browser.");
    case ClientType::AuthorizationCode:
        return ClientTypesText::tr(
            "Authorization Code. Confidential client: its server keeps a secret. Users sign in through the browser.");
    case ClientType::ClientCredentials:
        return ClientTypesText::tr(
            "Client Credentials. Confidential client: it uses its secret to act for itself. No user signs in.");
    case ClientType::DeviceCode:
        return ClientTypesText::tr(
            "Device Code. For devices without a browser. Users sign in on their phone or computer.");
    }
    Q_UNREACHABLE();
}

QString reasonGrantIsFixed(const Client &client, const QString &grantType)
{
    const bool has = client.grantTypes.contains(grantType);
    if (isMainGrant(client.type, grantType))
        return has ? ClientTypesText::tr("Required for this type of client.") : QString();
    return has ? QString() : reasonAgainstGrant(client, grantType);
}

bool fieldApplies(const QString &field, const Client &client)
{
    if (field == "redirectUris"_L1)
        return needsRedirectUri(client.type) || !client.redirectUris.isEmpty();
    if (field == "postLogoutRedirectUris"_L1)
        return needsRedirectUri(client.type) || !client.postLogoutRedirectUris.isEmpty();
    if (field == "corsOrigins"_L1)
        return needsRedirectUri(client.type) || !client.corsOrigins.isEmpty();
    if (field == "offlineAccess"_L1)
        return client.type != ClientType::ClientCredentials || client.offlineAccess;
    if (field == "requireSecret"_L1)
        return client.type == ClientType::DeviceCode || client.requireSecret != hasSecret(client.type);
    return true;
}

QString suggestedClientId(const QString &name)
{
    QString id;
    const QString decomposed = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            id.append(c);
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id.append(u'-');
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.left(64);
}

} // namespace gatehouse
