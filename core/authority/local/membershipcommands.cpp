// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/store/rows/grouprows.h"
#include "core/store/rows/membershiprows.h"
#include "core/store/rows/organizationrows.h"
#include "core/store/rows/userrows.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QLatin1StringView membershipKind = "membership"_L1;

QJsonObject placeJson(const QString &organization, const QString &group)
{
    QJsonObject json{{u"organization"_s, organization}};
    if (!group.isEmpty())
        json.insert(u"group"_s, group);
    return json;
}

QJsonObject roleJson(QJsonObject place, AccessRole role)
{
    place.insert(u"role"_s, toString(role));
    return place;
}

Result<MembershipPlace> placeOf(Connection &connection, const SetMemberships &command)
{
    const auto organization = readRow<Organization>(connection, command.organizationId);
    if (!organization)
        return tl::unexpected(organization.error());
    MembershipPlace place{organization->id, organization->name, 0, {}};
    if (command.groupId == 0)
        return place;
    const auto group = readRow<Group>(connection, command.groupId);
    if (!group)
        return tl::unexpected(group.error());
    if (group->organizationId != organization->id) {
        return fail(
            ErrorKind::InvalidInput,
            QCoreApplication::translate("Authority", "“%1” is a group of another organization.").arg(group->path), {},
            u"group"_s);
    }
    place.groupId = group->id;
    place.group = group->path;
    return place;
}

/// Sets the role in just this place.
Result<void> setHere(Change &change, MembershipRows &rows, const MembershipPlace &place, qint64 userId,
                     const QString &email, AccessRole role)
{
    auto stored = findMembership(change.connection(), place.organizationId, place.groupId, userId);
    if (!stored && stored.error().kind != ErrorKind::NotFound)
        return tl::unexpected(stored.error());
    if (stored && stored->role == role)
        return {};
    TRY_ASSIGN(const auto revision, change.revision());
    Membership membership = stored.value_or(Membership());
    membership.role = role;
    membership.updatedAt = change.now();
    membership.revision = revision;
    const QJsonObject where = placeJson(place.organization, place.group);
    const QJsonObject before = stored ? roleJson(where, stored->role) : QJsonObject();
    if (stored) {
        TRY(rows.update(membership));
    } else {
        membership.organizationId = place.organizationId;
        membership.groupId = place.groupId;
        membership.userId = userId;
        membership.member = email;
        membership.createdAt = change.now();
        TRY(rows.insert(membership));
    }
    change.outcome().ids << membership.id;
    return change.record(u"membership.set"_s, membershipKind, membership.id, email, {before, roleJson(where, role)});
}

Result<void> removeOne(Change &change, MembershipRows &rows, const Membership &membership, qint64 revision)
{
    TRY(rows.remove(membership, revision));
    const QJsonObject before = roleJson(placeJson(membership.organization, membership.group), membership.role);
    return change.record(u"membership.remove"_s, membershipKind, membership.id, membership.member, {before, {}});
}

/// What goes when this membership is given up: with an organization's, those in its groups.
Result<QList<Membership>> withGroups(Connection &connection, const Membership &membership)
{
    QList<Membership> all{membership};
    if (membership.groupId != 0)
        return all;
    TRY_ASSIGN(const auto others, readMembershipsOfUser(connection, membership.userId));
    for (const Membership &other : others) {
        if (other.organizationId == membership.organizationId && other.id != membership.id)
            all << other;
    }
    return all;
}

constexpr Resource changedByMemberships[] = {Resource::Membership, Resource::Organization, Resource::Group,
                                             Resource::Token}; // the effective roles of tokens (T7)

} // namespace

Result<void> setMembership(Change &change, MembershipRows &rows, const MembershipPlace &place, qint64 userId,
                           const QString &email, AccessRole role)
{
    if (place.groupId != 0) {
        const auto above = findMembership(change.connection(), place.organizationId, 0, userId);
        if (!above && above.error().kind != ErrorKind::NotFound)
            return tl::unexpected(above.error());
        const MembershipPlace organization{place.organizationId, place.organization, 0, {}};
        if (!above) {
            TRY(setHere(change, rows, organization, userId, email, AccessRole::User));
        }
    }
    return setHere(change, rows, place, userId, email, role);
}

Result<Outcome> handle(Change &change, const SetMemberships &command)
{
    if (command.role == AccessRole::None) {
        return fail(ErrorKind::InvalidInput,
                    QCoreApplication::translate("Authority", "A member's role is User or Admin."), {}, u"role"_s);
    }
    TRY_ASSIGN(const auto place, placeOf(change.connection(), command));
    MembershipRows rows(change.connection());
    UserRows users(change.connection());
    qint64 done = 0;
    for (const qint64 userId : command.userIds) {
        TRY(change.step(done++, command.userIds.size()));
        TRY_ASSIGN(const auto email, users.email(userId));
        TRY(setMembership(change, rows, place, userId, email, command.role));
    }
    return change.takeOutcome({std::begin(changedByMemberships), std::end(changedByMemberships)});
}

Result<Outcome> handle(Change &change, const RemoveMemberships &command)
{
    if (command.ids.isEmpty())
        return change.takeOutcome({});
    TRY_ASSIGN(const auto revision, change.revision());
    MembershipRows rows(change.connection());
    QSet<qint64> gone;
    qint64 done = 0;
    for (const qint64 id : command.ids) {
        TRY(change.step(done++, command.ids.size()));
        if (gone.contains(id))
            continue; // went with the organization's
        TRY_ASSIGN(const auto membership, readRow<Membership>(change.connection(), id));
        if (membership.isTechnicalUser()) {
            return fail(ErrorKind::Forbidden,
                        QCoreApplication::translate("Authority", "“%1” is the technical user of a token. Delete the "
                                                                 "token, and it goes with it.")
                            .arg(membership.member));
        }
        TRY_ASSIGN(const auto all, withGroups(change.connection(), membership));
        for (const Membership &one : all) {
            TRY(removeOne(change, rows, one, revision));
            gone.insert(one.id);
        }
    }
    change.outcome().ids = command.ids;
    return change.takeOutcome({std::begin(changedByMemberships), std::end(changedByMemberships)});
}

} // namespace gatehouse
