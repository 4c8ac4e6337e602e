// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/resources.h"

namespace gatehouse {

namespace {

/// By Resource.
constexpr const ResourceInfo &(*infos[])() = {
    &infoOf<Scope>,       &infoOf<Client>,     &infoOf<User>,       &infoOf<Organization>,
    &infoOf<Token>,       &infoOf<SigningKey>, &infoOf<AuditEntry>, &infoOf<Group>,
    &infoOf<Application>, &infoOf<Membership>, &infoOf<Member>,
};
constexpr auto resources = [] {
    std::array<Resource, std::size(infos)> all{};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<Resource>(i);
    return all;
}();
static_assert(resources.back() == Resource::Member);

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
    return std::span(resources).first(static_cast<size_t>(Resource::Audit) + 1);
}

} // namespace gatehouse
