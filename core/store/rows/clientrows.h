// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"
#include "core/domain/impact.h"
#include "core/store/list/searchindex.h"

#include <QHash>

namespace gatehouse {

/// Errors: NotFound, and SQLite's.
[[nodiscard]] Result<Client> readClient(Connection &connection, qint64 id);
/// By the protocol's client_id, byte by byte. Errors: NotFound.
[[nodiscard]] Result<Client> findClient(Connection &connection, const QString &clientId);
/// The row ids of those client IDs; one that is missing is an error (NotFound, naming it).
[[nodiscard]] Result<QList<qint64>> findClientRows(Connection &connection, const QStringList &clientIds);
/// Newest first.
[[nodiscard]] Result<QList<ClientSecret>> readClientSecrets(Connection &connection, qint64 clientRow);
/// What deleting these clients takes with it (C7).
[[nodiscard]] Result<Impact> clientImpact(Connection &connection, const QList<qint64> &ids);

/// Writes clients with everything that hangs on them: scopes and their counts, secrets, tokens, search index,
/// tombstones.
/// Keeps its statements prepared, so that one object can write many. In a transaction.
class ClientRows final
{
public:
    explicit ClientRows(Connection &connection);

    /// Sets `client.id`. Errors: Conflict when the client ID exists (field `clientId`); InvalidInput when an allowed
    /// scope does not exist (field `allowedScopes`).
    [[nodiscard]] Result<void> insert(Client &client);
    /// The same without the search index, which rebuildIndex() must then make; for very many at once.
    [[nodiscard]] Result<void> insertWithoutIndex(Client &client);
    [[nodiscard]] Result<void> rebuildIndex() { return m_index.rebuild(); }
    /// Everything but the client ID and the type. Errors: InvalidInput for an unknown scope.
    [[nodiscard]] Result<void> update(const Client &client);
    /// With its OAuth tokens (C7).
    [[nodiscard]] Result<void> remove(const Client &client, qint64 revision);

    /// `hash` as made by secrethash.h. Sets `secret.id`.
    [[nodiscard]] Result<void> insertSecret(qint64 clientRow, ClientSecret &secret, const QString &hash);
    /// Errors: NotFound.
    [[nodiscard]] Result<void> removeSecret(qint64 clientRow, qint64 secretId);
    /// Brings secret_count and secret_created_at in step with the secrets, and takes over the revision.
    [[nodiscard]] Result<void> touchSecrets(qint64 clientRow, const QDateTime &at, qint64 revision);

private:
    [[nodiscard]] Result<void> insertRow(Client &client);
    [[nodiscard]] Result<void> insertScopes(const Client &client);
    [[nodiscard]] Result<void> removeScopes(qint64 clientRow);
    [[nodiscard]] Result<qint64> scopeId(const QString &name);

    Connection &m_connection;
    SearchIndex m_index;
    Statement m_insert;
    Statement m_insertScope;
    Statement m_countScope;
    Statement m_insertSecret;
    QHash<QString, qint64> m_scopeIds;
};

} // namespace gatehouse
