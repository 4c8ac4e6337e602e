// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>

#include <vector>

namespace gatehouse {

class EntityTableModel;

/// Which rows are selected, by id, so that they are found again in another order. Made and put back in milliseconds
/// at a million rows.
class RowSelection final
{
public:
    /// Beyond so many separate runs of rows a selection is given up: painting asks each of them about each cell.
    static constexpr int MaxRuns = 1000;

    RowSelection() = default;
    RowSelection(const EntityTableModel &model, const QItemSelection &selection);

    /// The same rows in the model as it is now; all of them when all were selected.
    [[nodiscard]] QItemSelection in(const EntityTableModel &model) const;

private:
    std::vector<qint64> m_ids; // sorted
    bool m_isAll = false;
};

/// How many rows a selection of whole rows holds.
[[nodiscard]] qint64 rowsIn(const QItemSelection &selection);
/// Their ids, from top to bottom.
[[nodiscard]] QList<qint64> idsIn(const EntityTableModel &model, const QItemSelection &selection);

} // namespace gatehouse
