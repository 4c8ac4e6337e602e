// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/impact.h"
#include "core/domain/organization.h"
#include "core/store/list/searchindex.h"

namespace gatehouse {

/// What makes two names of organizations, groups (paths) or applications the same one: composed and case-folded.
[[nodiscard]] QString nameKey(const QString &name);

/// Errors: NotFound, and SQLite's.
[[nodiscard]] Result<Organization> readOrganization(Connection &connection, qint64 id);
/// Without regard to case. Errors: NotFound.
[[nodiscard]] Result<Organization> findOrganization(Connection &connection, const QString &name);
/// The row ids of those names; one that is missing is an error (NotFound, naming it).
[[nodiscard]] Result<QList<qint64>> findOrganizationRows(Connection &connection, const QStringList &names);
/// What deleting these organizations takes with it: users that lose a membership, groups, applications, tokens.
[[nodiscard]] Result<Impact> organizationImpact(Connection &connection, const QList<qint64> &ids);

/// Writes organizations with everything that hangs on them. In a transaction.
class OrganizationRows final
{
public:
    explicit OrganizationRows(Connection &connection);

    /// Sets `organization.id`. Errors: Conflict when the name exists (field `name`).
    [[nodiscard]] Result<void> insert(Organization &organization);
    /// Name and description. Errors: Conflict as insert().
    [[nodiscard]] Result<void> update(const Organization &organization);
    /// With its groups, applications, memberships and tokens, and with what other tokens say about it.
    [[nodiscard]] Result<void> remove(const Organization &organization, qint64 revision);

private:
    [[nodiscard]] Result<void> checkName(const Organization &organization);

    Connection &m_connection;
    SearchIndex m_index;
};

} // namespace gatehouse
