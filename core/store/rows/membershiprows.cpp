// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/membershiprows.h"

namespace gatehouse {

Result<Membership> findMembership(Connection &connection, qint64 organizationId, qint64 groupId, qint64 userId)
{
    return RowReader<Membership>(connection, "r.user_id = ? AND r.organization_id = ? AND coalesce(r.group_id, 0) = ?")
        .bind(userId, organizationId, groupId)
        .one({});
}

Result<QList<Membership>> readMembershipsOfUser(Connection &connection, qint64 userId)
{
    return selectRows<Membership>(
        connection,
        "r.user_id = ? ORDER BY (SELECT name FROM organization WHERE id = r.organization_id), "
        "(SELECT path FROM organization_group WHERE id = r.group_id), r.id",
        userId);
}

Result<Membership> readTechnicalUser(Connection &connection, qint64 tokenId)
{
    return RowReader<Membership>(connection, "r.token_id = ?").bind(tokenId).one({});
}

Result<QList<Membership>> readMembers(Connection &connection, qint64 organizationId, qint64 groupId, qint64 limit)
{
    return selectRows<Membership>(connection,
                                  "r.organization_id = ? AND r.group_id IS nullif(?, 0) "
                                  "ORDER BY r.token_id IS NOT NULL, r.member, r.id LIMIT ?",
                                  organizationId, groupId, limit);
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

} // namespace gatehouse
