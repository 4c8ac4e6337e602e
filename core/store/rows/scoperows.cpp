// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/scoperows.h"

#include "core/store/rows/tombstones.h"
#include "core/tabular/fields/scopefields.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int namesInImpact = 5;

constexpr char selectScope[] = "SELECT id, name, description, built_in, client_count, user_count, token_count, "
                               "created_at, updated_at, revision FROM scope WHERE ";

Result<Scope> readOne(Statement &statement, const QString &named)
{
    if (!statement.next()) {
        TRY(statement.status());
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Store", "There is no scope “%1”.").arg(named));
    }
    Scope scope;
    scope.id = statement.integer(0);
    scope.name = statement.text(1);
    scope.description = statement.text(2);
    scope.builtIn = statement.boolean(3);
    scope.clientCount = statement.integer(4);
    scope.userCount = statement.integer(5);
    scope.tokenCount = statement.integer(6);
    scope.createdAt = statement.time(7);
    scope.updatedAt = statement.time(8);
    scope.revision = statement.integer(9);
    return scope;
}

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

Result<Scope> readScope(Connection &connection, qint64 id)
{
    Statement statement(connection, QByteArray(selectScope) + "id = ?");
    statement.bindAll(id);
    return readOne(statement, QString::number(id));
}

Result<Scope> findScope(Connection &connection, const QString &name)
{
    Statement statement(connection, QByteArray(selectScope) + "name = ? COLLATE BINARY");
    statement.bindAll(name);
    return readOne(statement, name);
}

Result<QStringList> scopeNames(Connection &connection)
{
    Statement statement(connection, "SELECT name FROM scope ORDER BY name, id");
    return readTexts(statement);
}

Result<Impact> scopeImpact(Connection &connection, const QList<qint64> &ids)
{
    Impact impact;
    for (const qint64 id : ids) {
        TRY_ASSIGN(auto scope, readScope(connection, id));
        ++impact.count;
        if (impact.names.size() < namesInImpact)
            impact.names << scope.name;
        if (impact.clientNames.size() < namesInImpact && scope.clientCount > 0) {
            TRY_ASSIGN(auto clients, clientsUsingScope(connection, id, namesInImpact));
            impact.clientNames << clients;
        }
    }
    TRY_ASSIGN(const auto clientCount, countClients(connection, ids));
    impact.clientCount = clientCount;
    TRY_ASSIGN(const auto left, clientsLeftWithoutScopes(connection, ids));
    impact.disabledCount = left.size();
    TRY_ASSIGN(const auto users, countUsers(connection, ids));
    impact.userCount = users;
    TRY_ASSIGN(const auto emails, userNames(connection, ids));
    impact.userNames = emails;
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

ScopeRows::ScopeRows(Connection &connection)
    : m_connection(connection)
    , m_index(connection, scopeInfo())
{
}

Result<void> ScopeRows::insert(Scope &scope)
{
    if (findScope(m_connection, scope.name))
        return fail(ErrorKind::Conflict,
                    QCoreApplication::translate("Store", "There is a scope “%1” already.").arg(scope.name), {},
                    u"name"_s);
    TRY(run(m_connection,
            "INSERT INTO scope (name, description, built_in, created_at, updated_at, revision) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            scope.name, scope.description, scope.builtIn, scope.createdAt, scope.updatedAt, scope.revision));
    scope.id = sqlite3_last_insert_rowid(m_connection.handle());
    return m_index.insert(scope.id, searchText(scopeFields(), scope));
}

Result<void> ScopeRows::update(const Scope &scope)
{
    TRY(run(m_connection, "UPDATE scope SET description = ?, updated_at = ?, revision = ? WHERE id = ?",
            scope.description, scope.updatedAt, scope.revision, scope.id));
    return m_index.update(scope.id, searchText(scopeFields(), scope));
}

Result<void> ScopeRows::takeFromTokens(qint64 id, qint64 revision)
{
    TRY(run(m_connection,
            "UPDATE token SET revision = ? WHERE id IN (SELECT token_id FROM token_scope WHERE scope_id = ?)", revision,
            id));
    return run(m_connection, "DELETE FROM token_scope WHERE scope_id = ?", id);
}

Result<void> ScopeRows::remove(const Scope &scope, qint64 revision)
{
    TRY(takeFromTokens(scope.id, revision));
    TRY(takeFromClients(scope.id, revision));
    TRY(takeFromUsers(scope.id, revision));
    TRY(m_index.remove(scope.id));
    TRY(run(m_connection, "DELETE FROM scope WHERE id = ?", scope.id));
    return insertTombstone(m_connection, scopeInfo(), scope.id, scope.name, revision);
}

Result<void> ScopeRows::takeFromClients(qint64 id, qint64 revision)
{
    TRY(run(m_connection,
            "UPDATE client SET revision = ? WHERE id IN (SELECT client_id FROM client_scope WHERE scope_id = ?)",
            revision, id));
    return run(m_connection, "DELETE FROM client_scope WHERE scope_id = ?", id);
}

Result<void> ScopeRows::takeFromUsers(qint64 id, qint64 revision)
{
    TRY(run(m_connection,
            "UPDATE user SET revision = ? WHERE id IN (SELECT user_id FROM user_scope WHERE scope_id = ?)", revision,
            id));
    return run(m_connection, "DELETE FROM user_scope WHERE scope_id = ?", id);
}

} // namespace gatehouse
