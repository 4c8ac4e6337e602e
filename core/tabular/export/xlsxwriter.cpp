// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/export/xlsxwriter.h"

#include "core/domain/text.h"
#include "core/tabular/fields/displayformatter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qint64 rowsPerSheet = LXW_ROW_MAX - 1; // below the titles
constexpr qint64 sheetRowsBetweenChecks = 256;
constexpr qsizetype maxSheetName = 31;
constexpr qsizetype maxCellText = 32'767;
constexpr qint64 overheadBytes = 1 << 20;
constexpr qint64 largestExactNumber = 1'000'000'000'000'000; // Excel keeps 15 digits
constexpr qint64 firstExcelMs = -2'203'891'200'000;          // 1900-03-01: before it, Excel's days are off by one

/// Frees a workbook that was not closed, without writing the file.
struct WorkbookDeleter
{
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};
using Workbook = std::unique_ptr<lxw_workbook, WorkbookDeleter>;

QString sheetName(const QString &title, int number)
{
    QString name = visibleText(title);
    for (const QChar forbidden : u"[]:*?/\\'"_s)
        name.replace(forbidden, u' ');
    const QString suffix = number > 1 ? u" %1"_s.arg(number) : QString();
    name = name.simplified().left(maxSheetName - suffix.size());
    return (name.isEmpty() ? u"Sheet"_s : name) + suffix;
}

bool isEscape(QStringView text)
{
    const auto hexadecimal = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
    };
    return text.size() > 6 && text[6] == u'_' && std::ranges::all_of(text.sliced(2, 4), hexadecimal);
}

/// Excel reads `_x0041_` in a text as the character with that code, so the underscore is escaped.
QString withoutEscapes(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 2)) {
        if (isEscape(QStringView(text).sliced(at))) {
            text.insert(at, "_x005F"_L1);
            at += 6; // the new position of the underscore
        }
    }
    return text;
}

QByteArray cellText(QString text)
{
    if (text.size() > maxCellText) {
        text.truncate(maxCellText - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text.append(u'\u2026');
    }
    return withoutEscapes(text).toUtf8();
}

double columnWidth(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return 32;
    case FieldKind::Identifier:
    case FieldKind::Uri:
    case FieldKind::List:
        return 40;
    case FieldKind::Time:
        return 18;
    case FieldKind::Boolean:
    case FieldKind::Choice:
    case FieldKind::Number:
        break;
    }
    return 16;
}

tl::unexpected<Error> cannotWrite(const QString &reason)
{
    return fail(ErrorKind::Internal,
                QCoreApplication::translate("Export", "The list could not be written: %1").arg(reason));
}

/// Closing a workbook copies the rows to another temporary file, and libxlsxwriter truncates them on a full disk
/// without an error. So the space is allocated beforehand, in the file that will be written.
Result<void> checkSpace(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return cannotWrite(file.errorString());
    const int refused = ::posix_fallocate(file.handle(), 0, bytes);
    if (!file.resize(0) || refused != 0)
        return cannotWrite(qt_error_string(refused));
    return {};
}

class XlsxWriter
{
public:
    XlsxWriter(lxw_workbook *workbook, const Columns &columns, const TableHeading &heading, const QLocale &locale);

    Result<qint64> write(RowCursor &rows, const JobContext &job, qint64 total);
    /// Bytes of all rows in libxlsxwriter's temporary files.
    [[nodiscard]] qint64 temporaryBytes() const { return m_temporaryBytes; }

private:
    void setProperties();
    void startSheet();
    Result<void> finishSheet();
    void writeRow(const RowCursor &row);
    lxw_error writeCell(const RowCursor &row, int column);

    lxw_workbook *m_workbook;
    Columns m_columns;
    TableHeading m_heading;
    DisplayFormatter m_formatter;
    LocalTime m_localTime;
    lxw_format *m_head;
    lxw_format *m_time;
    lxw_format *m_number;
    lxw_worksheet *m_sheet = nullptr;
    int m_sheetCount = 0;
    lxw_row_t m_row = 0;
    qint64 m_temporaryBytes = 0;
    lxw_error m_error = LXW_NO_ERROR;
};

XlsxWriter::XlsxWriter(lxw_workbook *workbook, const Columns &columns, const TableHeading &heading,
                       const QLocale &locale)
    : m_workbook(workbook)
    , m_columns(columns)
    , m_heading(heading)
    , m_formatter(columns, locale)
    , m_head(workbook_add_format(workbook))
    , m_time(workbook_add_format(workbook))
    , m_number(workbook_add_format(workbook))
{
    format_set_bold(m_head);
    format_set_num_format(m_time, "yyyy-mm-dd hh:mm");
    format_set_num_format(m_number, "#,##0");
    setProperties();
}

