// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVariant>

#include <functional>

namespace gatehouse {

class EntityTableView;

/// The value of a field in one row; null while the row is being read.
using RowValue = std::function<QVariant(QStringView field)>;

/// Calls `visit` for the selected rows, as far as they are few. Returns false when some were left out. What actions a
/// selection allows is a preview: the Authority checks every row.
bool visitSelectedRows(const EntityTableView &view, const std::function<void(const RowValue &value)> &visit);

} // namespace gatehouse
