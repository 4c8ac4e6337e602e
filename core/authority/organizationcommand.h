// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/commandinfo.h"
#include "core/domain/application.h"
#include "core/domain/group.h"
#include "core/domain/membership.h"
#include "core/domain/organization.h"

#include <QList>

namespace gatehouse {

// Commands on organizations and what belongs to them; see command.h.

struct CreateOrganization
{
    static constexpr CommandInfo info{"organization.create", Verb::Create, Resource::Organization,
                                      QT_TRANSLATE_NOOP("Fields", "Organization created")};
    Organization organization;
};

struct UpdateOrganization
{
    static constexpr CommandInfo info{"organization.update", Verb::Edit, Resource::Organization,
                                      QT_TRANSLATE_NOOP("Fields", "Organization changed")};
    Organization organization; ///< name and description
};

/// With their groups, applications, memberships and tokens.
struct DeleteOrganizations
{
    static constexpr CommandInfo info{"organization.delete", Verb::Delete, Resource::Organization,
                                      QT_TRANSLATE_NOOP("Fields", "Organization deleted"), Tone::Bad};
    QList<qint64> ids;
};

struct CreateGroup
{
    static constexpr CommandInfo info{"group.create", Verb::Create, Resource::Group,
                                      QT_TRANSLATE_NOOP("Fields", "Group created")};
    Group group; ///< path is the name alone when there is a parentId: the parent's path goes before it
};

/// A new last part of the path renames the groups below as well.
struct UpdateGroup
{
    static constexpr CommandInfo info{"group.update", Verb::Edit, Resource::Group,
                                      QT_TRANSLATE_NOOP("Fields", "Group changed")};
    Group group; ///< path and description
};

/// With the groups below, their memberships and tokens.
struct DeleteGroups
{
    static constexpr CommandInfo info{"group.delete", Verb::Delete, Resource::Group,
                                      QT_TRANSLATE_NOOP("Fields", "Group deleted"), Tone::Bad};
    QList<qint64> ids;
};

struct CreateApplication
{
    static constexpr CommandInfo info{"application.create", Verb::Create, Resource::Application,
                                      QT_TRANSLATE_NOOP("Fields", "Application created")};
    Application application;
};

struct UpdateApplication
{
    static constexpr CommandInfo info{"application.update", Verb::Edit, Resource::Application,
                                      QT_TRANSLATE_NOOP("Fields", "Application changed")};
    Application application; ///< name and description
};

struct DeleteApplications
{
    static constexpr CommandInfo info{"application.delete", Verb::Delete, Resource::Application,
                                      QT_TRANSLATE_NOOP("Fields", "Application deleted"), Tone::Bad};
    QList<qint64> ids;
};

/// Makes users members of an organization or of one of its groups, or changes their role there (O1). Members of a group
/// become members of the organization with role User when they are not yet.
struct SetMemberships
{
    static constexpr CommandInfo info{"membership.set", Verb::Edit, Resource::Membership,
                                      QT_TRANSLATE_NOOP("Fields", "Membership set")};
    qint64 organizationId = 0;
    qint64 groupId = 0; ///< 0: the organization itself
    QList<qint64> userIds;
    AccessRole role = AccessRole::User;
};

/// Membership row ids; not those of technical users. Leaving an organization is leaving its groups as well.
struct RemoveMemberships
{
    static constexpr CommandInfo info{"membership.remove", Verb::Delete, Resource::Membership,
                                      QT_TRANSLATE_NOOP("Fields", "Membership removed"), Tone::Bad};
    QList<qint64> ids;
};

} // namespace gatehouse
