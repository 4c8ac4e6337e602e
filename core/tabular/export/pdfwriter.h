// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/tablelayout.h"

#include <functional>
#include <limits>

class QPagedPaintDevice;

namespace gatehouse {

/// Opens a new cursor over the same rows, for each pass.
using OpenCursor = std::function<Result<std::unique_ptr<RowCursor>>()>;

/// Pages, counted from 1.
struct PageRange
{
    int first = 1;
    int last = std::numeric_limits<int>::max();
};

/// Paints the pages of a measured layout on a PDF file or printer with the same page layout. The progress starts at 50
/// %. Errors: Cancelled, Internal (the device fails), the cursor's.
[[nodiscard]] Result<void> paintTable(QPagedPaintDevice &device, TableLayout &layout, const OpenCursor &openCursor,
                                      PageRange pages, const JobContext &job);

/// Options of a PDF.
struct PdfOptions
{
    QPageLayout pageLayout;
    QFont font = {};
    QLocale locale = {};
};

/// Writes a list as PDF to a new or existing file; on failure an incomplete file may remain, which exportFile()
/// removes. Returns the number of rows. `total` is only used for the progress. Needs a QGuiApplication; any thread.
[[nodiscard]] Result<qint64> writePdf(const QString &path, const Columns &columns, const TableHeading &heading,
                                      const PdfOptions &options, const OpenCursor &openCursor, const JobContext &job,
                                      qint64 total);

} // namespace gatehouse
