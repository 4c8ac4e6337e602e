// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/clientrows.h"

#include "core/store/rows/scoperows.h"
#include "core/store/rows/tokenrows.h"
#include "core/store/rows/tombstones.h"
#include "core/tabular/fields/clientfields.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int namesInImpact = 5;

constexpr char selectClient[] =
    "SELECT id, client_id, name, type, uri, logo_uri, tos_uri, policy_uri, enabled, require_secret, offline_access, "
    "grant_types, redirect_uris, post_logout_redirect_uris, cors_origins, created_at, updated_at, last_used_at, "
    "secret_count, secret_created_at, revision FROM client WHERE ";

QStringList list(const QString &tokens)
{
    return tokens.split(u' ', Qt::SkipEmptyParts);
}

Client clientFrom(const Statement &row)
{
    Client client;
    client.id = row.integer(0);
    client.clientId = row.text(1);
    client.name = row.text(2);
    if (!fromString(row.text(3), &client.type))
        client.type = ClientType::AuthorizationCodePkce;
    client.uri = row.text(4);
    client.logoUri = row.text(5);
    client.tosUri = row.text(6);
    client.policyUri = row.text(7);
    client.enabled = row.boolean(8);
    client.requireSecret = row.boolean(9);
    client.offlineAccess = row.boolean(10);
    client.grantTypes = list(row.text(11));
    client.redirectUris = list(row.text(12));
    client.postLogoutRedirectUris = list(row.text(13));
    client.corsOrigins = list(row.text(14));
    client.createdAt = row.time(15);
    client.updatedAt = row.time(16);
    client.lastUsedAt = row.time(17);
    client.secretCount = row.integer(18);
    client.secretCreatedAt = row.time(19);
    client.revision = row.integer(20);
    return client;
}

Result<Client> readOne(Connection &connection, Statement &statement, const QString &named)
{
    if (!statement.next()) {
        TRY(statement.status());
        return fail(ErrorKind::NotFound, Text::tr("There is no client “%1”.").arg(named));
    }
    Client client = clientFrom(statement);
    Statement scopes(connection, "SELECT s.name FROM client_scope cs JOIN scope s ON s.id = cs.scope_id "
                                 "WHERE cs.client_id = ? ORDER BY s.name");
    scopes.bindAll(client.id);
    while (scopes.next())
        client.allowedScopes << scopes.text(0);
    TRY(scopes.status());
    return client;
}

} // namespace

Result<Client> readClient(Connection &connection, qint64 id)
{
    Statement statement(connection, QByteArray(selectClient) + "id = ?");
    statement.bindAll(id);
    return readOne(connection, statement, QString::number(id));
}

Result<Client> findClient(Connection &connection, const QString &clientId)
{
    Statement statement(connection, QByteArray(selectClient) + "client_id = ? COLLATE BINARY");
    statement.bindAll(clientId);
    return readOne(connection, statement, clientId);
}

Result<QList<qint64>> findClientRows(Connection &connection, const QStringList &clientIds)
{
    QList<qint64> rows;
    for (const QString &clientId : clientIds) {
        TRY_ASSIGN(const auto client, findClient(connection, clientId));
        rows << client.id;
    }
    return rows;
}

Result<QList<ClientSecret>> readClientSecrets(Connection &connection, qint64 clientRow)
{
    QList<ClientSecret> secrets;
    Statement statement(connection, "SELECT id, label, created_at, expires_at, last_used_at FROM client_secret "
                                    "WHERE client_id = ? ORDER BY created_at DESC, id DESC");
    statement.bindAll(clientRow);
    while (statement.next())
        secrets << ClientSecret{statement.integer(0), statement.text(1), statement.time(2), statement.time(3),
                                statement.time(4)};
    TRY(statement.status());
    return secrets;
}

Result<Impact> clientImpact(Connection &connection, const QList<qint64> &ids)
{
    Impact impact;
    Statement statement(connection, "SELECT client_id, secret_count, last_used_at FROM client WHERE id = ?");
    for (const qint64 id : ids) {
        statement.reset();
        statement.bindAll(id);
        if (!statement.next())
            continue;
        ++impact.count;
        impact.secretCount += statement.integer(1);
        if (impact.names.size() < namesInImpact)
            impact.names << statement.text(0);
        if (const QDateTime used = statement.time(2); used.isValid() && !(impact.lastUsedAt >= used))
            impact.lastUsedAt = used;
    }
    TRY(statement.status());
    TRY(addTokenImpact(connection, TokenOwner::Client, ids, impact));
    return impact;
}

