// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace gatehouse {

/// The four types of client (C3). The type decides which grants make sense.
enum class ClientType { AuthorizationCodePkce, AuthorizationCode, ClientCredentials, DeviceCode };

inline constexpr ClientType allClientTypes[] = {ClientType::AuthorizationCodePkce, ClientType::AuthorizationCode,
                                                ClientType::ClientCredentials, ClientType::DeviceCode};

/// The stable word for a type: `authorization-code-pkce`, `authorization-code`, `client-credentials`, `device-code`.
[[nodiscard]] QString toString(ClientType type);
/// The type for a stable word; false when there is none.
[[nodiscard]] bool fromString(const QString &word, ClientType *type);

/// Grant types by their registered names (RFC 6749, RFC 8628 §3.4).
namespace grant {
inline constexpr char16_t authorizationCode[] = u"authorization_code";
inline constexpr char16_t clientCredentials[] = u"client_credentials";
inline constexpr char16_t deviceCode[] = u"urn:ietf:params:oauth:grant-type:device_code";
inline constexpr char16_t refreshToken[] = u"refresh_token";
} // namespace grant

/// The grant types that a client may have, in the order in which they are stored and shown.
[[nodiscard]] QStringList knownGrantTypes();

/// One of a client's secrets (C6), of which the Store keeps only a hash.
struct ClientSecret
{
    qint64 id = 0;
    QString label; ///< chosen by the administrator; may be empty
    QDateTime createdAt;
    QDateTime expiresAt;  ///< null: never
    QDateTime lastUsedAt; ///< null: never

    friend bool operator==(const ClientSecret &, const ClientSecret &) = default;
};

/// An OAuth 2.0 client (RFC 7591 §2). `id` is the row id in the Store, 0 for a value that was never stored;
/// `clientId` is the protocol's client_id and does not change after creation.
struct Client
{
    qint64 id = 0;
    QString clientId;
    QString name;
    ClientType type = ClientType::AuthorizationCodePkce;
    QString uri;
    QString logoUri;
    QString tosUri;
    QString policyUri;
    bool enabled = true;
    bool requireSecret = false;
    bool offlineAccess = false; ///< may ask for refresh tokens
    QStringList grantTypes;
    QStringList redirectUris;
    QStringList postLogoutRedirectUris;
    QStringList corsOrigins;
    QStringList allowedScopes; ///< empty: see C8
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime lastUsedAt; ///< null: never
    qint64 secretCount = 0;
    QDateTime secretCreatedAt; ///< of the newest secret; null when there is none
    qint64 revision = 0;

    friend bool operator==(const Client &, const Client &) = default;
};

/// A client with the grants, secret and offline access that its type implies (C3).
[[nodiscard]] Client newClient(ClientType type);

/// Whether the type needs redirect URIs; whether it gets a generated secret on creation.
[[nodiscard]] bool needsRedirectUri(ClientType type);
[[nodiscard]] bool hasSecret(ClientType type);

/// Field ids used: those of fieldsOf<Client>(). The Authority checks that allowed scopes exist.
[[nodiscard]] Problems validate(const Client &client);

/// The clients of a new workspace (C9).
[[nodiscard]] QList<Client> defaultClients();

} // namespace gatehouse
