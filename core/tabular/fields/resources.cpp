// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/applicationfields.h"
#include "core/tabular/fields/auditfields.h"
#include "core/tabular/fields/clientfields.h"
#include "core/tabular/fields/groupfields.h"
#include "core/tabular/fields/memberfields.h"
#include "core/tabular/fields/membershipfields.h"
#include "core/tabular/fields/organizationfields.h"
#include "core/tabular/fields/scopefields.h"
#include "core/tabular/fields/signingkeyfields.h"
#include "core/tabular/fields/tokenfields.h"
#include "core/tabular/fields/userfields.h"

namespace gatehouse {

namespace {

using enum Resource;

/// By Resource.
constexpr const ResourceInfo &(*infos[])() = {&scopeInfo,       &clientInfo,     &userInfo,  &organizationInfo,
                                              &tokenInfo,       &signingKeyInfo, &auditInfo, &groupInfo,
                                              &applicationInfo, &membershipInfo, &memberInfo};
constexpr Resource resources[] = {Scope, Client, User,        Organization, Token, Key,
                                  Audit, Group,  Application, Membership,   Member};
static_assert(std::size(infos) == std::size(resources));

} // namespace

const ResourceInfo &resourceInfo(Resource resource)
{
    return infos[static_cast<size_t>(resource)]();
}

std::span<const Resource> allResources()
{
    return resources;
}

std::span<const Resource> tabResources()
{
    return std::span(resources).first(static_cast<size_t>(Audit) + 1);
}

} // namespace gatehouse