ClientRows::ClientRows(Connection &connection)
    : m_connection(connection)
    , m_index(connection, clientInfo())
    , m_insert(
          connection,
          "INSERT INTO client (client_id, name, type, uri, logo_uri, tos_uri, policy_uri, enabled, require_secret, "
          "offline_access, grant_types, redirect_uris, post_logout_redirect_uris, cors_origins, created_at, "
          "updated_at, last_used_at, secret_count, secret_created_at, revision) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_insertScope(connection, "INSERT INTO client_scope (client_id, scope_id) VALUES (?, ?)")
    , m_countScope(connection, "UPDATE scope SET client_count = client_count + 1 WHERE id = ?")
    , m_insertSecret(connection, "INSERT INTO client_secret (client_id, label, hash, created_at, expires_at) "
                                 "VALUES (?, ?, ?, ?, ?)")
{
}

Result<void> ClientRows::insert(Client &client)
{
    if (findClient(m_connection, client.clientId))
        return fail(ErrorKind::Conflict, Text::tr("There is a client “%1” already.").arg(client.clientId), {},
                    u"clientId"_s);
    TRY(insertRow(client));
    return m_index.insert(client.id, searchText(clientFields(), client));
}

Result<void> ClientRows::insertWithoutIndex(Client &client)
{
    TRY(insertRow(client));
    return m_index.insertTextOnly(client.id, searchText(clientFields(), client));
}

Result<void> ClientRows::insertRow(Client &client)
{
    m_insert.bindAll(client.clientId, client.name, toString(client.type), client.uri, client.logoUri, client.tosUri,
                     client.policyUri, client.enabled, client.requireSecret, client.offlineAccess,
                     client.grantTypes.join(u' '), client.redirectUris.join(u' '),
                     client.postLogoutRedirectUris.join(u' '), client.corsOrigins.join(u' '), client.createdAt,
                     client.updatedAt, client.lastUsedAt, client.secretCount, client.secretCreatedAt, client.revision);
    TRY(m_insert.run());
    client.id = sqlite3_last_insert_rowid(m_connection.handle());
    return insertScopes(client);
}

Result<void> ClientRows::update(const Client &client)
{
    TRY(run(m_connection,
            "UPDATE client SET name = ?, uri = ?, logo_uri = ?, tos_uri = ?, policy_uri = ?, enabled = ?, "
            "require_secret = ?, offline_access = ?, grant_types = ?, redirect_uris = ?, "
            "post_logout_redirect_uris = ?, cors_origins = ?, updated_at = ?, revision = ? WHERE id = ?",
            client.name, client.uri, client.logoUri, client.tosUri, client.policyUri, client.enabled,
            client.requireSecret, client.offlineAccess, client.grantTypes.join(u' '), client.redirectUris.join(u' '),
            client.postLogoutRedirectUris.join(u' '), client.corsOrigins.join(u' '), client.updatedAt, client.revision,
            client.id));
    TRY(removeScopes(client.id));
    TRY(insertScopes(client));
    return m_index.update(client.id, searchText(clientFields(), client));
}

Result<void> ClientRows::remove(const Client &client, qint64 revision)
{
    TRY(removeTokensOf(m_connection, TokenOwner::Client, client.id, revision));
    TRY(removeScopes(client.id));
    TRY(run(m_connection, "DELETE FROM client_secret WHERE client_id = ?", client.id));
    TRY(m_index.remove(client.id));
    TRY(run(m_connection, "DELETE FROM client WHERE id = ?", client.id));
    return insertTombstone(m_connection, clientInfo(), client.id, client.clientId, revision);
}

Result<void> ClientRows::insertSecret(qint64 clientRow, ClientSecret &secret, const QString &hash)
{
    auto inserted = m_insertSecret.bindAll(clientRow, secret.label, hash, secret.createdAt, secret.expiresAt).run();
    if (inserted)
        secret.id = sqlite3_last_insert_rowid(m_connection.handle());
    return inserted;
}

Result<void> ClientRows::removeSecret(qint64 clientRow, qint64 secretId)
{
    TRY(run(m_connection, "DELETE FROM client_secret WHERE id = ? AND client_id = ?", secretId, clientRow));
    if (sqlite3_changes(m_connection.handle()) == 0)
        return fail(ErrorKind::NotFound, Text::tr("The client has no such secret."));
    return {};
}

Result<void> ClientRows::touchSecrets(qint64 clientRow, const QDateTime &at, qint64 revision)
{
    return run(
        m_connection,
        "UPDATE client SET (secret_count, secret_created_at) = (SELECT count(*), max(created_at) FROM client_secret "
        "WHERE client_id = ?1), updated_at = ?2, revision = ?3 WHERE id = ?1",
        clientRow, at, revision);
}

Result<void> ClientRows::insertScopes(const Client &client)
{
    for (const QString &name : client.allowedScopes) {
        TRY_ASSIGN(const auto id, scopeId(name));
        TRY(m_insertScope.bindAll(client.id, id).run());
        TRY(m_countScope.bindAll(id).run());
    }
    return {};
}

Result<void> ClientRows::removeScopes(qint64 clientRow)
{
    TRY(run(m_connection,
            "UPDATE scope SET client_count = client_count - 1 "
            "WHERE id IN (SELECT scope_id FROM client_scope WHERE client_id = ?)",
            clientRow));
    return run(m_connection, "DELETE FROM client_scope WHERE client_id = ?", clientRow);
}

Result<qint64> ClientRows::scopeId(const QString &name)
{
    if (const auto known = m_scopeIds.constFind(name); known != m_scopeIds.constEnd())
        return *known;
    const auto scope = findScope(m_connection, name);
    if (!scope && scope.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::InvalidInput, Text::tr("There is no scope “%1”. Create it first.").arg(name), {},
                    u"allowedScopes"_s);
    if (!scope)
        return tl::unexpected(scope.error());
    m_scopeIds.insert(name, scope->id);
    return scope->id;
}

} // namespace gatehouse
