// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>

#include <vector>

namespace gatehouse {

class EntityTableModel;

/// The selected rows by id, so that a selection survives a reload. Takes milliseconds for a million rows.
class RowSelection final
{
public:
    /// A selection with more ranges than this is dropped: painting checks every range for each cell.
    static constexpr int MaxRanges = 1000;

    RowSelection() = default;
    RowSelection(const EntityTableModel &model, const QItemSelection &selection);

    /// The same rows in the current model; all rows if all were selected.
    [[nodiscard]] QItemSelection in(const EntityTableModel &model) const;

private:
    std::vector<qint64> m_ids; // sorted
    bool m_isAll = false;
};

/// The number of rows in a selection of whole rows.
[[nodiscard]] qint64 selectedRowCount(const QItemSelection &selection);
/// Their ids, from top to bottom.
[[nodiscard]] QList<qint64> selectedRowIds(const EntityTableModel &model, const QItemSelection &selection);

} // namespace gatehouse
