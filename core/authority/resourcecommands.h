// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"

namespace gatehouse {

/// The Commands on a resource's rows by what they do, for code that works on every resource: an editor of T executes
/// `typename CommandsOf<T>::Update{value}`. A member that a resource has no Command for is not there.
template <typename T>
struct CommandsOf;

template <>
struct CommandsOf<Scope>
{
    using Create = CreateScope;
    using Update = UpdateScope;
    using Delete = DeleteScopes;
};

template <>
struct CommandsOf<Client>
{
    using Create = CreateClient;
    using Update = UpdateClient;
    using Delete = DeleteClients;
    using SetEnabled = SetClientsEnabled;
};

template <>
struct CommandsOf<User>
{
    using Create = InviteUser;
    using Update = UpdateUser;
    using Delete = DeleteUsers;
    using SetEnabled = SetUsersEnabled;
};

template <>
struct CommandsOf<Member>
{
    using Create = CreateMember;
    using Update = UpdateMember;
    using Delete = DeleteMembers;
};

template <>
struct CommandsOf<Organization>
{
    using Create = CreateOrganization;
    using Update = UpdateOrganization;
    using Delete = DeleteOrganizations;
};

template <>
struct CommandsOf<Group>
{
    using Create = CreateGroup;
    using Update = UpdateGroup;
    using Delete = DeleteGroups;
};

template <>
struct CommandsOf<Application>
{
    using Create = CreateApplication;
    using Update = UpdateApplication;
    using Delete = DeleteApplications;
};

template <>
struct CommandsOf<Membership>
{
    using Delete = RemoveMemberships;
};

template <>
struct CommandsOf<Token>
{
    using Create = CreateToken;
    using Update = UpdateToken;
    using Delete = DeleteTokens;
    using SetEnabled = SetTokensActive;
};

template <>
struct CommandsOf<SigningKey>
{
    using Create = CreateKey;
    using Update = UpdateKey;
    using Delete = DeleteKeys;
};

/// The Command that deletes these rows. Not for the audit, whose entries are final.
[[nodiscard]] Command deleteCommand(Resource resource, const QList<qint64> &ids);

} // namespace gatehouse
