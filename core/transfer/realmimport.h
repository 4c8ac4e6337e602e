// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/client.h"
#include "core/domain/importnote.h"
#include "core/domain/scope.h"

#include <QByteArray>
#include <QList>

namespace gatehouse {

/// What a Keycloak realm export comes to in Gatehouse. Every scope and client passes validate(); no client ID and no
/// scope name occurs twice; built-in scopes are not among the scopes.
struct RealmImport
{
    QString realm;
    QList<Scope> scopes;
    QList<Client> clients;   ///< without secrets: a file is no place to take them from
    QList<ImportNote> notes; ///< in the order of the file
};

inline constexpr qsizetype maxRealmBytes = 64 * 1024 * 1024;
inline constexpr int maxRealmDepth = 100;

/// Reads a realm export (Keycloak's RealmRepresentation, also as the only element of an array). Touches nothing else.
/// Errors: InvalidInput for a file that is too large, too deep, not JSON (names the line), not a realm export, or names
/// a client or scope twice.
[[nodiscard]] Result<RealmImport> readRealm(const QByteArray &json);

} // namespace gatehouse
