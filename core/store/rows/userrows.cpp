// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/userrows.h"

#include "core/domain/email.h"
#include "core/store/rows/invitationrows.h"
#include "core/store/rows/membershiprows.h"
#include "core/store/rows/outboxrows.h"
#include "core/store/rows/scoperows.h"
#include "core/store/rows/tokenrows.h"
#include "core/store/rows/tombstones.h"
#include "core/tabular/fields/userfields.h"

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

constexpr char selectUser[] =
    "SELECT id, user_id, email, name, state, accepted_at, invitation_expires_at, invitation_sent_at, last_sign_in_at, "
    "(SELECT count(*) FROM token t WHERE t.user_id = user.id), created_at, updated_at, revision FROM user WHERE ";

User userFrom(const Statement &row)
{
    User user;
    user.id = row.integer(0);
    user.userId = row.text(1);
    user.email = row.text(2);
    user.name = row.text(3);
    if (!fromString(row.text(4), &user.state))
        user.state = UserState::Disabled;
    user.acceptedAt = row.time(5);
    user.invitationExpiresAt = row.time(6);
    user.invitationSentAt = row.time(7);
    user.lastSignInAt = row.time(8);
    user.tokenCount = row.integer(9);
    user.createdAt = row.time(10);
    user.updatedAt = row.time(11);
    user.revision = row.integer(12);
    return user;
}

Error noUser(const QString &named)
{
    return {ErrorKind::NotFound, Text::tr("There is no user “%1”.").arg(named)};
}

Result<User> readOne(Connection &connection, Statement &statement, const QString &named)
{
    if (!statement.next()) {
        TRY(statement.status());
        return tl::unexpected(noUser(named));
    }
    User user = userFrom(statement);
    Statement scopes(connection, "SELECT s.name FROM user_scope us JOIN scope s ON s.id = us.scope_id "
                                 "WHERE us.user_id = ? ORDER BY s.name");
    scopes.bindAll(user.id);
    while (scopes.next())
        user.scopes << scopes.text(0);
    TRY(scopes.status());
    return user;
}

Error emailTaken(const QString &message, const QString &other)
{
    return {ErrorKind::Conflict, message.arg(other), {}, u"email"_s};
}

} // namespace

Result<User> readUser(Connection &connection, qint64 id)
{
    Statement statement(connection, QByteArray(selectUser) + "id = ?");
    statement.bindAll(id);
    return readOne(connection, statement, QString::number(id));
}

Result<User> findUser(Connection &connection, const QString &email)
{
    Statement statement(connection, QByteArray(selectUser) + "email_key = ?");
    statement.bindAll(emailKey(email));
    return readOne(connection, statement, email);
}

Result<User> findUserLike(Connection &connection, const QString &email)
{
    auto same = findUser(connection, email);
    if (same || same.error().kind != ErrorKind::NotFound)
        return same;
    Statement alike(connection, "SELECT id, email FROM user WHERE email_skeleton = ?");
    alike.bindAll(emailSkeleton(email));
    while (alike.next()) {
        if (looksLikeEmail(email, alike.text(1)))
            return readUser(connection, alike.integer(0));
    }
    TRY(alike.status());
    return same;
}

Result<QList<qint64>> findUserRows(Connection &connection, const QStringList &emails)
{
    QList<qint64> rows;
    for (const QString &email : emails) {
        TRY_ASSIGN(const auto user, findUser(connection, email));
        rows << user.id;
    }
    return rows;
}

Result<QList<qint64>> invitedUsers(Connection &connection, const QList<qint64> &ids)
{
    QList<qint64> invited;
    Statement state(connection, "SELECT 1 FROM user WHERE id = ? AND state = 'invited'");
    for (const qint64 id : ids) {
        state.reset();
        if (state.bindAll(id).next())
            invited << id;
    }
    TRY(state.status());
    return invited;
}

Result<Impact> userImpact(Connection &connection, const QList<qint64> &ids)
{
    Impact impact;
    Statement statement(connection,
                        "SELECT email, last_sign_in_at, (SELECT count(*) FROM token t WHERE t.user_id = u.id), "
                        "(SELECT count(*) FROM membership m WHERE m.user_id = u.id), "
                        "EXISTS (SELECT 1 FROM invitation i WHERE i.user_id = u.id AND i.expires_at > gatehouse_now()) "
                        "FROM user u WHERE u.id = ?");
    for (const qint64 id : ids) {
        statement.reset();
        statement.bindAll(id);
        if (!statement.next())
            continue;
        ++impact.count;
        if (impact.names.size() < namesInImpact)
            impact.names << statement.text(0);
        if (const QDateTime used = statement.time(1); used.isValid() && !(impact.lastUsedAt >= used))
            impact.lastUsedAt = used;
        impact.tokenCount += statement.integer(2);
        impact.membershipCount += statement.integer(3);
        impact.invitationCount += statement.integer(4);
    }
    TRY(statement.status());
    return impact;
}

