// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tabular/fields/resources.h"

#include <QByteArrayView>

namespace gatehouse {

/// Rows of a list, one after the other, each cell raw as stored (see FieldKind). One thread; rows are read as asked.
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

} // namespace gatehouse
