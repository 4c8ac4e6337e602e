// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/tabular/fields/field.h"

namespace gatehouse {

[[nodiscard]] std::span<const Field<Member>> memberFields();
[[nodiscard]] const ResourceInfo &memberInfo();

} // namespace gatehouse
