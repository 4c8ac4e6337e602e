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

/// The content of a Keycloak realm export for Gatehouse. All values pass validate(); client IDs, scope names and email
/// addresses are unique; built-in scopes are omitted.
struct RealmImport
{
    QString realm;
    QList<Scope> scopes;
    QList<Client> clients; ///< without secrets, which should not be in a file
    QList<User> users;     ///< active or disabled, without scopes
    QList<ImportedOrganization> organizations;
    QList<ImportNote> notes; ///< scopes, clients, then people and the rest
};

inline constexpr qsizetype maxRealmBytes = 64 * 1024 * 1024;
inline constexpr int maxRealmDepth = 100;

/// Reads a realm export (Keycloak's RealmRepresentation, also as the only element of an array). Has no side effects.
/// Errors: InvalidInput for a file that is too large, too deep, not JSON (names the line), not a realm export, or with
/// a repeated client, scope, user or organization.
[[nodiscard]] Result<RealmImport> readRealm(const QByteArray &json);

} // namespace gatehouse
