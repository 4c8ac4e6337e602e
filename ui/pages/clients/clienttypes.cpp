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
        return ClientTypesText::tr("Only the Authorization Code types use it.");
    if (client.type == ClientType::ClientCredentials && grantType == QStringView(grant::deviceCode))
        return ClientTypesText::tr("A device on which a person signs in is of the type Device Code.");
    if (client.type == ClientType::ClientCredentials && grantType == QStringView(grant::refreshToken))
        return ClientTypesText::tr("There is no user to be offline: the client asks for a new token with its secret.");
    if (grantType == QStringView(grant::clientCredentials) && !client.requireSecret)
        return ClientTypesText::tr("It works for clients with a secret only.");
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
            "Authorization Code + PKCE. Public client: people sign in through the browser; there is no secret to "
            "keep.");
    case ClientType::AuthorizationCode:
        return ClientTypesText::tr(
            "Authorization Code. Confidential client: people sign in through the browser; its server keeps a "
            "secret.");
    case ClientType::ClientCredentials:
        return ClientTypesText::tr(
            "Client Credentials. Confidential client: it acts for itself with its secret; nobody signs in.");
    case ClientType::DeviceCode:
        return ClientTypesText::tr(
            "Device Code. For devices without a browser: people sign in on their phone or computer.");
    }
    Q_UNREACHABLE();
}

QString reasonGrantIsFixed(const Client &client, const QString &grantType)
{
    const bool has = client.grantTypes.contains(grantType);
    if (isMainGrant(client.type, grantType))
        return has ? ClientTypesText::tr("This type of client always uses it.") : QString();
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
