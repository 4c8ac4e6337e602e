// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"
#include "core/tabular/fields/field.h"

namespace gatehouse {

/// The one declaration of a client's fields, in display order.
[[nodiscard]] std::span<const Field<Client>> clientFields();
[[nodiscard]] const ResourceInfo &clientInfo();

} // namespace gatehouse
