// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/auditfields.h"
#include "core/tabular/clientfields.h"
#include "core/tabular/scopefields.h"

namespace gatehouse {

const ResourceInfo &resourceInfo(Resource resource)
{
    switch (resource) {
    case Resource::Scope:
        return scopeInfo();
    case Resource::Client:
        return clientInfo();
    case Resource::Audit:
        break;
    }
    return auditInfo();
}

std::span<const Resource> allResources()
{
    static constexpr Resource resources[] = {Resource::Scope, Resource::Client, Resource::Audit};
    return resources;
}

} // namespace gatehouse
