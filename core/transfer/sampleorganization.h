// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/domain/group.h"
#include "core/domain/organization.h"
#include "core/domain/role.h"

#include <QList>

namespace gatehouse {

/// An organization with what is in it. Groups come after those that they are inside of.
struct SampleOrganization
{
    Organization organization;
    QList<Group> groups;
    QList<Application> applications;
};

/// The customers of the imaginary operator of sample.h. Always the same; everything passes validate().
[[nodiscard]] const QList<SampleOrganization> &sampleOrganizations();

/// Where somebody belongs: by position in sampleOrganizations() and in its groups, -1 for the organization itself.
struct SampleMembership
{
    qsizetype organization = 0;
    qsizetype group = -1;
    AccessRole role = AccessRole::User;
};

/// The places of sample user number `n` (0 or more): a pure function of n. An organization comes before its groups.
[[nodiscard]] QList<SampleMembership> sampleMemberships(qint64 n);

} // namespace gatehouse
