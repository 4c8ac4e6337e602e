// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/client.h"
#include "core/domain/importedorganization.h"
#include "core/domain/importnote.h"
#include "core/domain/scope.h"
#include "core/domain/user.h"

#include <QByteArray>
#include <QList>

namespace gatehouse {

/// What a Keycloak realm export comes to in Gatehouse. Everything passes validate(); no client ID, scope name or email
/// address occurs twice; built-in scopes are not among the scopes.
struct RealmImport
{
    QString realm;
    QList<Scope> scopes;
    QList<Client> clients; ///< without secrets: a file is no place to take them from
    QList<User> users;     ///< active or disabled, without scopes
    QList<ImportedOrganization> organizations;
    QList<ImportNote> notes; ///< scopes, clients, then people and the rest
};

inline constexpr qsizetype maxRealmBytes = 64 * 1024 * 1024;
inline constexpr int maxRealmDepth = 100;

/// Reads a realm export (Keycloak's RealmRepresentation, also as the only element of an array). Touches nothing else.
/// Errors: InvalidInput for a file that is too large, too deep, not JSON (names the line), not a realm export, or names
/// a client, scope, user or organization twice.
[[nodiscard]] Result<RealmImport> readRealm(const QByteArray &json);

} // namespace gatehouse
