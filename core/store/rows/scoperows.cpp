// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/scoperows.h"

namespace gatehouse {

namespace {

Result<QStringList> readTexts(Statement &statement)
{
    QStringList texts;
    while (statement.next())
        texts << statement.text(0);
    TRY(statement.status());
    return texts;
}

/// For IN: "(1,2,3)".
QByteArray sqlList(const QList<qint64> &ids)
{
    QByteArrayList numbers;
    for (const qint64 id : ids)
        numbers << QByteArray::number(id);
    return '(' + numbers.join(',') + ')';
}

/// Clients that may ask for one or several of the scopes; each counts once.
Result<qint64> countClients(Connection &connection, const QList<qint64> &scopeIds)
{
    return connection.integer("SELECT count(DISTINCT client_id) FROM client_scope WHERE scope_id IN " +
                              sqlList(scopeIds));
}

/// Tokens that carry one or several of the scopes; each counts once.
Result<void> addTokens(Connection &connection, const QList<qint64> &scopeIds, Impact &impact)
{
    TRY_ASSIGN(
        const auto count,
        connection.integer("SELECT count(DISTINCT token_id) FROM token_scope WHERE scope_id IN " + sqlList(scopeIds)));
    impact.tokenCount = count;
    for (const qint64 id : scopeIds) {
        if (impact.tokenNames.size() >= namesInImpact)
            break;
        TRY_ASSIGN(const auto names, tokensWithScope(connection, id, namesInImpact));
        impact.tokenNames << names;
        impact.tokenNames.removeDuplicates();
    }
    impact.tokenNames = impact.tokenNames.mid(0, namesInImpact);
    return {};
}

Result<qint64> countUsers(Connection &connection, const QList<qint64> &scopeIds)
{
    return connection.integer("SELECT count(DISTINCT user_id) FROM user_scope WHERE scope_id IN " + sqlList(scopeIds));
}

/// The first few users to whom one of the scopes is granted.
Result<QStringList> userNames(Connection &connection, const QList<qint64> &scopeIds)
{
    Statement statement(connection, "SELECT DISTINCT u.email FROM user_scope us JOIN user u ON u.id = us.user_id "
                                    "WHERE us.scope_id IN " +
                                        sqlList(scopeIds) + " LIMIT " + QByteArray::number(namesInImpact));
    return readTexts(statement);
}

} // namespace

Result<QStringList> scopeNames(Connection &connection)
{
    Statement statement(connection, "SELECT name FROM scope ORDER BY name, id");
    return readTexts(statement);
}

Result<Impact> scopeImpact(Connection &connection, const QList<qint64> &ids)
{
    Impact impact;
    for (const qint64 id : ids) {
        TRY_ASSIGN(auto scope, readRow<Scope>(connection, id));
        ++impact.count;
        if (impact.names.size() < namesInImpact)
            impact.names << scope.name;
        if (impact.clientNames.size() < namesInImpact && scope.clientCount > 0) {
            TRY_ASSIGN(auto clients, clientsUsingScope(connection, id, namesInImpact));
            impact.clientNames << clients;
        }
    }
    TRY_ASSIGN(impact.clientCount, countClients(connection, ids));
    TRY_ASSIGN(const auto left, clientsLeftWithoutScopes(connection, ids));
    impact.disabledCount = left.size();
    TRY_ASSIGN(impact.userCount, countUsers(connection, ids));
    TRY_ASSIGN(impact.userNames, userNames(connection, ids));
    impact.clientNames.removeDuplicates();
    impact.clientNames = impact.clientNames.mid(0, namesInImpact);
    TRY(addTokens(connection, ids, impact));
    return impact;
}

Result<QStringList> tokensWithScope(Connection &connection, qint64 id, int limit)
{
    Statement statement(connection, "SELECT t.name FROM token_scope ts JOIN token t ON t.id = ts.token_id "
                                    "WHERE ts.scope_id = ? LIMIT ?");
    statement.bindAll(id, limit);
    return readTexts(statement);
}

Result<QStringList> clientsUsingScope(Connection &connection, qint64 id, int limit)
{
    Statement statement(connection, "SELECT c.client_id FROM client_scope cs JOIN client c ON c.id = cs.client_id "
                                    "WHERE cs.scope_id = ? LIMIT ?");
    statement.bindAll(id, limit);
    return readTexts(statement);
}

Result<QList<qint64>> clientsLeftWithoutScopes(Connection &connection, const QList<qint64> &ids)
{
    const QByteArray list = sqlList(ids);
    Statement statement(connection, "SELECT DISTINCT c.id FROM client_scope cs JOIN client c ON c.id = cs.client_id "
                                    "WHERE c.enabled = 1 AND cs.scope_id IN " +
                                        list +
                                        " AND NOT EXISTS (SELECT 1 FROM client_scope other "
                                        "WHERE other.client_id = c.id AND other.scope_id NOT IN " +
                                        list + ") ORDER BY c.id");
    QList<qint64> rows;
    while (statement.next())
        rows << statement.integer(0);
    TRY(statement.status());
    return rows;
}

Result<void> ScopeRows::remove(const Scope &scope, qint64 revision)
{
    for (const char *owner : {"client", "user", "token"}) {
        const auto forOwner = [owner](QByteArray sql) { return sql.replace('#', owner); };
        TRY(run(connection(),
                forOwner("UPDATE # SET revision = ? WHERE id IN (SELECT #_id FROM #_scope WHERE scope_id = ?)"),
                revision, scope.id));
        TRY(run(connection(), forOwner("DELETE FROM #_scope WHERE scope_id = ?"), scope.id));
    }
    return removeRow(scope, revision);
}

} // namespace gatehouse
