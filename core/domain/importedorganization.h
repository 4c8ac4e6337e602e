// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/group.h"
#include "core/domain/organization.h"

#include <QList>

namespace gatehouse {

/// The membership of the user with that address in an organization or in one of its groups.
struct ImportedMember
{
    QString email;
    QString group = {}; ///< its path; empty: the organization itself

    friend bool operator==(const ImportedMember &, const ImportedMember &) = default;
};

/// An organization to import, with its groups, parents before subgroups, and its members, all with the role User. Row
/// ids are not set.
struct ImportedOrganization
{
    Organization organization;
    QList<Group> groups;
    QList<ImportedMember> members;

    friend bool operator==(const ImportedOrganization &, const ImportedOrganization &) = default;
};

} // namespace gatehouse
