// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"
#include "core/tabular/fields/field.h"

namespace gatehouse {

/// The one declaration of a scope's fields, in display order.
[[nodiscard]] std::span<const Field<Scope>> scopeFields();
[[nodiscard]] const ResourceInfo &scopeInfo();

} // namespace gatehouse
