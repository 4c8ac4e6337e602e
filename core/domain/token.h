// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"
#include "core/domain/role.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace gatehouse {

/// Api: has its own permissions (T2). OAuth: from a user's consent to a client, with a maximum role (T5). Organization,
/// Group: held by a technical user (T4, O3).
enum class TokenKind { Api, OAuth, Organization, Group };

/// The stable words: "api", "oauth", "organization", "group".
[[nodiscard]] QString toString(TokenKind kind);
[[nodiscard]] bool fromString(const QString &word, TokenKind *kind);

/// Pending: the client has not yet exchanged the code of the consent. Expired: read-only (T6).
enum class TokenStatus { Pending, Active, Inactive, Expired };

/// The stable words: "pending", "active", "inactive", "expired".
[[nodiscard]] QString toString(TokenStatus status);
[[nodiscard]] bool fromString(const QString &word, TokenStatus *status);

/// The highest role in one organization or application, where it differs from the token's maximum role.
struct RoleOverride
{
    qint64 organizationId = 0; ///< 0 when it is for an application
    qint64 applicationId = 0;  ///< 0 when it is for an organization
    QString name;              ///< of the organization, or "organization/application"; read by the Store
    AccessRole role = AccessRole::None;

    friend bool operator==(const RoleOverride &, const RoleOverride &) = default;
};

/// How long a token may be pending before it is removed (T6).
inline constexpr qint64 pendingLifetimeMs = 24LL * 60 * 60 * 1000;

/// An access token without its secret. `id` is the row id in the Store, 0 for a value never stored.
struct Token
{
    qint64 id = 0;
    QString tokenId; ///< the `jti` (RFC 7519 §4.1.7); does not change after creation
    TokenKind kind = TokenKind::Api;
    QString name;
    QString description;
    TokenStatus status = TokenStatus::Active;
    qint64 userId = 0; ///< row ids, 0 for none; set on creation by kind: see TokenKind
    qint64 clientRow = 0;
    qint64 organizationId = 0;
    qint64 groupId = 0;
    QString holder;       ///< the user's email or the technical user's name; empty: the workspace itself
    QString client;       ///< the client's client_id; empty: none
    QString organization; ///< the names of organization and group, for lists; read by the Store
    QString group;
    AccessRole maximumRole = AccessRole::None; ///< not of API tokens, which have permissions instead
    QList<RoleOverride> overrides;             ///< of OAuth tokens
    QStringList scopes;                        ///< of OAuth tokens; fixed
    QStringList permissions;                   ///< of API tokens: see permission.h
    QDateTime expiresAt;                       ///< null: never
    QDateTime lastUsedAt;                      ///< null: never
    QDateTime createdAt;
    QDateTime updatedAt;
    qint64 revision = 0;
    bool isIssued = false;   ///< a JWT (T8), whose claims cannot change
    qint64 signingKeyId = 0; ///< row id of the key that signed it; 0: not issued, or the key was deleted
    QString signingKey; ///< read by the Store, as below: the kid of the key that signed it; empty: not issued, or the
                        ///< key is gone
    bool isSigningKeyRevoked = false; ///< or deleted: the token never becomes valid again

    friend bool operator==(const Token &, const Token &) = default;
};

/// Whether a technical user holds tokens of that kind (O3).
[[nodiscard]] bool hasTechnicalUser(TokenKind kind);
/// The name of the technical user of the token with that ID.
[[nodiscard]] QString technicalUserName(const QString &tokenId);

/// The status at `now`, even when the stored one is out of date.
[[nodiscard]] TokenStatus statusAt(const Token &token, const QDateTime &now);

/// Field ids used: those of fieldsOf<Token>(). The Authority checks references to other rows.
[[nodiscard]] Problems validate(const Token &token);

} // namespace gatehouse
