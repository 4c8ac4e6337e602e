// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/auditentry.h"
#include "core/tabular/fields/field.h"

namespace gatehouse {

/// The one declaration of an audit entry's fields, in display order.
[[nodiscard]] std::span<const Field<AuditEntry>> auditFields();
[[nodiscard]] const ResourceInfo &auditInfo();

} // namespace gatehouse
