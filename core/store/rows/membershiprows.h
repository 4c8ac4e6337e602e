// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/membership.h"
#include "core/store/rows/rows.h"

namespace gatehouse {

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

/// Memberships of users; those of technical users are written with their tokens.
class MembershipRows final : public Rows<Membership>
{
public:
    using Rows::Rows;

    [[nodiscard]] Result<void> remove(const Membership &membership, qint64 revision)
    {
        return removeRow(membership, revision);
    }
};

} // namespace gatehouse
