// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/csvwriter.h"
#include "core/tabular/export/pdfwriter.h"

namespace gatehouse {

enum class ExportFormat { Csv, Xlsx, Pdf };

/// The format that a file name's suffix stands for, in either case; InvalidInput naming the suffix otherwise.
[[nodiscard]] Result<ExportFormat> exportFormat(const QString &path);

struct ExportOptions
{
    CsvOptions csv;
    PdfOptions pdf;
};

/// Options for people in that locale: its delimiter, its paper, landscape for many columns.
[[nodiscard]] ExportOptions defaultExportOptions(const Columns &columns, const QFont &font, const QLocale &locale);

/// Writes the rows to `path`, whole or not at all: on any error, also Cancelled, a file of that name is as it was. The
/// new one has mode 0600. Progress goes by `heading.rowCount`. Returns the number of rows. Errors as of exportFormat(),
/// PendingFile and the cursor; Internal when the disk is full. A worker thread's work.
[[nodiscard]] Result<qint64> exportFile(const QString &path, const Columns &columns, const OpenCursor &openCursor,
                                        const TableHeading &heading, const ExportOptions &options,
                                        const JobContext &job);
/// The same with the format chosen, whatever the suffix.
[[nodiscard]] Result<qint64> exportFile(const QString &path, ExportFormat format, const Columns &columns,
                                        const OpenCursor &openCursor, const TableHeading &heading,
                                        const ExportOptions &options, const JobContext &job);

} // namespace gatehouse
