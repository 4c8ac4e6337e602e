// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/selectedrows.h"

#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"

#include <QItemSelection>

namespace gatehouse {

namespace {

constexpr int mostRows = 200;

} // namespace

bool visitSelectedRows(const EntityTableView &view, const std::function<void(const RowValue &value)> &visit)
{
    const EntityTableModel &model = *view.entityModel();
    int visited = 0;
    for (const QItemSelectionRange &range : view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && visited < mostRows; ++row, ++visited) {
            visit([&model, row](QStringView field) {
                return model.index(row, model.columnOf(field)).data(EntityTableModel::RawValueRole);
            });
        }
    }
    return visited == view.selectedCount();
}

} // namespace gatehouse
