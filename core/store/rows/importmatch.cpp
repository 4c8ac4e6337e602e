// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/importmatch.h"

#include "core/store/rows/clientrows.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/membershiprows.h"
#include "core/store/rows/organizationrows.h"
#include "core/store/rows/scoperows.h"
#include "core/store/rows/userrows.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

void matchUsers(Connection &connection, const QList<User> &users, ImportMatch &match)
{
    for (const User &user : users) {
        const auto like = findUserLike(connection, user.email);
        if (!like)
            continue;
        const QString key = userKey(user.email);
        if (findRow<User>(connection, user.email))
            match.existing.insert(key);
        else
            match.leftOut.insert(
                key, QCoreApplication::translate("Import", "Its email address looks like %1, but is different.")
                         .arg(like->email));
    }
}

/// `organizationId` 0: it is not there.
void matchMembers(Connection &connection, qint64 organizationId, const ImportedOrganization &imported,
                  ImportMatch &match)
{
    for (const ImportedMember &member : imported.members) {
        const QString key = membershipKey(member.email, imported.organization.name, member.group);
        const auto user = findRow<User>(connection, member.email);
        if (!user) {
            if (match.leftOut.contains(userKey(member.email)))
                match.leftOut.insert(key, QCoreApplication::translate("Import", "The user is left out."));
            continue;
        }
        const auto group = findGroup(connection, organizationId, member.group);
        const bool placeIsThere = organizationId != 0 && (member.group.isEmpty() || group.has_value());
        if (placeIsThere &&
            findMembership(connection, organizationId, member.group.isEmpty() ? 0 : group->id, user->id))
            match.existing.insert(key);
    }
}

Result<void> matchOrganization(Connection &connection, const ImportedOrganization &imported, ImportMatch &match)
{
    const QString &name = imported.organization.name;
    const auto organization = findRow<Organization>(connection, name);
    if (!organization && organization.error().kind != ErrorKind::NotFound)
        return tl::unexpected(organization.error());
    matchMembers(connection, organization ? organization->id : 0, imported, match);
    if (!organization)
        return {};
    match.existing.insert(organizationKey(name));
    for (const Group &group : imported.groups) {
        if (findGroup(connection, organization->id, group.path))
            match.existing.insert(groupKey(name, group.path));
    }
    return {};
}

} // namespace

Result<ImportMatch> matchImport(Connection &connection, const QList<Scope> &scopes, const QList<Client> &clients,
                                const QList<User> &users, const QList<ImportedOrganization> &organizations)
{
    ImportMatch match;
    for (const Scope &scope : scopes) {
        if (findRow<Scope>(connection, scope.name))
            match.existing.insert(scopeKey(scope.name));
    }
    for (const Client &client : clients) {
        if (findRow<Client>(connection, client.clientId))
            match.existing.insert(clientKey(client.clientId));
    }
    matchUsers(connection, users, match);
    for (const ImportedOrganization &imported : organizations) {
        TRY(matchOrganization(connection, imported, match));
    }
    return match;
}

} // namespace gatehouse
