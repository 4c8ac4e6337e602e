// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/memberverbs.h"

#include "app/cli/grammar/listverbs.h"
#include "app/cli/nouns/placeoptions.h"
#include "core/store/rows/membershiprows.h"
#include "core/store/rows/userrows.h"
#include "core/tabular/fields/resources.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct Found
{
    MemberPlace place;
    QList<qint64> userIds;
};

Result<Found> find(Session &session, const FindPlace &findPlace, const QStringList &emails)
{
    return session.read([&](Connection &connection) -> Result<Found> {
        TRY_ASSIGN(const auto place, findPlace(connection));
        TRY_ASSIGN(const auto users, findRowIds(connection, infoOf<User>(), emails));
        return Found{place, users};
    });
}

/// The users' memberships in that place, in the users' order.
Result<QList<qint64>> findMemberships(Connection &connection, const Found &found, const QStringList &emails)
{
    QList<qint64> ids;
    for (qsizetype i = 0; i < found.userIds.size(); ++i) {
        const auto membership =
            findMembership(connection, found.place.organizationId, found.place.groupId, found.userIds[i]);
        if (!membership && membership.error().kind == ErrorKind::NotFound)
            return fail(ErrorKind::NotFound,
                        Cli::tr("“%1” does not belong to “%2”.").arg(emails.value(i), found.place.name));
        if (!membership)
            return tl::unexpected(membership.error());
        ids << membership->id;
    }
    return ids;
}

Result<ExitCode> addMembers(const Globals &globals, const FindPlace &findPlace, const QStringList &emails,
                            const QString &roleWord)
{
    AccessRole role = AccessRole::User;
    (void)fromString(roleWord, &role); // not given: User
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto found, find(*session, findPlace, emails));
    const SetMemberships command{found.place.organizationId, found.place.groupId, found.userIds, role};
    TRY(session->execute(command));
    TRY_ASSIGN(const auto ids,
               session->read([&](Connection &connection) { return findMemberships(connection, found, emails); }));
    return printChangedRows(globals, *session, infoOf<Membership>(), ids);
}

Result<ExitCode> removeMembers(const Globals &globals, const FindPlace &findPlace, const QStringList &emails)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto found, find(*session, findPlace, emails));
    TRY_ASSIGN(const auto ids,
               session->read([&](Connection &connection) { return findMemberships(connection, found, emails); }));
    TRY(session->execute(RemoveMemberships{ids}));
    return ExitCode::Done;
}

} // namespace

void addMemberVerbs(CommandLine &line, CLI::App *noun, const AddPlace &addPlace)
{
    CLI::App *members = line.verb(noun, "members", Cli::tr("Print who belongs to it, technical users as well."));
    const FindPlace findListed = addPlace(members);
    fillListVerb(line, members, infoOf<Membership>(),
                 [findListed](Connection &connection) -> Result<QList<FieldFilter>> {
                     TRY_ASSIGN(const auto place, findListed(connection));
                     return QList<FieldFilter>{rowFilter("organizationRow", place.organizationId),
                                               rowFilter("groupRow", place.groupId)};
                 });

    CLI::App *add = line.verb(noun, "add-member", Cli::tr("Make users members, or change their role."));
    const FindPlace findAdded = addPlace(add);
    const CLI::Option *added = addArguments(add, "email", Cli::tr("The users' email addresses."));
    const CLI::Option *role = addTextOption(add, "--role", Cli::tr("What they may do there: user or admin."))
                                  ->check(CLI::IsMember({"user", "admin"}));
    line.onRun(add, Needs::Workspace,
               [=](const Globals &globals) { return addMembers(globals, findAdded, textsOf(added), textOf(role)); });

    CLI::App *remove = line.verb(noun, "remove-member", Cli::tr("Take users out, also out of the groups below."));
    const FindPlace findRemoved = addPlace(remove);
    const CLI::Option *removed = addArguments(remove, "email", Cli::tr("The users' email addresses."));
    line.onRun(remove, Needs::Workspace,
               [=](const Globals &globals) { return removeMembers(globals, findRemoved, textsOf(removed)); });
}

} // namespace gatehouse
