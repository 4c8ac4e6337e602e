// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/impact.h"
#include "core/domain/organization.h"
#include "core/store/rows/rows.h"

namespace gatehouse {

/// What deleting these organizations takes with it: users that lose a membership, groups, applications, tokens.
[[nodiscard]] Result<Impact> organizationImpact(Connection &connection, const QList<qint64> &ids);

class OrganizationRows final : public Rows<Organization>
{
public:
    using Rows::Rows;

    /// With its groups, applications, memberships and tokens, and with what other tokens say about it.
    [[nodiscard]] Result<void> remove(const Organization &organization, qint64 revision);
};

} // namespace gatehouse
