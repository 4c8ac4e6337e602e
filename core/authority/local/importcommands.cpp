// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/authority/local/tokencreation.h"
#include "core/crypto/sealing/secrethash.h"
#include "core/store/rows/clientrows.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/membershiprows.h"
#include "core/store/rows/organizationrows.h"
#include "core/store/rows/scoperows.h"
#include "core/store/rows/tokenholder.h"
#include "core/store/rows/tokenrows.h"
#include "core/store/rows/userrows.h"
#include "core/store/rows/workspacerows.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// How many were added of each.
struct Added
{
    qint64 organizations = 0;
    qint64 groups = 0;
    qint64 memberships = 0;
};

/// How far the whole Command is.
struct Progress
{
    qint64 total = 0;
    qint64 done = 0;

    [[nodiscard]] Result<void> step(Change &change) { return change.step(done++, total); }
};

/// The history that an imported value brings stays; without one its times are those of the import. `lastColumn` is the
/// column of `last`, nullptr where the table has none.
Result<void> keepTimes(Change &change, const char *table, qint64 id, const auto &value,
                       const char *lastColumn = nullptr, const QDateTime &last = {})
{
    if (!value.createdAt.isValid())
        return {};
    const QByteArray lastTime = lastColumn ? QByteArray(", ") + lastColumn + " = ?4" : QByteArray();
    Statement update(change.connection(), QByteArray("UPDATE ") + table + " SET created_at = ?2, updated_at = ?3" +
                                              lastTime + " WHERE id = ?1");
    update.bindAll(id, value.createdAt, value.updatedAt);
    return lastColumn ? update.bind(4, last).run() : update.run();
}

/// Adds each value that is not there yet; `find` says whether it is, `name` what it is called.
template <typename T, typename Find, typename Name, typename Add>
Result<qint64> addMissing(Change &change, Progress &progress, const QList<T> &values, Find find, Name name, Add add)
{
    qint64 added = 0;
    for (T value : values) {
        TRY(progress.step(change));
        if (find(name(value))) {
            change.outcome().skipped << name(value);
            continue;
        }
        TRY(add(change, value));
        ++added;
    }
    return added;
}

Result<qint64> addMissingScopes(Change &change, Progress &progress, const QList<Scope> &scopes)
{
    return addMissing(
        change, progress, scopes, [&](const QString &name) { return findRow<Scope>(change.connection(), name).has_value(); },
        [](const Scope &scope) { return scope.name; },
        [](Change &to, Scope &scope) -> Result<void> {
            const Scope given = scope;
            TRY(addScope(to, scope));
            return keepTimes(to, "scope", scope.id, given);
        });
}

Result<qint64> addMissingClients(Change &change, Progress &progress, const QList<Client> &clients)
{
    return addMissing(
        change, progress, clients,
        [&](const QString &name) { return findRow<Client>(change.connection(), name).has_value(); },
        [](const Client &client) { return client.clientId; },
        [](Change &to, Client &client) -> Result<void> {
            const Client given = client;
            TRY(addClient(to, client));
            return keepTimes(to, "client", client.id, given, "last_used_at", given.lastUsedAt);
        });
}

Result<qint64> addMissingUsers(Change &change, Progress &progress, const QList<User> &users)
{
    return addMissing(
        change, progress, users,
        [&](const QString &email) { return findUserLike(change.connection(), email).has_value(); },
        [](const User &user) { return user.email; },
        [](Change &to, User &user) -> Result<void> {
            if (!user.acceptedAt.isValid())
                user.acceptedAt = to.now(); // nobody invites them, so that enabling one makes it active
            const User given = user;
            TRY(addUser(to, user));
            return keepTimes(to, "user", user.id, given, "last_sign_in_at", given.lastSignInAt);
        });
}

Result<void> addMissingGroups(Change &change, Progress &progress, const Organization &organization,
                              const QList<Group> &groups, Added *added)
{
    for (Group group : groups) {
        TRY(progress.step(change));
        if (findGroup(change.connection(), organization.id, group.path))
            continue;
        group.organizationId = organization.id;
        group.parentId = 0; // the path says
        const Group given = group;
        TRY(addGroup(change, group));
        TRY(keepTimes(change, "organization_group", group.id, given));
        ++added->groups;
    }
    return {};
}

/// A membership that is there keeps its role.
Result<void> addMissingMembers(Change &change, Progress &progress, MembershipRows &rows,
                               const Organization &organization, const QList<ImportedMember> &members, Added *added)
{
    for (const ImportedMember &member : members) {
        TRY(progress.step(change));
        const auto user = findRow<User>(change.connection(), member.email);
        if (!user)
            continue; // left out, since its address looks like another one
        MembershipPlace place{organization.id, organization.name, 0, {}};
        if (!member.group.isEmpty()) {
            TRY_ASSIGN(const auto group, findGroup(change.connection(), organization.id, member.group));
            place.groupId = group.id;
            place.group = group.path;
        }
        if (findMembership(change.connection(), place.organizationId, place.groupId, user->id))
            continue;
        TRY(setMembership(change, rows, place, user->id, user->email, AccessRole::User));
        ++added->memberships;
    }
    return {};
}

