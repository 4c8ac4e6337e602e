// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/effectiverole.h"

#include "core/domain/domaintext.h"

#include "core/domain/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr Word<RoleLimit> limitWords[] = {
    {RoleLimit::None, "none"},
    {RoleLimit::MaximumRole, "maximum-role"},
    {RoleLimit::Override, "override"},
    {RoleLimit::HolderRole, "holder-role"},
    {RoleLimit::HolderNoMember, "holder-no-member"},
    {RoleLimit::HolderDisabled, "holder-disabled"},
    {RoleLimit::TokenStatus, "token-status"},
};

/// What applies to every organization, group and application.
struct Context
{
    const Token &token;
    TokenStatus status;
    bool holderIsActive;
    const QList<Membership> &memberships;
};

const RoleOverride *overrideFor(const Token &token, qint64 organizationId, qint64 applicationId)
{
    for (const RoleOverride &one : token.overrides) {
        if (one.organizationId == organizationId && one.applicationId == applicationId)
            return &one;
    }
    return nullptr;
}

/// The holder's membership of the organization itself.
const Membership *membershipIn(const QList<Membership> &memberships, qint64 organizationId)
{
    for (const Membership &one : memberships) {
        if (one.organizationId == organizationId && one.groupId == 0)
            return &one;
    }
    return nullptr;
}

/// `holderRole` is ignored unless the holder is a member.
EffectiveRole computeRole(const Context &context, const QString &place, const RoleOverride *roleOverride, bool isMember,
                          AccessRole holderRole)
{
    EffectiveRole result;
    result.place = place;
    result.cap = roleOverride ? roleOverride->role : context.token.maximumRole;
    result.holderRole = isMember ? holderRole : AccessRole::None;
    if (context.status != TokenStatus::Active) {
        result.limit = RoleLimit::TokenStatus;
        return result;
    }
    if (!context.holderIsActive) {
        result.limit = RoleLimit::HolderDisabled;
        return result;
    }
    result.role = std::min(result.cap, result.holderRole);
    if (!isMember)
        result.limit = RoleLimit::HolderNoMember;
    else if (result.cap < result.holderRole)
        result.limit = roleOverride ? RoleLimit::Override : RoleLimit::MaximumRole;
    else if (result.holderRole < result.cap)
        result.limit = RoleLimit::HolderRole;
    return result;
}

EffectiveRole applicationRole(const Context &context, const ApplicationPlace &application)
{
    const RoleOverride *roleOverride = overrideFor(context.token, 0, application.applicationId);
    if (!roleOverride)
        roleOverride = overrideFor(context.token, application.organizationId, 0);
    const Membership *membership = membershipIn(context.memberships, application.organizationId);
    return computeRole(context, application.name, roleOverride, membership,
                       membership ? membership->role : AccessRole::None);
}

} // namespace

QString toString(RoleLimit limit)
{
    return wordOf(limitWords, limit);
}

QString describeLimit(RoleLimit limit)
{
    switch (limit) {
    case RoleLimit::None:
        return DomainText::tr("The token and its holder have the same role here.");
    case RoleLimit::MaximumRole:
        return DomainText::tr("Limited by the token's maximum role.");
    case RoleLimit::Override:
        return DomainText::tr("Limited by the token's override.");
    case RoleLimit::HolderRole:
        return DomainText::tr("Limited by the holder's own role here.");
    case RoleLimit::HolderNoMember:
        return DomainText::tr("The holder is not a member here.");
    case RoleLimit::HolderDisabled:
        return DomainText::tr("The holder is not active.");
    case RoleLimit::TokenStatus:
        return DomainText::tr("The token is not active.");
    }
    return {};
}

QList<EffectiveRole> effectiveRoles(const Token &token, TokenStatus status, bool holderIsActive,
                                    const QList<Membership> &memberships, const QList<ApplicationPlace> &applications)
{
    const Context context{token, status, holderIsActive, memberships};
    QList<EffectiveRole> roles;
    for (const Membership &membership : memberships) {
        const QString place =
            membership.groupId == 0 ? membership.organization : membership.organization + u'/' + membership.group;
        roles << computeRole(context, place, overrideFor(token, membership.organizationId, 0), true, membership.role);
    }
    for (const RoleOverride &one : token.overrides) {
        if (one.organizationId != 0 && !membershipIn(memberships, one.organizationId))
            roles << computeRole(context, one.name, &one, false, AccessRole::None);
    }
    for (const ApplicationPlace &application : applications)
        roles << applicationRole(context, application);
    return roles;
}

} // namespace gatehouse
