// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/membership.h"
#include "core/store/list/searchindex.h"

namespace gatehouse {

/// Errors: NotFound, and SQLite's.
[[nodiscard]] Result<Membership> readMembership(Connection &connection, qint64 id);
/// A user's in an organization (groupId 0) or in one of its groups. Errors: NotFound.
[[nodiscard]] Result<Membership> findMembership(Connection &connection, qint64 organizationId, qint64 groupId,
                                                qint64 userId);
/// All of a user's, by organization and group.
[[nodiscard]] Result<QList<Membership>> readMembershipsOfUser(Connection &connection, qint64 userId);
/// Of the technical user that holds the token (O3). Errors: NotFound.
[[nodiscard]] Result<Membership> readTechnicalUser(Connection &connection, qint64 tokenId);
/// The first `limit` members of the organization itself (groupId 0) or of a group, users first, by name.
[[nodiscard]] Result<QList<Membership>> readMembers(Connection &connection, qint64 organizationId, qint64 groupId,
                                                    qint64 limit);

/// The row ids of the users of those memberships; technical users and what is gone are left out.
[[nodiscard]] Result<QList<qint64>> usersOfMemberships(Connection &connection, const QList<qint64> &ids);

/// Writes memberships with everything that hangs on them: counts, search index, tombstones. Keeps its statements
/// prepared, so that one object can write many. In a transaction.
class MembershipRows final
{
public:
    explicit MembershipRows(Connection &connection);

    /// Sets `membership.id`.
    [[nodiscard]] Result<void> insert(Membership &membership);
    /// The role.
    [[nodiscard]] Result<void> update(const Membership &membership);
    [[nodiscard]] Result<void> remove(const Membership &membership, qint64 revision);

private:
    [[nodiscard]] Result<void> count(const Membership &membership, qint64 difference);

    Connection &m_connection;
    SearchIndex m_index;
    Statement m_insert;
    Statement m_update;
    Statement m_remove;
    Statement m_countInOrganization;
    Statement m_countInGroup;
};

/// All of a user's memberships, for who deletes the user: with the counts of organizations and groups. In a
/// transaction.
[[nodiscard]] Result<void> removeMembershipsOfUser(Connection &connection, qint64 userId, qint64 revision);

} // namespace gatehouse
