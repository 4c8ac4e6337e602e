// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/group.h"
#include "core/tabular/fields/field.h"

namespace gatehouse {

[[nodiscard]] std::span<const Field<Group>> groupFields();
[[nodiscard]] const ResourceInfo &groupInfo();

} // namespace gatehouse
