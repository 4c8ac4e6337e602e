// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/token.h"
#include "core/tabular/fields/field.h"

namespace gatehouse {

[[nodiscard]] std::span<const Field<Token>> tokenFields();
[[nodiscard]] const ResourceInfo &tokenInfo();

} // namespace gatehouse
