// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/nouns.h"
#include "core/store/rows/membershiprows.h"

namespace gatehouse {

namespace {

/// `ORGANIZATION`, or `GROUP --organization NAME`, then `EMAIL…`.
struct MemberArguments
{
    RowArguments row;
    ReadMembersOf readMembersOf;
    RowArguments users;

    [[nodiscard]] Result<MembersOf> findMembersOf(Connection &connection) const
    {
        TRY_ASSIGN(const auto id, row.find(connection));
        return readMembersOf(connection, id);
    }

    /// The users' memberships, in the users' order.
    [[nodiscard]] Result<QList<qint64>> findMemberships(Connection &connection) const
    {
        TRY_ASSIGN(const auto of, findMembersOf(connection));
        TRY_ASSIGN(const auto userIds, users.findAll(connection));
        QList<qint64> ids;
        for (qsizetype i = 0; i < userIds.size(); ++i) {
            const auto membership = findMembership(connection, of.organizationId, of.groupId, userIds[i]);
            if (!membership && membership.error().kind == ErrorKind::NotFound)
                return fail(ErrorKind::NotFound,
                            Cli::tr("“%1” is not a member of “%2”.").arg(users.keys().value(i), of.name));
            if (!membership)
                return tl::unexpected(membership.error());
            ids << membership->id;
        }
        return ids;
    }
};

MemberArguments addMemberArguments(const ResourceNoun &noun, CLI::App *verb, ReadMembersOf readMembersOf)
{
    const RowArguments row = noun.addRow(verb);
    const CLI::Option *emails = addArguments(verb, "email", Cli::tr("The email addresses of the users."));
    return {row, readMembersOf, RowArguments{&infoOf<User>(), {}, emails, nullptr}};
}

Result<Command> setMemberships(Connection &connection, const MemberArguments &arguments, AccessRole role)
{
    TRY_ASSIGN(const auto of, arguments.findMembersOf(connection));
    TRY_ASSIGN(const auto userIds, arguments.users.findAll(connection));
    return SetMemberships{of.organizationId, of.groupId, userIds, role};
}

Result<ExitCode> addMembers(const Globals &globals, const MemberArguments &arguments, const QString &roleName)
{
    AccessRole role = AccessRole::User;
    (void)fromString(roleName, &role); // not given: User
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto command,
               session->read([&](Connection &connection) { return setMemberships(connection, arguments, role); }));
    TRY(session->execute(command));
    TRY_ASSIGN(const auto ids,
               session->read([&](Connection &connection) { return arguments.findMemberships(connection); }));
    return printChangedRows(globals, *session, infoOf<Membership>(), ids);
}

Result<ExitCode> removeMembers(const Globals &globals, const MemberArguments &arguments)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto ids,
               session->read([&](Connection &connection) { return arguments.findMemberships(connection); }));
    TRY(session->execute(RemoveMemberships{ids}));
    return ExitCode::Done;
}

} // namespace

void addMemberVerbs(const ResourceNoun &noun, ReadMembersOf readMembersOf)
{
    CLI::App *members = noun.addVerb("members", Cli::tr("List members, including technical users."));
    const MemberArguments listed{noun.addRow(members), readMembersOf, {}};
    makeListVerb(noun.line(), members, infoOf<Membership>(), [listed](Connection &connection) {
        return listed.findMembersOf(connection).map([](const MembersOf &of) {
            return QList<FieldFilter>{rowFilter("organizationRow", of.organizationId),
                                      rowFilter("groupRow", of.groupId)};
        });
    });

    CLI::App *add = noun.addVerb("add-member", Cli::tr("Add members, or change their role."));
    const MemberArguments added = addMemberArguments(noun, add, readMembersOf);
    const CLI::Option *role = addTextOption(add, "--role", Cli::tr("The role of the members: user or admin."))
                                  ->check(CLI::IsMember({"user", "admin"}));
    noun.onRun(add, [=](const Globals &globals) { return addMembers(globals, added, textOf(role)); });

    CLI::App *remove = noun.addVerb("remove-member", Cli::tr("Remove members, also from groups and subgroups."));
    const MemberArguments removed = addMemberArguments(noun, remove, readMembersOf);
    noun.onRun(remove, [=](const Globals &globals) { return removeMembers(globals, removed); });
}

} // namespace gatehouse
