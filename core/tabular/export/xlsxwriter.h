// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcontext.h"
#include "core/tabular/export/rowcursor.h"
#include "core/tabular/export/tableheading.h"

#include <QLocale>

namespace gatehouse {

/// Writes a list as an Excel workbook (.xlsx) to a file that is made or replaced; on failure a part may remain
/// (exportFile() sees to that). Texts are text cells, never formulas or links; numbers are numbers; times are Excel's
/// own, in local time. Another sheet begins where one is full. Memory does not grow with the rows: they pass through a
/// temporary file in the same folder. Returns the number of rows. Cancelled, Internal when the file cannot be written,
/// or the cursor's own error. `total` is for the progress alone.
[[nodiscard]] Result<qint64> writeXlsx(const QString &path, const Columns &columns, RowCursor &rows,
                                       const TableHeading &heading, const QLocale &locale, const JobContext &job,
                                       qint64 total);

} // namespace gatehouse
