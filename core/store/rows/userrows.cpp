// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/userrows.h"
#include "core/store/storetext.h"

#include "core/domain/email.h"
#include "core/store/rows/invitationrows.h"
#include "core/store/rows/outboxrows.h"
#include "core/store/rows/rowremoval.h"
#include "core/store/rows/tokenrows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

Error emailTaken(const QString &message, const QString &other)
{
    return {ErrorKind::Conflict, message.arg(other), {}, u"email"_s};
}

} // namespace

Result<User> findUserLike(Connection &connection, const QString &email)
{
    auto same = findRow<User>(connection, email);
    if (same || same.error().kind != ErrorKind::NotFound)
        return same;
    Statement alike(connection, "SELECT id, email FROM user WHERE email_skeleton = ?");
    alike.bindAll(emailSkeleton(email));
    while (alike.next()) {
        if (looksLikeEmail(email, alike.text(1)))
            return readRow<User>(connection, alike.integer(0));
    }
    TRY(alike.status());
    return same;
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
    : Rows(connection)
    , m_touch(connection, "UPDATE user SET updated_at = ?, revision = ? WHERE id = ?")
    , m_email(connection, "SELECT email FROM user WHERE id = ?")
{
}

Result<void> UserRows::checkUnique(const User &user)
{
    const auto other = findUserLike(connection(), user.email);
    if (!other || other->id == user.id || emailKey(other->email) == emailKey(user.email))
        return checkAgainst(user, other);
    return tl::unexpected(emailTaken(
        StoreText::tr("It looks like “%1”, a user that exists, but has other letters. Type it anew."), other->email));
}

Result<void> UserRows::remove(const User &user, qint64 revision)
{
    TRY(removeInvitation(connection(), user.id));
    TRY(removeQueuedMail(connection(), user.id));
    TRY(removeTokensOf(connection(), TokenOwner::User, user.id, revision));
    TRY(removeRows(connection(), infoOf<Membership>(), "user_id = ?1", user.id, revision));
    return removeRow(user, revision);
}

Result<QStringList> UserRows::grant(qint64 userRow, const QStringList &scopes)
{
    QStringList granted;
    for (const QString &name : scopes) {
        TRY_ASSIGN(const bool isNew, writer().addScope(userRow, name));
        if (isNew)
            granted << name;
    }
    return granted;
}

Result<QStringList> UserRows::revoke(qint64 userRow, const QStringList &scopes)
{
    QStringList revoked;
    for (const QString &name : scopes) {
        TRY_ASSIGN(const bool wasThere, writer().removeScope(userRow, name));
        if (wasThere)
            revoked << name;
    }
    return revoked;
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
        return tl::unexpected(notFound(infoOf<User>(), QString::number(userRow)));
    }
    const QString email = m_email.text(0);
    m_email.reset(); // a statement in the middle of its rows would keep the transaction open
    return email;
}

} // namespace gatehouse
