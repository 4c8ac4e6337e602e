// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "core/domain/client.h"
#include "core/domain/scope.h"
#include "core/domain/workspace.h"
#include "core/tabular/field.h"

#include <QList>

#include <optional>
#include <variant>

namespace gatehouse {

// Commands are plain values: what should happen, not how. An update names the revision it was made from (in the value's
// `revision`); a stale one is a Conflict. Row ids are those of the Store that the Authority writes to.

/// The last one made wins: a workspace's revision counts every change in it, so it cannot tell a stale one.
struct UpdateWorkspace
{
    Workspace workspace; ///< name, issuer and rules
};

struct CreateScope
{
    Scope scope;
};

struct UpdateScope
{
    Scope scope; ///< the description; a scope's name does not change
};

struct DeleteScopes
{
    QList<qint64> ids;
};

/// A client whose type has a secret gets `secret`, or a generated one that the Outcome reveals once.
struct CreateClient
{
    Client client;
    std::optional<SecretString> secret = std::nullopt;
};

struct UpdateClient
{
    Client client; ///< everything but clientId and type
};

struct SetClientsEnabled
{
    QList<qint64> ids;
    bool enabled = true;
};

struct DeleteClients
{
    QList<qint64> ids;
};

/// Without `secret` one is generated, and the Outcome reveals it once. Older secrets stay until they are removed (C6).
struct AddClientSecret
{
    qint64 clientRow = 0;
    QString label = {};
    QDateTime expiresAt = {}; ///< null: never
    std::optional<SecretString> secret = std::nullopt;
};

struct RemoveClientSecrets
{
    qint64 clientRow = 0;
    QList<qint64> secretIds;
};

/// What an import read (transfer/); what exists already, by name or client ID, is left as it is.
struct ImportConfiguration
{
    QString source; ///< what it came from, for the audit: "Keycloak realm master"
    QList<Scope> scopes;
    QList<Client> clients;
};

/// Sample scopes and `clientCount` more sample clients.
struct CreateSample
{
    qint64 clientCount = 0;
};

using Command =
    std::variant<UpdateWorkspace, CreateScope, UpdateScope, DeleteScopes, CreateClient, UpdateClient, SetClientsEnabled,
                 DeleteClients, AddClientSecret, RemoveClientSecrets, ImportConfiguration, CreateSample>;

/// A secret that is shown once and never stored in clear.
struct RevealedSecret
{
    QString owner; ///< the client ID
    SecretString secret;
};

/// What a Command did.
struct Outcome
{
    QList<qint64> ids;       ///< the rows made or changed
    qint64 revision = 0;     ///< the workspace's, afterwards; 0 when nothing was changed
    QList<Resource> changed; ///< whose lists look different now
    QList<RevealedSecret> secrets;
    QStringList skipped; ///< names that were left as they are because they exist already (imports)
};

} // namespace gatehouse
