// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/organizationrows.h"

#include "core/store/rows/placeimpact.h"
#include "core/store/rows/rowremoval.h"
#include "core/store/rows/tokenrows.h"

namespace gatehouse {

Result<Impact> organizationImpact(Connection &connection, const QList<qint64> &ids)
{
    PlaceImpact impact(connection);
    for (const qint64 id : ids) {
        TRY_ASSIGN(const auto organization, readRow<Organization>(connection, id));
        impact.addDeleted(organization.name);
        impact.impact().groupCount += organization.groupCount;
        impact.impact().applicationCount += organization.applicationCount;
        TRY(impact.addUsers("organization_id = ?1", id));
        TRY(impact.addTokens("organization_id = ?1", id));
    }
    return impact.take();
}

Result<void> OrganizationRows::remove(const Organization &organization, qint64 revision)
{
    const qint64 id = organization.id;
    constexpr char inside[] = "organization_id = ?1";
    TRY(removeTokensOf(connection(), TokenOwner::Organization, id, revision));
    for (const char *overrides :
         {inside, "application_id IN (SELECT id FROM application WHERE organization_id = ?1)"}) {
        TRY(removeOverrides(connection(), overrides, id, revision));
    }
    for (const ResourceInfo *resource : {&infoOf<Membership>(), &infoOf<Group>(), &infoOf<Application>()}) {
        TRY(removeRows(connection(), *resource, inside, id, revision));
    }
    return removeRow(organization, revision);
}

} // namespace gatehouse
