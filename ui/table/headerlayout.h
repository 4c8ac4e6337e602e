// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/rowcursor.h"

#include <QList>
#include <QString>

class QFontMetrics;
class QHeaderView;

namespace gatehouse {

class EntityTableModel;

/// The columns of a list: order, width, visibility. Stored by field id, so that it survives new columns.
struct HeaderLayout
{
    struct Column
    {
        QString field;
        int width = 0; ///< device-independent pixels
        bool visible = true;
        friend bool operator==(const Column &, const Column &) = default;
    };
    QList<Column> columns; ///< in the order on screen
    QString sortField;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    friend bool operator==(const HeaderLayout &, const HeaderLayout &) = default;
};

/// The default layout.
[[nodiscard]] HeaderLayout defaultLayout(const EntityTableModel &model, const QFontMetrics &metrics);
/// The layout on screen, with the model's sort order.
[[nodiscard]] HeaderLayout currentLayout(const EntityTableModel &model, const QHeaderView &header);
/// Applies a layout to the header, except for the sort order. Columns that `layout` does not name keep their state and
/// come last.
void applyLayout(const HeaderLayout &layout, const EntityTableModel &model, QHeaderView &header);

/// Stored in QSettings under tables/<key>. Returns `fallback` if there is none, or if it has no visible column.
[[nodiscard]] HeaderLayout loadLayout(const QString &key, const HeaderLayout &fallback);
void saveLayout(const QString &key, const HeaderLayout &layout);

} // namespace gatehouse
