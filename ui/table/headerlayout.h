// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/rowcursor.h"

#include <QList>
#include <QString>

class QFontMetrics;
class QHeaderView;

namespace gatehouse {

class EntityTableModel;

/// Which columns a list shows, in which order, how wide. Kept by the fields' ids, so that it outlives new columns.
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

/// How a list looks until its administrator changes it.
[[nodiscard]] HeaderLayout defaultLayout(const EntityTableModel &model, const QFontMetrics &metrics);
/// What the header shows now; the sort is the model's.
[[nodiscard]] HeaderLayout currentLayout(const EntityTableModel &model, const QHeaderView &header);
/// Arranges the header; columns that `layout` does not know stay as they are, behind the others. Leaves the sort alone.
void applyLayout(const HeaderLayout &layout, const EntityTableModel &model, QHeaderView &header);

/// Kept in QSettings under tables/<key>. Without a stored one, or with one without a visible column: `fallback`.
[[nodiscard]] HeaderLayout storedLayout(const QString &key, const HeaderLayout &fallback);
void storeLayout(const QString &key, const HeaderLayout &layout);

} // namespace gatehouse