Result<Added> addMissingOrganizations(Change &change, Progress &progress,
                                      const QList<ImportedOrganization> &organizations)
{
    Added added;
    MembershipRows rows(change.connection());
    for (const ImportedOrganization &imported : organizations) {
        Organization organization = imported.organization;
        if (const auto there = findRow<Organization>(change.connection(), organization.name)) {
            change.outcome().skipped << organization.name;
            organization = *there;
        } else {
            TRY(addOrganization(change, organization));
            TRY(keepTimes(change, "organization", organization.id, imported.organization));
            ++added.organizations;
        }
        TRY(addMissingGroups(change, progress, organization, imported.groups, &added));
        TRY(addMissingMembers(change, progress, rows, organization, imported.members, &added));
    }
    return added;
}

/// Sets the row ids of what a token refers to by name.
Result<void> findReferences(Connection &connection, Token &token)
{
    if (hasTechnicalUser(token.kind))
        return findTokenPlace(connection, token);
    if (token.kind != TokenKind::OAuth)
        return {};
    TRY_ASSIGN(const auto user, findRow<User>(connection, token.holder));
    TRY_ASSIGN(const auto client, findRow<Client>(connection, token.client));
    token.userId = user.id;
    token.clientRow = client.id;
    for (RoleOverride &one : token.overrides) {
        const AccessRole role = one.role;
        TRY_ASSIGN(one, findOverridePlace(connection, one.name));
        one.role = role;
    }
    return {};
}

Result<qint64> addMissingTokens(Change &change, Progress &progress, const QList<Token> &tokens)
{
    TRY_ASSIGN(const auto lookupKey, readLookupKey(change.connection()));
    qint64 added = 0;
    for (Token token : tokens) {
        TRY(progress.step(change));
        if (findRow<Token>(change.connection(), token.tokenId)) {
            change.outcome().skipped << token.tokenId;
            continue;
        }
        if (const Problems problems = validate(token); !problems.isEmpty())
            return tl::unexpected(invalidInput(problems));
        TRY(findReferences(change.connection(), token));
        const Token given = token;
        const bool hasSecret = token.kind != TokenKind::OAuth;
        TRY(addToken(change, token, hasSecret ? hashGeneratedSecret(generateTokenSecret(), lookupKey) : QString(),
                     u"token.create"_s));
        TRY(keepTimes(change, "token", token.id, given, "last_used_at", given.lastUsedAt));
        ++added;
    }
    return added;
}

/// The steps that it takes.
qint64 countOf(const ImportConfiguration &command)
{
    qint64 count = command.scopes.size() + command.clients.size() + command.users.size() + command.tokens.size();
    for (const ImportedOrganization &imported : command.organizations)
        count += imported.groups.size() + imported.members.size();
    return count;
}

} // namespace

Result<qint64> addMissingScopes(Change &change, const QList<Scope> &scopes)
{
    Progress progress{scopes.size()};
    return addMissingScopes(change, progress, scopes);
}

Result<qint64> addMissingClients(Change &change, const QList<Client> &clients)
{
    Progress progress{clients.size()};
    return addMissingClients(change, progress, clients);
}

Result<Workspace> recordOnWorkspace(Change &change, const QString &command, const FieldChanges &changes)
{
    auto workspace = readWorkspace(change.connection());
    if (!workspace)
        return workspace;
    TRY(change.record(command, u"workspace"_s, 1, workspace->name, changes));
    return workspace;
}

Result<Outcome> handle(Change &change, const ImportConfiguration &command)
{
    Progress progress{countOf(command)};
    TRY_ASSIGN(const auto scopes, addMissingScopes(change, progress, command.scopes));
    TRY_ASSIGN(const auto clients, addMissingClients(change, progress, command.clients));
    TRY_ASSIGN(const auto users, addMissingUsers(change, progress, command.users));
    TRY_ASSIGN(const auto places, addMissingOrganizations(change, progress, command.organizations));
    TRY_ASSIGN(const auto tokens, addMissingTokens(change, progress, command.tokens));
    QJsonObject after{{u"source"_s, command.source}};
    const std::pair<QString, qint64> counts[] = {
        {u"scopes"_s, scopes},        {u"clients"_s, clients},
        {u"users"_s, users},          {u"organizations"_s, places.organizations},
        {u"groups"_s, places.groups}, {u"memberships"_s, places.memberships},
        {u"tokens"_s, tokens}};
    qint64 total = 0;
    for (const auto &[name, count] : counts) {
        total += count;
        if (count > 0)
            after.insert(name, count);
    }
    if (total == 0)
        return change.takeOutcome({});
    TRY(recordOnWorkspace(change, u"workspace.import"_s, {{}, after}));
    // What a token may do follows its holder's memberships (T7).
    return change.takeOutcome({Resource::Scope, Resource::Client, Resource::User, Resource::Organization,
                               Resource::Group, Resource::Membership, Resource::Token});
}

} // namespace gatehouse
