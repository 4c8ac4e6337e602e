// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signingkey.h"
#include "core/tabular/fields/field.h"

namespace gatehouse {

[[nodiscard]] std::span<const Field<SigningKey>> signingKeyFields();
[[nodiscard]] const ResourceInfo &signingKeyInfo();

} // namespace gatehouse
