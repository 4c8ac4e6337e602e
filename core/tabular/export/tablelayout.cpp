// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/export/tablelayout.h"

#include "core/tabular/export/tablepainter.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

namespace {

constexpr size_t sampleSize = 400;
constexpr qint64 rowsBetweenChecks = 256;
/// A row is split between pages only if at least this many lines stay together.
constexpr int fewestLines = 3;

} // namespace

TableLayout::TableLayout(const Columns &columns, const TableHeading &heading, const QPageLayout &pageLayout,
                         const QFont &font, const QLocale &locale)
    : m_geometry(columns, heading, pageLayout, font)
    , m_formatter(columns, locale)
{
}

Result<void> TableLayout::measure(RowCursor &rows, const JobContext &job, qint64 total)
{
    m_pageStarts = {PageStart{}};
    m_rowCount = 0;
    m_usedHeight = 0;
    std::vector<QStringList> sample;
    const auto useSample = [&] {
        m_geometry.fit(sample);
        for (const QStringList &texts : sample)
            addRow(lineCount(texts));
    };
    for (qint64 read = 0;; ++read) {
        if (read % rowsBetweenChecks == 0) {
            job.setProgress(read, 2 * total);
            if (job.isCancelled())
                return fail(ErrorKind::Cancelled, QCoreApplication::translate("Export", "Cancelled."));
        }
        TRY_ASSIGN(const auto more, rows.next());
        if (!more)
            break;
        if (sample.size() == sampleSize) {
            addRow(lineCount(rowTexts(rows)));
            continue;
        }
        sample.push_back(rowTexts(rows));
        if (sample.size() == sampleSize)
            useSample();
    }
    if (sample.size() < sampleSize)
        useSample();
    return {};
}

RowRange TableLayout::rowsOnPage(int page) const
{
    const auto index = static_cast<size_t>(page);
    const qint64 first = m_pageStarts[index].row;
    if (index + 1 == m_pageStarts.size())
        return {first, m_rowCount - first};
    const PageStart &next = m_pageStarts[index + 1];
    return {first, next.row + (next.line > 0 ? 1 : 0) - first};
}

QStringList TableLayout::rowTexts(const RowCursor &row)
{
    QStringList texts = m_formatter.texts(row);
    for (QString &text : texts) {
        if (text.size() > maxCellLength) {
            text.truncate(maxCellLength - (text[maxCellLength - 1].isHighSurrogate() ? 1 : 0));
            text.append(u'\u2026');
        }
    }
    return texts;
}

void TableLayout::paintPage(QPainter &painter, int page, std::span<const QStringList> rows) const
{
    const auto index = static_cast<size_t>(page);
    PageContent content{page, pageCount(), m_pageStarts[index].line, -1, rows};
    if (index + 1 < m_pageStarts.size() && m_pageStarts[index + 1].line > 0)
        content.lastRowEnd = m_pageStarts[index + 1].line;
    TablePainter(painter, m_geometry).paint(content);
}

int TableLayout::lineCount(const QStringList &texts)
{
    int most = 1;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const TableGeometry::Column &column = m_geometry.columns()[static_cast<size_t>(i)];
        const GlyphTable &glyphs = m_geometry.glyphs(column);
        int lines = 0;
        if (glyphs.covers(texts[i])) {
            breakLines(texts[i], glyphs, column.width, column.wrap, m_lines);
            lines = static_cast<int>(m_lines.size());
        } else {
            QTextLayout layout(texts[i], glyphs.font());
            shapeLines(layout, column.width, column.wrap);
            for (int line = 0; line < layout.lineCount(); ++line)
                lines += gridLines(layout.lineAt(line), m_geometry.fonts().lineHeight);
        }
        most = std::max(most, lines);
    }
    return most;
}

void TableLayout::addRow(int lines)
{
    const auto room = [this] { return m_geometry.bodyHeight(pageCount() - 1) - m_usedHeight; };
    const auto startPage = [this](PageStart start) {
        m_pageStarts.push_back(start);
        m_usedHeight = 0;
    };
    if (m_geometry.rowHeight(lines) > room() && m_usedHeight > 0 &&
        (m_geometry.rowHeight(lines) <= m_geometry.bodyHeight(pageCount()) ||
         room() < m_geometry.rowHeight(fewestLines)))
        startPage({m_rowCount, 0});
    int drawn = 0;
    while (m_geometry.rowHeight(lines - drawn) > room()) {
        const int fitting = (room() - 2 * m_geometry.rowPadding()) / m_geometry.fonts().lineHeight;
        drawn += std::clamp(fitting, 1, lines - drawn);
        if (drawn == lines)
            break;
        startPage({m_rowCount, drawn});
    }
    m_usedHeight += m_geometry.rowHeight(lines - drawn);
    ++m_rowCount;
}

QPageLayout defaultPageLayout(qsizetype columnCount, const QLocale &locale)
{
    const bool letter = locale.measurementSystem() == QLocale::ImperialUSSystem;
    return QPageLayout(QPageSize(letter ? QPageSize::Letter : QPageSize::A4),
                       columnCount <= portraitColumns ? QPageLayout::Portrait : QPageLayout::Landscape,
                       QMarginsF(15, 15, 15, 12), QPageLayout::Millimeter);
}

} // namespace gatehouse
