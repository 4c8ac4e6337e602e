// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/export/pdfwriter.h"

#include "core/domain/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// Remembers a failed write: QPdfWriter does not report it, and QFile resets its error on close().
class CheckedFile final : public QFile
{
public:
    using QFile::QFile;

    void close() override
    {
        if (isOpen() && !flush())
            keepFailure();
        QFile::close();
    }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] const QString &failure() const { return m_failure; }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 written = QFile::writeData(data, size);
        if (written != size)
            keepFailure();
        return written;
    }

private:
    void keepFailure()
    {
        if (!m_failed)
            m_failure = errorString();
        m_failed = true;
    }

    bool m_failed = false;
    QString m_failure;
};

tl::unexpected<Error> writeFailure(const QString &reason)
{
    return fail(ErrorKind::Internal,
                QCoreApplication::translate("Export", "The list could not be written: %1").arg(reason));
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorKind::Cancelled, QCoreApplication::translate("Export", "Cancelled."));
}

/// The rows of consecutive pages, from one cursor.
class PageRows
{
public:
    PageRows(TableLayout &layout, RowCursor &cursor)
        : m_layout(layout)
        , m_cursor(cursor)
    {
    }

    Result<void> moveTo(int page)
    {
        const RowRange range = m_layout.rowsOnPage(page);
        const auto past = std::min<qint64>(range.first - m_first, static_cast<qint64>(m_rows.size()));
        m_rows.erase(m_rows.begin(), m_rows.begin() + past);
        m_first = range.first;
        while (static_cast<qint64>(m_rows.size()) < range.count) {
            TRY_ASSIGN(const auto more, m_cursor.next());
            if (!more)
                break;
            m_rows.push_back(m_layout.rowTexts(m_cursor));
        }
        return {};
    }
    [[nodiscard]] std::span<const QStringList> rows() const { return m_rows; }

private:
    TableLayout &m_layout;
    RowCursor &m_cursor;
    std::vector<QStringList> m_rows;
    qint64 m_first = 0;
};

} // namespace

Result<void> paintTable(QPagedPaintDevice &device, TableLayout &layout, const OpenCursor &openCursor, PageRange pages,
                        const JobContext &job)
{
    TRY_ASSIGN(auto cursor, openCursor());
    QPainter painter;
    if (!painter.begin(&device))
        return writeFailure(QCoreApplication::translate("Export", "the printer or file does not accept it."));
    painter.scale(device.logicalDpiX() / double{paperResolution}, device.logicalDpiY() / double{paperResolution});
    PageRows rows(layout, *cursor);
    for (int page = 0; page < std::min(pages.last, layout.pageCount()); ++page) {
        job.setProgress(layout.rowCount() + layout.rowsOnPage(page).first, 2 * layout.rowCount());
        if (job.isCancelled())
            return cancelled();
        TRY(rows.moveTo(page));
        if (page + 1 < pages.first)
            continue;
        if (page + 1 > pages.first && !device.newPage())
            return writeFailure(QCoreApplication::translate("Export", "the printer or file does not accept it."));
        layout.paintPage(painter, page, rows.rows());
    }
    return {};
}

Result<qint64> writePdf(const QString &path, const Columns &columns, const TableHeading &heading,
                        const PdfOptions &options, const OpenCursor &openCursor, const JobContext &job, qint64 total)
{
    CheckedFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return writeFailure(file.errorString());
    TRY_ASSIGN(auto cursor, openCursor());
    TableLayout layout(columns, heading, options.pageLayout, options.font, options.locale);
    TRY(layout.measure(*cursor, job, total));
    cursor.reset();
    Result<void> painted;
    {
        QPdfWriter writer(&file);
        writer.setResolution(paperResolution);
        writer.setPageLayout(options.pageLayout);
        writer.setTitle(visibleText(heading.title));
        writer.setCreator(u"Gatehouse"_s);
        painted = paintTable(writer, layout, openCursor, {}, job);
    }
    file.close();
    if (!painted)
        return tl::unexpected(painted.error());
    if (file.hasFailed())
        return writeFailure(file.failure());
    job.setProgress(2 * layout.rowCount(), 2 * layout.rowCount());
    return layout.rowCount();
}

} // namespace gatehouse
