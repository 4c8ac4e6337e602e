// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/group.h"
#include "core/domain/organization.h"

#include <QList>

namespace gatehouse {

/// That the user of that address belongs to an organization, or to one of its groups.
struct ImportedMember
{
    QString email;
    QString group = {}; ///< its path; empty: the organization itself

    friend bool operator==(const ImportedMember &, const ImportedMember &) = default;
};

/// An organization as an import brings it: with its groups, those above before those inside, and its members, all with
/// the role User. Nothing has a row id.
struct ImportedOrganization
{
    Organization organization;
    QList<Group> groups;
    QList<ImportedMember> members;

    friend bool operator==(const ImportedOrganization &, const ImportedOrganization &) = default;
};

} // namespace gatehouse
