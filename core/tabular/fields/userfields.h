// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user.h"
#include "core/tabular/fields/field.h"

namespace gatehouse {

[[nodiscard]] std::span<const Field<User>> userFields();
[[nodiscard]] const ResourceInfo &userInfo();

} // namespace gatehouse