void XlsxWriter::setProperties()
{
    QByteArray title = visibleText(m_heading.title).toUtf8();
    QByteArray subject = visibleText(m_heading.workspace).toUtf8();
    QByteArray comments = visibleText(m_heading.filter).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.comments = comments.data();
    if (m_heading.time.isValid())
        properties.created = m_heading.time.toSecsSinceEpoch();
    workbook_set_properties(m_workbook, &properties);
}

void XlsxWriter::startSheet()
{
    m_sheet = workbook_add_worksheet(m_workbook, sheetName(m_heading.title, ++m_sheetCount).toUtf8().constData());
    for (int i = 0; i < m_columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, columnWidth(m_columns[i]->kind), nullptr);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (int i = 0; i < m_columns.size(); ++i) {
        worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i),
                               cellText(m_columns[i]->translatedTitle()).constData(), m_head);
    }
    m_row = 1;
}

/// libxlsxwriter does not check whether writing to its temporary file succeeded.
Result<void> XlsxWriter::finishSheet()
{
    if (!m_columns.isEmpty())
        worksheet_autofilter(m_sheet, 0, 0, m_row - 1, static_cast<lxw_col_t>(m_columns.size() - 1));
    std::FILE *rows = m_sheet->optimize_tmpfile;
    if (!rows || std::fflush(rows) != 0 || std::ferror(rows) != 0)
        return cannotWrite(qt_error_string(errno));
    m_temporaryBytes += std::ftell(rows);
    return {};
}

void XlsxWriter::writeRow(const RowCursor &row)
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (const lxw_error error = writeCell(row, column); error != LXW_NO_ERROR)
            m_error = error;
    }
    ++m_row;
}

lxw_error XlsxWriter::writeCell(const RowCursor &row, int column)
{
    const auto index = static_cast<lxw_col_t>(column);
    const FieldKind kind = m_columns[column]->kind;
    if (!row.isNull(column) && kind == FieldKind::Number && std::abs(row.integer(column)) < largestExactNumber)
        return worksheet_write_number(m_sheet, m_row, index, static_cast<double>(row.integer(column)), m_number);
    if (!row.isNull(column) && kind == FieldKind::Time) {
        const qint64 ms = m_localTime.wallClock(row.integer(column));
        if (ms >= firstExcelMs)
            return worksheet_write_number(m_sheet, m_row, index, static_cast<double>(ms) / 86'400'000.0 + 25'569,
                                          m_time);
    }
    const QByteArray text = cellText(m_formatter.text(row, column));
    return text.isEmpty() ? LXW_NO_ERROR : worksheet_write_string(m_sheet, m_row, index, text.constData(), nullptr);
}

Result<qint64> XlsxWriter::write(RowCursor &rows, const JobContext &job, qint64 total)
{
    startSheet();
    qint64 count = 0;
    for (;; ++count) {
        if (count % sheetRowsBetweenChecks == 0) {
            job.setProgress(count, total);
            if (job.isCancelled())
                return fail(ErrorKind::Cancelled, QCoreApplication::translate("Export", "Cancelled."));
        }
        TRY_ASSIGN(const auto more, rows.next());
        if (!more)
            break;
        if (m_row > rowsPerSheet) {
            TRY(finishSheet());
            startSheet();
        }
        writeRow(rows);
        if (m_error != LXW_NO_ERROR)
            return cannotWrite(QString::fromUtf8(lxw_strerror(m_error)));
    }
    TRY(finishSheet());
    return count;
}

} // namespace

Result<qint64> writeXlsx(const QString &path, const Columns &columns, RowCursor &rows, const TableHeading &heading,
                         const QLocale &locale, const JobContext &job, qint64 total)
{
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_TRUE;
    options.tmpdir = folder.data();
    Workbook workbook(workbook_new_opt(QFile::encodeName(path).constData(), &options));
    XlsxWriter writer(workbook.get(), columns, heading, locale);
    TRY_ASSIGN(const auto written, writer.write(rows, job, total));
    TRY(checkSpace(path, writer.temporaryBytes() + overheadBytes));
    if (const lxw_error error = workbook_close(workbook.release()); error != LXW_NO_ERROR)
        return cannotWrite(QString::fromUtf8(lxw_strerror(error)));
    job.setProgress(written, written);
    return written;
}

} // namespace gatehouse
