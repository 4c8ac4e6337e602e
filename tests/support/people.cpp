// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/people.h"

#include "core/store/file/connection.h"
#include "tests/support/valueof.h"

#include <QVariant>

#include <sqlite3.h>

namespace gatehouse {

namespace {

Result<qint64> runOn(Connection &connection, const QByteArray &sql, const QList<QVariant> &values)
{
    Statement statement(connection, sql);
    int parameter = 0;
    for (const QVariant &value : values) {
        if (value.typeId() == QMetaType::QString)
            statement.bind(++parameter, value.toString());
        else
            statement.bind(++parameter, value.toLongLong());
    }
    TRY(statement.run());
    return sqlite3_last_insert_rowid(connection.handle());
}

} // namespace

void People::run(const QByteArray &sql, const QList<QVariant> &values)
{
    const auto done =
        m_workspace.store().write({}, [&](Connection &connection) { return runOn(connection, sql, values); }).result();
    if (!done)
        qFatal("%s", qPrintable(done.error().detail + done.error().message));
}

qint64 People::insert(const QByteArray &sql, const QList<QVariant> &values, const QByteArray &search,
                      const QString &text)
{
    const auto done =
        m_workspace.store()
            .write({},
                   [&](Connection &connection) -> Result<qint64> {
                       const auto id = runOn(connection, sql, values);
                       if (!id)
                           return id;
                       for (const QByteArray &table : {search + "_search (id, text)", search + "_fts (rowid, text)"}) {
                           TRY(runOn(connection, "INSERT INTO " + table + " VALUES (?, lower(?))", {*id, text}));
                       }
                       return id;
                   })
            .result();
    if (!done)
        qFatal("%s", qPrintable(done.error().detail + done.error().message));
    return *done;
}

qint64 People::user(const QString &email, const QStringList &scopes, const QString &state)
{
    const qint64 id = insert("INSERT INTO user (user_id, email, email_key, email_skeleton, name, state, created_at, "
                             "updated_at, revision) VALUES (hex(randomblob(16)), ?1, lower(?1), lower(?1), '', ?2, 1, "
                             "1, 1)",
                             {email, state}, "user", email + QLatin1Char('\n'));
    for (const QString &scope : scopes) {
        run("INSERT INTO user_scope (user_id, scope_id) SELECT ?, id FROM scope WHERE name = ?", {id, scope});
    }
    return id;
}

qint64 People::organization(const QString &name)
{
    Organization organization;
    organization.name = name;
    return m_workspace.execute(CreateOrganization{organization}).ids.first();
}

qint64 People::group(qint64 organizationId, const QString &path)
{
    Group group;
    group.organizationId = organizationId;
    group.path = path;
    return m_workspace.execute(CreateGroup{group}).ids.first();
}

qint64 People::application(qint64 organizationId, const QString &name)
{
    Application application;
    application.organizationId = organizationId;
    application.name = name;
    return m_workspace.execute(CreateApplication{application}).ids.first();
}

void People::membership(qint64 userId, qint64 organizationId, AccessRole role, qint64 groupId)
{
    m_workspace.execute(SetMemberships{organizationId, groupId, {userId}, role});
}

void People::leave(qint64 userId, qint64 organizationId)
{
    const auto id = valueOf(m_workspace.read([=](Connection &connection) {
        return connection.integer(
            "SELECT id FROM membership WHERE group_id IS NULL AND user_id = " + QByteArray::number(userId) +
            " AND organization_id = " + QByteArray::number(organizationId));
    }));
    m_workspace.execute(RemoveMemberships{{id}});
}

void People::setState(qint64 userId, const QString &state)
{
    run("UPDATE user SET state = ? WHERE id = ?", {state, userId});
}

} // namespace gatehouse
