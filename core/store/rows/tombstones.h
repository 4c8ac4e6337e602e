// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tabular/fields/field.h"

namespace gatehouse {

class Connection;

/// Remembers that a row was deleted in the change with that revision. In a transaction.
[[nodiscard]] Result<void> insertTombstone(Connection &connection, const ResourceInfo &resource, qint64 rowId,
                                           const QString &name, qint64 revision);

} // namespace gatehouse
