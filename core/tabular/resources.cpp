// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/applicationfields.h"
#include "core/tabular/auditfields.h"
#include "core/tabular/clientfields.h"
#include "core/tabular/groupfields.h"
#include "core/tabular/memberfields.h"
#include "core/tabular/membershipfields.h"
#include "core/tabular/organizationfields.h"
#include "core/tabular/scopefields.h"
#include "core/tabular/signingkeyfields.h"
#include "core/tabular/tokenfields.h"
#include "core/tabular/userfields.h"

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
