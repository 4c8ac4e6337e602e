// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/store/rows/applicationrows.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/membershiprows.h"
#include "core/store/rows/organizationrows.h"
#include "core/transfer/sampleorganization.h"

namespace gatehouse {

namespace {

/// So many users at most are members: some, but not so many that nobody finds anything.
constexpr qint64 maxMembers = 2000;

/// Row ids by the positions in sampleOrganizations().
struct Places
{
    QList<qint64> organizations;
    QList<QList<qint64>> groups;
};

Result<qint64> addGroups(Connection &connection, qint64 organizationId, const SampleOrganization &sample,
                         qint64 revision, QList<qint64> *ids)
{
    GroupRows rows(connection);
    for (Group group : sample.groups) {
        auto there = findGroup(connection, organizationId, group.path);
        if (!there) {
            group.organizationId = organizationId;
            group.revision = revision;
            if (const QString above = parentPath(group.path); !above.isEmpty()) {
                TRY_ASSIGN(const auto parent, findGroup(connection, organizationId, above));
                group.parentId = parent.id;
            }
            TRY(rows.insert(group));
            there = group;
        }
        *ids << there->id;
    }
    return ids->size();
}

Result<void> addApplications(Connection &connection, qint64 organizationId, const SampleOrganization &sample,
                             qint64 revision)
{
    ApplicationRows rows(connection);
    for (Application application : sample.applications) {
        if (findApplication(connection, organizationId, application.name))
            continue;
        application.organizationId = organizationId;
        application.revision = revision;
        TRY(rows.insert(application));
    }
    return {};
}

Result<Places> addOrganizations(Connection &connection, qint64 revision)
{
    Places places;
    OrganizationRows rows(connection);
    for (const SampleOrganization &sample : sampleOrganizations()) {
        Organization organization = sample.organization;
        if (const auto there = findRow<Organization>(connection, organization.name)) {
            organization = *there;
        } else {
            organization.revision = revision;
            TRY(rows.insert(organization));
        }
        places.organizations << organization.id;
        places.groups << QList<qint64>();
        TRY(addGroups(connection, organization.id, sample, revision, &places.groups.last()));
        TRY(addApplications(connection, organization.id, sample, revision));
    }
    return places;
}

Result<void> addMembers(Change &change, const Places &places, qint64 revision)
{
    MembershipRows rows(change.connection());
    Statement users(change.connection(), "SELECT id, email FROM user ORDER BY id LIMIT ?");
    users.bindAll(maxMembers);
    for (qint64 n = 0; users.next(); ++n) {
        for (const SampleMembership &place : sampleMemberships(n)) {
            Membership membership;
            membership.organizationId = places.organizations[place.organization];
            membership.groupId = place.group < 0 ? 0 : places.groups[place.organization][place.group];
            membership.userId = users.integer(0);
            if (findMembership(change.connection(), membership.organizationId, membership.groupId, membership.userId))
                continue;
            membership.member = users.text(1);
            membership.role = place.role;
            membership.createdAt = membership.updatedAt = change.now();
            membership.revision = revision;
            TRY(rows.insert(membership));
        }
    }
    return users.status();
}

} // namespace

Result<void> addSampleOrganizations(Change &change)
{
    TRY_ASSIGN(const auto revision, change.revision());
    TRY_ASSIGN(const auto places, addOrganizations(change.connection(), revision));
    return addMembers(change, places, revision);
}

} // namespace gatehouse
