// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/grouprows.h"

#include "core/store/rows/organizationrows.h"
#include "core/store/rows/placeimpact.h"
#include "core/store/rows/rowremoval.h"
#include "core/store/rows/tokenrows.h"
#include "core/tabular/fields/groupfields.h"
#include "core/tabular/fields/membershipfields.h"

#include <QCoreApplication>
#include <QSet>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr char selectGroup[] =
    "SELECT g.id, g.organization_id, coalesce(g.parent_id, 0), o.name, g.path, g.description, g.member_count, "
    "g.token_count, g.created_at, g.updated_at, g.revision "
    "FROM organization_group g JOIN organization o ON o.id = g.organization_id WHERE ";

Group groupFrom(const Statement &row)
{
    Group group;
    group.id = row.integer(0);
    group.organizationId = row.integer(1);
    group.parentId = row.integer(2);
    group.organization = row.text(3);
    group.path = row.text(4);
    group.description = row.text(5);
    group.memberCount = row.integer(6);
    group.tokenCount = row.integer(7);
    group.createdAt = row.time(8);
    group.updatedAt = row.time(9);
    group.revision = row.integer(10);
    return group;
}

Result<Group> readOne(Statement &statement, const QString &named)
{
    if (statement.next())
        return groupFrom(statement);
    TRY(statement.status());
    return fail(ErrorKind::NotFound, QCoreApplication::translate("Store", "There is no group “%1”.").arg(named));
}

Result<QList<Group>> readAll(Statement &statement)
{
    QList<Group> groups;
    while (statement.next())
        groups << groupFrom(statement);
    TRY(statement.status());
    return groups;
}

} // namespace

Result<Group> readGroup(Connection &connection, qint64 id)
{
    Statement statement(connection, QByteArray(selectGroup) + "g.id = ?");
    statement.bindAll(id);
    return readOne(statement, QString::number(id));
}

Result<Group> findGroup(Connection &connection, qint64 organizationId, const QString &path)
{
    Statement statement(connection, QByteArray(selectGroup) + "g.organization_id = ? AND g.path_key = ?");
    statement.bindAll(organizationId, nameKey(composedPath(path)));
    return readOne(statement, path);
}

Result<QList<qint64>> findGroupRows(Connection &connection, qint64 organizationId, const QStringList &paths)
{
    QList<qint64> rows;
    for (const QString &path : paths) {
        TRY_ASSIGN(const auto group, findGroup(connection, organizationId, path));
        if (!rows.contains(group.id))
            rows << group.id;
    }
    return rows;
}

Result<QList<Group>> readGroups(Connection &connection, qint64 organizationId, qint64 limit)
{
    Statement statement(connection, QByteArray(selectGroup) + "g.organization_id = ? ORDER BY g.path, g.id LIMIT ?");
    statement.bindAll(organizationId, limit);
    return readAll(statement);
}

Result<QList<Group>> readGroupsBelow(Connection &connection, qint64 groupId)
{
    Statement statement(connection,
                        QByteArray(selectGroup) + "g.id <> ?1 AND g.id IN " + groupsFrom + " ORDER BY g.path, g.id");
    statement.bindAll(groupId);
    return readAll(statement);
}

Result<Impact> groupImpact(Connection &connection, const QList<qint64> &ids)
{
    const QByteArray inside = QByteArray("group_id IN ") + groupsFrom;
    PlaceImpact impact(connection);
    QSet<qint64> below;
    for (const qint64 id : ids) {
        TRY_ASSIGN(const auto group, readGroup(connection, id));
        impact.addDeleted(group.path);
        TRY_ASSIGN(const auto groups, readGroupsBelow(connection, id));
        for (const Group &one : groups)
            below.insert(one.id);
    }
    for (const qint64 id : ids) {
        if (below.contains(id))
            continue; // it is counted with the group that it is in
        TRY(impact.addUsers(inside, id));
        TRY(impact.addTokens(inside, id));
    }
    below.subtract(QSet<qint64>(ids.begin(), ids.end()));
    impact.impact().groupCount = below.size();
    return impact.take();
}

GroupRows::GroupRows(Connection &connection)
    : m_connection(connection)
    , m_index(connection, groupInfo())
{
}

Result<void> GroupRows::insert(Group &group)
{
    TRY(checkPath(group));
    TRY(run(m_connection,
            "INSERT INTO organization_group (organization_id, parent_id, path, path_key, description, "
            "created_at, updated_at, revision) VALUES (?, nullif(?, 0), ?, ?, ?, ?, ?, ?)",
            group.organizationId, group.parentId, group.path, nameKey(group.path), group.description, group.createdAt,
            group.updatedAt, group.revision));
    group.id = sqlite3_last_insert_rowid(m_connection.handle());
    TRY(run(m_connection, "UPDATE organization SET group_count = group_count + 1 WHERE id = ?", group.organizationId));
    return m_index.insert(group.id, searchText(groupFields(), group));
}

Result<void> GroupRows::update(const Group &group)
{
    TRY(checkPath(group));
    TRY(run(m_connection,
            "UPDATE organization_group SET path = ?, path_key = ?, description = ?, updated_at = ?, "
            "revision = ? WHERE id = ?",
            group.path, nameKey(group.path), group.description, group.updatedAt, group.revision, group.id));
    return m_index.update(group.id, searchText(groupFields(), group));
}

Result<void> GroupRows::remove(const Group &group, qint64 revision)
{
    TRY_ASSIGN(auto groups, readGroupsBelow(m_connection, group.id));
    groups << group;
    for (const Group &one : groups) {
        TRY(removeTokensOf(m_connection, TokenOwner::Group, one.id, revision));
        TRY(removeRows(m_connection, membershipInfo(), "group_id = ?1", one.id, revision));
    }
    const QByteArray all = QByteArray("id IN ") + groupsFrom;
    TRY(removeRows(m_connection, groupInfo(), all, group.id, revision));
    return run(m_connection, "UPDATE organization SET group_count = group_count - ? WHERE id = ?", groups.size(),
               group.organizationId);
}

Result<void> GroupRows::checkPath(const Group &group)
{
    const auto other = findGroup(m_connection, group.organizationId, group.path);
    if (other && other->id != group.id) {
        return fail(ErrorKind::Conflict,
                    QCoreApplication::translate("Store", "There is a group “%1” already.").arg(other->path), {},
                    u"path"_s);
    }
    return {};
}

} // namespace gatehouse