UserRows::UserRows(Connection &connection)
    : m_connection(connection)
    , m_index(connection, userInfo())
    , m_insert(connection, "INSERT INTO user (user_id, email, email_key, email_skeleton, name, state, accepted_at, "
                           "invitation_expires_at, invitation_sent_at, last_sign_in_at, created_at, updated_at, "
                           "revision) VALUES (?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?, ?, ?, ?)")
    , m_insertScope(connection, "INSERT INTO user_scope (user_id, scope_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
    , m_removeScope(connection, "DELETE FROM user_scope WHERE user_id = ? AND scope_id = ?")
    , m_countScope(connection, "UPDATE scope SET user_count = user_count + ? WHERE id = ?")
    , m_touch(connection, "UPDATE user SET updated_at = ?, revision = ? WHERE id = ?")
    , m_email(connection, "SELECT email FROM user WHERE id = ?")
{
}

Result<void> UserRows::checkUnique(const QString &email)
{
    const auto other = findUserLike(m_connection, email);
    if (!other)
        return other.error().kind == ErrorKind::NotFound ? Result<void>() : tl::unexpected(other.error());
    if (emailKey(other->email) == emailKey(email))
        return tl::unexpected(emailTaken(Text::tr("There is a user “%1” already."), other->email));
    return tl::unexpected(emailTaken(
        Text::tr("It looks like “%1”, a user that exists, but has other letters. Type it anew."), other->email));
}

Result<void> UserRows::insert(User &user)
{
    TRY(checkUnique(user.email));
    TRY(insertRow(user));
    TRY(grant(user.id, user.scopes));
    return m_index.insert(user.id, searchText(userFields(), user));
}

Result<void> UserRows::insertWithoutIndex(User &user)
{
    TRY(insertRow(user));
    for (const QString &scope : std::as_const(user.scopes)) {
        TRY_ASSIGN(const auto id, scopeId(scope));
        TRY(m_insertScope.bindAll(user.id, id).run());
    }
    return m_index.insertTextOnly(user.id, searchText(userFields(), user));
}

Result<void> UserRows::finishBulk()
{
    auto counted = m_connection.execute(
        "UPDATE scope SET user_count = (SELECT count(*) FROM user_scope WHERE scope_id = scope.id)");
    return counted ? m_index.rebuild() : counted;
}

Result<void> UserRows::insertRow(User &user)
{
    m_insert.bindAll(user.userId, user.email, emailKey(user.email), emailSkeleton(user.email), user.name,
                     toString(user.state), user.acceptedAt, user.lastSignInAt, user.createdAt, user.updatedAt,
                     user.revision);
    TRY(m_insert.run());
    user.id = sqlite3_last_insert_rowid(m_connection.handle());
    return {};
}

Result<void> UserRows::update(const User &user)
{
    TRY(run(m_connection,
            "UPDATE user SET name = ?, state = ?, accepted_at = ?, updated_at = ?, revision = ? WHERE id = ?",
            user.name, toString(user.state), user.acceptedAt, user.updatedAt, user.revision, user.id));
    TRY_ASSIGN(const auto stored, readUser(m_connection, user.id));
    QStringList revoked = stored.scopes;
    revoked.removeIf([&](const QString &scope) { return user.scopes.contains(scope); });
    TRY(revoke(user.id, revoked));
    TRY(grant(user.id, user.scopes));
    return m_index.update(user.id, searchText(userFields(), user));
}

Result<void> UserRows::remove(const User &user, qint64 revision)
{
    TRY(revoke(user.id, user.scopes));
    TRY(removeInvitation(m_connection, user.id));
    TRY(removeQueuedMail(m_connection, user.id));
    TRY(removeTokensOf(m_connection, TokenOwner::User, user.id, revision));
    TRY(removeMembershipsOfUser(m_connection, user.id, revision));
    TRY(m_index.remove(user.id));
    TRY(run(m_connection, "DELETE FROM user WHERE id = ?", user.id));
    return insertTombstone(m_connection, userInfo(), user.id, user.email, revision);
}

Result<QStringList> UserRows::grant(qint64 userRow, const QStringList &scopes)
{
    QStringList granted;
    for (const QString &name : scopes) {
        TRY_ASSIGN(const auto id, scopeId(name));
        TRY_ASSIGN(const auto changed, changeScope(m_insertScope, userRow, id));
        if (!changed)
            continue;
        TRY(m_countScope.bindAll(1, id).run());
        granted << name;
    }
    return granted;
}

Result<QStringList> UserRows::revoke(qint64 userRow, const QStringList &scopes)
{
    QStringList revoked;
    for (const QString &name : scopes) {
        TRY_ASSIGN(const auto id, scopeId(name));
        TRY_ASSIGN(const auto changed, changeScope(m_removeScope, userRow, id));
        if (!changed)
            continue;
        TRY(m_countScope.bindAll(-1, id).run());
        revoked << name;
    }
    return revoked;
}

/// Whether there was something to change.
Result<bool> UserRows::changeScope(Statement &statement, qint64 userRow, qint64 scopeRow)
{
    TRY(statement.bindAll(userRow, scopeRow).run());
    return sqlite3_changes(m_connection.handle()) > 0;
}

Result<void> UserRows::touch(qint64 userRow, const QDateTime &at, qint64 revision)
{
    return m_touch.bindAll(at, revision, userRow).run();
}

Result<QString> UserRows::email(qint64 userRow)
{
    m_email.reset();
    m_email.bindAll(userRow);
    if (!m_email.next()) {
        TRY(m_email.status());
        return tl::unexpected(noUser(QString::number(userRow)));
    }
    const QString email = m_email.text(0);
    m_email.reset(); // a statement in the middle of its rows would keep the transaction open
    return email;
}

Result<qint64> UserRows::scopeId(const QString &name)
{
    if (const auto known = m_scopeIds.constFind(name); known != m_scopeIds.constEnd())
        return *known;
    const auto scope = findScope(m_connection, name);
    if (!scope && scope.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::InvalidInput, Text::tr("There is no scope “%1”. Create it first.").arg(name), {},
                    u"scopes"_s);
    if (!scope)
        return tl::unexpected(scope.error());
    m_scopeIds.insert(name, scope->id);
    return scope->id;
}

} // namespace gatehouse
