// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/membership.h"
#include "core/tabular/fields/field.h"

namespace gatehouse {

[[nodiscard]] std::span<const Field<Membership>> membershipFields();
[[nodiscard]] const ResourceInfo &membershipInfo();

} // namespace gatehouse
