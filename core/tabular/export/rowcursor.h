// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tabular/fields/resources.h"

#include <QByteArrayView>
#include <QDateTime>

namespace gatehouse {

/// The rows of a list in order, with cells as stored (see FieldKind). Rows are read on demand. For one thread.
class RowCursor
{
public:
    virtual ~RowCursor() = default;
    /// Moves to the next row; false after the last one. Cells are valid until the next call.
    [[nodiscard]] virtual Result<bool> next() = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    /// UTF-8.
    [[nodiscard]] virtual QByteArrayView text(int column) const = 0;
};

using Columns = QList<const FieldInfo *>;

/// The title block of an exported or printed list (L3).
struct TableHeading
{
    QString title;        ///< "Clients"
    QString workspace;    ///< its name
    QString filter;       ///< the search and filters in words; empty when everything is shown
    QDateTime time;       ///< when it was made
    qint64 rowCount = -1; ///< -1 when not counted
};

} // namespace gatehouse
