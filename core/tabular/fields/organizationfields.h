// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/tabular/fields/field.h"

namespace gatehouse {

[[nodiscard]] std::span<const Field<Organization>> organizationFields();
[[nodiscard]] const ResourceInfo &organizationInfo();

} // namespace gatehouse
