// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/group.h"
#include "core/domain/impact.h"
#include "core/store/rows/rows.h"

namespace gatehouse {

/// By its path, without regard to case. Errors: NotFound.
[[nodiscard]] Result<Group> findGroup(Connection &connection, qint64 organizationId, const QString &path);
/// The row ids of those paths; one that is missing is an error (NotFound, naming it).
[[nodiscard]] Result<QList<qint64>> findGroupRows(Connection &connection, qint64 organizationId,
                                                  const QStringList &paths);
/// All groups of an organization, by path; at most `limit` when that is not negative.
[[nodiscard]] Result<QList<Group>> readGroups(Connection &connection, qint64 organizationId, qint64 limit = -1);
/// The groups below a group, whatever the depth; not the group itself.
[[nodiscard]] Result<QList<Group>> readGroupsBelow(Connection &connection, qint64 groupId);
/// What deleting these groups takes with it: groups below, users that lose a membership, tokens.
[[nodiscard]] Result<Impact> groupImpact(Connection &connection, const QList<qint64> &ids);

class GroupRows final : public Rows<Group>
{
public:
    using Rows::Rows;

    /// With the groups below, their memberships and tokens.
    [[nodiscard]] Result<void> remove(const Group &group, qint64 revision);

protected:
    /// Paths are unique in the organization.
    [[nodiscard]] Result<void> checkUnique(const Group &group) override
    {
        return checkAgainst(group, findGroup(connection(), group.organizationId, group.path));
    }
};

} // namespace gatehouse
