// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/membershiprows.h"

#include "core/store/rows/rowremoval.h"
#include "core/store/rows/tombstones.h"
#include "core/tabular/fields/membershipfields.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace gatehouse {

namespace {

constexpr char selectMembership[] =
    "SELECT m.id, m.organization_id, coalesce(m.group_id, 0), o.name, coalesce(g.path, ''), coalesce(m.user_id, 0), "
    "coalesce(m.token_id, 0), m.member, m.role, m.created_at, m.updated_at, m.revision "
    "FROM membership m JOIN organization o ON o.id = m.organization_id "
    "LEFT JOIN organization_group g ON g.id = m.group_id WHERE ";

Membership membershipFrom(const Statement &row)
{
    Membership membership;
    membership.id = row.integer(0);
    membership.organizationId = row.integer(1);
    membership.groupId = row.integer(2);
    membership.organization = row.text(3);
    membership.group = row.text(4);
    membership.userId = row.integer(5);
    membership.tokenId = row.integer(6);
    membership.member = row.text(7);
    if (!fromString(row.text(8), &membership.role))
        membership.role = AccessRole::User;
    membership.createdAt = row.time(9);
    membership.updatedAt = row.time(10);
    membership.revision = row.integer(11);
    return membership;
}

Result<Membership> readOne(Statement &statement)
{
    if (statement.next())
        return membershipFrom(statement);
    TRY(statement.status());
    return fail(ErrorKind::NotFound, QCoreApplication::translate("Store", "There is no such membership."));
}

Result<QList<Membership>> readAll(Statement &statement)
{
    QList<Membership> memberships;
    while (statement.next())
        memberships << membershipFrom(statement);
    TRY(statement.status());
    return memberships;
}

} // namespace

Result<Membership> readMembership(Connection &connection, qint64 id)
{
    Statement statement(connection, QByteArray(selectMembership) + "m.id = ?");
    statement.bindAll(id);
    return readOne(statement);
}

Result<Membership> findMembership(Connection &connection, qint64 organizationId, qint64 groupId, qint64 userId)
{
    Statement statement(connection, QByteArray(selectMembership) +
                                        "m.user_id = ? AND m.organization_id = ? AND coalesce(m.group_id, 0) = ?");
    statement.bindAll(userId, organizationId, groupId);
    return readOne(statement);
}

Result<QList<Membership>> readMembershipsOfUser(Connection &connection, qint64 userId)
{
    Statement statement(connection, QByteArray(selectMembership) + "m.user_id = ? ORDER BY o.name, g.path, m.id");
    statement.bindAll(userId);
    return readAll(statement);
}

Result<Membership> readTechnicalUser(Connection &connection, qint64 tokenId)
{
    Statement statement(connection, QByteArray(selectMembership) + "m.token_id = ?");
    statement.bindAll(tokenId);
    return readOne(statement);
}

Result<QList<Membership>> readMembers(Connection &connection, qint64 organizationId, qint64 groupId, qint64 limit)
{
    Statement statement(connection, QByteArray(selectMembership) +
                                        "m.organization_id = ? AND m.group_id IS nullif(?, 0) "
                                        "ORDER BY m.token_id IS NOT NULL, m.member, m.id LIMIT ?");
    statement.bindAll(organizationId, groupId, limit);
    return readAll(statement);
}

Result<QList<qint64>> usersOfMemberships(Connection &connection, const QList<qint64> &ids)
{
    Statement statement(connection, "SELECT user_id FROM membership WHERE id = ? AND user_id IS NOT NULL");
    QList<qint64> users;
    for (const qint64 id : ids) {
        statement.reset();
        statement.bindAll(id);
        if (statement.next())
            users << statement.integer(0);
    }
    TRY(statement.status());
    return users;
}

MembershipRows::MembershipRows(Connection &connection)
    : m_connection(connection)
    , m_index(connection, membershipInfo())
    , m_insert(connection, "INSERT INTO membership (organization_id, group_id, user_id, token_id, member, role, "
                           "created_at, updated_at, revision) "
                           "VALUES (?, nullif(?, 0), nullif(?, 0), nullif(?, 0), ?, ?, ?, ?, ?)")
    , m_update(connection, "UPDATE membership SET role = ?, updated_at = ?, revision = ? WHERE id = ?")
    , m_remove(connection, "DELETE FROM membership WHERE id = ?")
    , m_countInOrganization(connection, "UPDATE organization SET member_count = member_count + ? WHERE id = ?")
    , m_countInGroup(connection, "UPDATE organization_group SET member_count = member_count + ? WHERE id = ?")
{
}

Result<void> MembershipRows::insert(Membership &membership)
{
    TRY(m_insert
            .bindAll(membership.organizationId, membership.groupId, membership.userId, membership.tokenId,
                     membership.member, toString(membership.role), membership.createdAt, membership.updatedAt,
                     membership.revision)
            .run());
    membership.id = sqlite3_last_insert_rowid(m_connection.handle());
    TRY(count(membership, 1));
    return m_index.insert(membership.id, searchText(membershipFields(), membership));
}

Result<void> MembershipRows::update(const Membership &membership)
{
    return m_update.bindAll(toString(membership.role), membership.updatedAt, membership.revision, membership.id).run();
}

Result<void> MembershipRows::remove(const Membership &membership, qint64 revision)
{
    TRY(m_index.remove(membership.id));
    TRY(m_remove.bindAll(membership.id).run());
    TRY(count(membership, -1));
    return insertTombstone(m_connection, membershipInfo(), membership.id, membership.member, revision);
}

/// Technical users are no members that people count.
Result<void> MembershipRows::count(const Membership &membership, qint64 difference)
{
    if (membership.isTechnicalUser())
        return {};
    if (membership.groupId != 0)
        return m_countInGroup.bindAll(difference, membership.groupId).run();
    return m_countInOrganization.bindAll(difference, membership.organizationId).run();
}

Result<void> removeMembershipsOfUser(Connection &connection, qint64 userId, qint64 revision)
{
    for (const char *count : {"UPDATE organization SET member_count = member_count - 1 WHERE id IN "
                              "(SELECT organization_id FROM membership WHERE user_id = ? AND group_id IS NULL)",
                              "UPDATE organization_group SET member_count = member_count - 1 WHERE id IN "
                              "(SELECT group_id FROM membership WHERE user_id = ?)"}) {
        TRY(run(connection, count, userId));
    }
    const auto removed = removeRows(connection, membershipInfo(), "user_id = ?1", userId, revision);
    return removed ? Result<void>() : tl::unexpected(removed.error());
}

} // namespace gatehouse
