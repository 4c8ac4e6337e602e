// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcontext.h"
#include "core/tabular/export/rowcursor.h"

#include <QLocale>

namespace gatehouse {

/// Writes a list as an Excel workbook (.xlsx) to a new or existing file; on failure an incomplete file may remain,
/// which exportFile() removes. Texts are text cells, never formulas or links; numbers are numbers; times are Excel
/// dates in local time. A new sheet begins when one is full. Memory does not grow with the rows, which pass through a
/// temporary file in the same folder. Returns the number of rows. `total` is only used for the progress. Errors:
/// Cancelled, Internal (the file cannot be written), the cursor's.
[[nodiscard]] Result<qint64> writeXlsx(const QString &path, const Columns &columns, RowCursor &rows,
                                       const TableHeading &heading, const QLocale &locale, const JobContext &job,
                                       qint64 total);

} // namespace gatehouse
