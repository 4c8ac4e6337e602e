// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/clientrows.h"
#include "core/store/storetext.h"

#include "core/store/rows/tokenrows.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

} // namespace

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

Result<void> ClientRows::remove(const Client &client, qint64 revision)
{
    TRY(removeTokensOf(connection(), TokenOwner::Client, client.id, revision));
    TRY(run(connection(), "DELETE FROM client_secret WHERE client_id = ?", client.id));
    return removeRow(client, revision);
}

Result<void> ClientRows::insertSecret(qint64 clientRow, ClientSecret &secret, const QString &hash)
{
    TRY(run(connection(),
            "INSERT INTO client_secret (client_id, label, hash, created_at, expires_at) VALUES (?, ?, ?, ?, ?)",
            clientRow, secret.label, hash, secret.createdAt, secret.expiresAt));
    secret.id = sqlite3_last_insert_rowid(connection().handle());
    return {};
}

Result<void> ClientRows::removeSecret(qint64 clientRow, qint64 secretId)
{
    TRY(run(connection(), "DELETE FROM client_secret WHERE id = ? AND client_id = ?", secretId, clientRow));
    if (sqlite3_changes(connection().handle()) == 0)
        return fail(ErrorKind::NotFound, StoreText::tr("The client has no such secret."));
    return {};
}

Result<void> ClientRows::touchSecrets(qint64 clientRow, const QDateTime &at, qint64 revision)
{
    return run(
        connection(),
        "UPDATE client SET (secret_count, secret_created_at) = (SELECT count(*), max(created_at) FROM client_secret "
        "WHERE client_id = ?1), updated_at = ?2, revision = ?3 WHERE id = ?1",
        clientRow, at, revision);
}

} // namespace gatehouse
