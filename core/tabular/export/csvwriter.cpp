// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/export/csvwriter.h"

#include "core/tabular/export/csvcell.h"
#include "core/tabular/fields/cellformat.h"
#include "core/tabular/fields/localtime.h"

#include <QCoreApplication>
#include <QIODevice>

#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qsizetype flushSize = 256 * 1024;
constexpr qint64 csvRowsBetweenChecks = 1024;

/// A column with what is the same in each row.
struct CsvColumn
{
    const FieldInfo *field;
    QByteArray null;
    std::array<QByteArray, 2> booleans;
    std::vector<std::pair<QByteArray, QByteArray>> labels; ///< by stored value; for people only
};

class CsvWriter
{
public:
    CsvWriter(QIODevice &out, const Columns &columns, const CsvOptions &options);

    Result<qint64> write(RowCursor &rows, const JobContext &job, qint64 total);

private:
    [[nodiscard]] CsvColumn prepare(const FieldInfo &field) const;
    [[nodiscard]] QByteArray encoded(const QString &text) const;
    void appendTitles();
    void appendRow(const RowCursor &row);
    void appendCell(const CsvColumn &column, const RowCursor &row, int index);
    void appendTime(qint64 ms);
    void appendChoice(const CsvColumn &column, QByteArrayView value);
    Result<void> flush();

    QIODevice &m_out;
    CsvOptions m_options;
    bool m_people;
    CsvCell m_cell;
    CsvBuffer m_buffer;
    LocalTime m_localTime;
    QByteArray m_rfc3339;
    std::vector<CsvColumn> m_columns;
};

CsvWriter::CsvWriter(QIODevice &out, const Columns &columns, const CsvOptions &options)
    : m_out(out)
    , m_options(options)
    , m_people(options.audience == CsvAudience::People)
    , m_cell(options)
{
    for (const FieldInfo *field : columns)
        m_columns.push_back(prepare(*field));
}

CsvColumn CsvWriter::prepare(const FieldInfo &field) const
{
    const auto text = [&](const QVariant &value) {
        return encoded(m_people ? displayText(field, value, m_options.locale) : machineText(field, value));
    };
    CsvColumn column{&field, {}, {}, {}};
    if (field.kind == FieldKind::Time)
        column.null = text(QDateTime());
    if (field.kind == FieldKind::Boolean)
        column.booleans = {text(false), text(true)};
    if (field.kind == FieldKind::Choice && m_people) {
        for (const Choice &choice : field.choices)
            column.labels.emplace_back(choice.value, text(QString::fromUtf8(choice.value)));
    }
    return column;
}

QByteArray CsvWriter::encoded(const QString &text) const
{
    CsvBuffer buffer;
    m_cell.append(buffer, text.toUtf8());
    return buffer.view().toByteArray();
}

void CsvWriter::appendTitles()
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            m_buffer.append(m_options.delimiter);
        const FieldInfo &field = *m_columns[i].field;
        m_cell.append(m_buffer, (m_people ? field.translatedTitle() : field.idString()).toUtf8());
    }
    m_buffer.append("\r\n");
}

void CsvWriter::appendRow(const RowCursor &row)
{
    const int count = static_cast<int>(m_columns.size());
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            m_buffer.append(m_options.delimiter);
        appendCell(m_columns[static_cast<size_t>(i)], row, i);
    }
    m_buffer.append("\r\n");
}

void CsvWriter::appendCell(const CsvColumn &column, const RowCursor &row, int index)
{
    if (row.isNull(index)) {
        m_buffer.append(column.null);
        return;
    }
    switch (column.field->kind) {
    case FieldKind::Text:
    case FieldKind::Identifier:
    case FieldKind::Uri:
        m_cell.append(m_buffer, row.text(index));
        break;
    case FieldKind::List:
        m_cell.appendList(m_buffer, row.text(index));
        break;
    case FieldKind::Boolean:
        m_buffer.append(column.booleans[row.integer(index) != 0 ? 1 : 0]);
        break;
    case FieldKind::Choice:
        appendChoice(column, row.text(index));
        break;
    case FieldKind::Time:
        appendTime(row.integer(index));
        break;
    case FieldKind::Number: {
        char *begin = m_buffer.reserve(20);
        m_buffer.commit(std::to_chars(begin, begin + 20, row.integer(index)).ptr);
        break;
    }
    }
}

void CsvWriter::appendTime(qint64 ms)
{
    if (m_people) {
        m_buffer.commit(writeMinutes(m_buffer.reserve(minutesTextLength), m_localTime.wallClock(ms)));
        return;
    }
    m_rfc3339.resize(0);
    appendRfc3339(m_rfc3339, ms);
    m_buffer.append(m_rfc3339);
}

void CsvWriter::appendChoice(const CsvColumn &column, QByteArrayView value)
{
    for (const auto &[stored, label] : column.labels) {
        if (stored == value) {
            m_buffer.append(label);
            return;
        }
    }
    m_cell.append(m_buffer, value);
}

Result<void> CsvWriter::flush()
{
    const QByteArrayView bytes = m_buffer.view();
    if (m_out.write(bytes.data(), bytes.size()) != bytes.size()) {
        return fail(
            ErrorKind::Internal,
            QCoreApplication::translate("Export", "The list could not be written: %1").arg(m_out.errorString()));
    }
    m_buffer.clear();
    return {};
}

Result<qint64> CsvWriter::write(RowCursor &rows, const JobContext &job, qint64 total)
{
    if (m_options.byteOrderMark)
        m_buffer.append("\uFEFF");
    appendTitles();
    qint64 count = 0;
    for (;; ++count) {
        if (count % csvRowsBetweenChecks == 0) {
            job.setProgress(count, total);
            if (job.isCancelled())
                return fail(ErrorKind::Cancelled, QCoreApplication::translate("Export", "Cancelled."));
        }
        TRY_ASSIGN(const auto more, rows.next());
        if (!more)
            break;
        appendRow(rows);
        if (m_buffer.view().size() >= flushSize) {
            TRY(flush());
        }
    }
    TRY(flush());
    job.setProgress(count, count);
    return count;
}

} // namespace

char localeDelimiter(const QLocale &locale)
{
    return locale.decimalPoint() == ","_L1 ? ';' : ',';
}

Result<qint64> writeCsv(QIODevice &out, const Columns &columns, RowCursor &rows, const CsvOptions &options,
                        const JobContext &job, qint64 total)
{
    return CsvWriter(out, columns, options).write(rows, job, total);
}

} // namespace gatehouse
