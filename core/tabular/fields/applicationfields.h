// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/application.h"
#include "core/tabular/fields/field.h"

namespace gatehouse {

[[nodiscard]] std::span<const Field<Application>> applicationFields();
[[nodiscard]] const ResourceInfo &applicationInfo();

} // namespace gatehouse
