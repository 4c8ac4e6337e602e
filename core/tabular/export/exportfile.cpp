// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/export/exportfile.h"

#include "core/tabular/export/pendingfile.h"
#include "core/tabular/export/xlsxwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

Result<qint64> writeCsvFile(const QString &path, const Columns &columns, RowCursor &rows, const CsvOptions &options,
                            const JobContext &job, qint64 total)
{
    QFile file(path);
    // The writer has its own large buffer; without QFile's, a failed write is noticed at once.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        return fail(ErrorKind::Internal,
                    QCoreApplication::translate("Export", "The list could not be written: %1").arg(file.errorString()));
    }
    return writeCsv(file, columns, rows, options, job, total);
}

Result<qint64> writeFormat(const QString &path, ExportFormat format, const Columns &columns,
                           const OpenCursor &openCursor, const TableHeading &heading, const ExportOptions &options,
                           const JobContext &job)
{
    const qint64 total = std::max<qint64>(heading.rowCount, 0);
    if (format == ExportFormat::Pdf)
        return writePdf(path, columns, heading, options.pdf, openCursor, job, total);
    TRY_ASSIGN(const auto rows, openCursor());
    if (format == ExportFormat::Xlsx)
        return writeXlsx(path, columns, *rows, heading, options.csv.locale, job, total);
    return writeCsvFile(path, columns, *rows, options.csv, job, total);
}

} // namespace

Result<ExportFormat> exportFormat(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "csv"_L1)
        return ExportFormat::Csv;
    if (suffix == "xlsx"_L1)
        return ExportFormat::Xlsx;
    if (suffix == "pdf"_L1)
        return ExportFormat::Pdf;
    if (suffix.isEmpty()) {
        return fail(ErrorKind::InvalidInput,
                    QCoreApplication::translate("Export", "Choose a file name that ends in .csv, .xlsx or .pdf."));
    }
    //: %1 is the end of a file name, such as .txt
    return fail(ErrorKind::InvalidInput,
                QCoreApplication::translate("Export", "A list cannot be exported as %1. Use .csv, .xlsx or .pdf.")
                    .arg(u'.' + suffix));
}

ExportOptions defaultExportOptions(const Columns &columns, const QFont &font, const QLocale &locale)
{
    ExportOptions options;
    options.csv.delimiter = localeDelimiter(locale);
    options.csv.locale = locale;
    options.pdf = {defaultPageLayout(columns.size(), locale), font, locale};
    return options;
}

Result<qint64> exportFile(const QString &path, const Columns &columns, const OpenCursor &openCursor,
                          const TableHeading &heading, const ExportOptions &options, const JobContext &job)
{
    TRY_ASSIGN(const auto format, exportFormat(path));
    return exportFile(path, format, columns, openCursor, heading, options, job);
}

Result<qint64> exportFile(const QString &path, ExportFormat format, const Columns &columns,
                          const OpenCursor &openCursor, const TableHeading &heading, const ExportOptions &options,
                          const JobContext &job)
{
    TRY_ASSIGN(auto file, PendingFile::create(path));
    TRY_ASSIGN(const auto written,
               writeFormat(file.temporaryPath(), format, columns, openCursor, heading, options, job));
    TRY(file.commit());
    return written;
}

} // namespace gatehouse
