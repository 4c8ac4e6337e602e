// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/csvwriter.h"
#include "core/tabular/export/pdfwriter.h"

namespace gatehouse {

enum class ExportFormat { Csv, Xlsx, Pdf };

/// The format by the suffix of a file name, ignoring case. Errors: InvalidInput, with the suffix.
[[nodiscard]] Result<ExportFormat> exportFormat(const QString &path);

struct ExportOptions
{
    CsvOptions csv;
    PdfOptions pdf;
};

/// Options for that locale: its delimiter, its paper size, landscape for many columns.
[[nodiscard]] ExportOptions defaultExportOptions(const Columns &columns, const QFont &font, const QLocale &locale);

/// Writes the rows to `path`, completely or not at all: after an error, also Cancelled, an existing file is unchanged.
/// The new file has mode 0600. The progress is relative to `heading.rowCount`. Returns the number of rows. Errors:
/// those of exportFormat(), PendingFile and the cursor; Internal (disk full). For worker threads.
[[nodiscard]] Result<qint64> exportFile(const QString &path, const Columns &columns, const OpenCursor &openCursor,
                                        const TableHeading &heading, const ExportOptions &options,
                                        const JobContext &job);
/// The same with a given format, whatever the suffix.
[[nodiscard]] Result<qint64> exportFile(const QString &path, ExportFormat format, const Columns &columns,
                                        const OpenCursor &openCursor, const TableHeading &heading,
                                        const ExportOptions &options, const JobContext &job);

} // namespace gatehouse
