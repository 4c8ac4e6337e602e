// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/tablelayout.h"

#include <functional>
#include <limits>

class QPagedPaintDevice;

namespace gatehouse {

/// Opens the same rows anew: once for each pass over them.
using OpenCursor = std::function<Result<std::unique_ptr<RowCursor>>()>;

/// Pages counted from 1, as people do.
struct PageRange
{
    int first = 1;
    int last = std::numeric_limits<int>::max();
};

/// Paints the pages of a measured layout on a PDF file or a printer, whose page layout is the one it was measured for.
/// The progress starts at half. Cancelled, Internal when the device refuses, or the cursor's own error.
[[nodiscard]] Result<void> paintTable(QPagedPaintDevice &device, TableLayout &layout, const OpenCursor &openCursor,
                                      PageRange pages, const JobContext &job);

/// What a PDF is made with.
struct PdfOptions
{
    QPageLayout pageLayout;
    QFont font = {};
    QLocale locale = {};
};

/// Writes a list as PDF to a file that is made or replaced; on failure a part may remain (exportFile() sees to that).
/// Returns the number of rows. `total` is for the progress alone. Needs a QGuiApplication; any thread.
[[nodiscard]] Result<qint64> writePdf(const QString &path, const Columns &columns, const TableHeading &heading,
                                      const PdfOptions &options, const OpenCursor &openCursor, const JobContext &job,
                                      qint64 total);

} // namespace gatehouse
