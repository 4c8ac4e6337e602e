// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/export/tablepainter.h"

#include "core/domain/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QRawFont>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gatehouse {

namespace {

constexpr QColor textColor(0x1f, 0x24, 0x30);
constexpr QColor mutedColor(0x5b, 0x64, 0x76);
constexpr QColor headColor(0xf0, 0xf2, 0xf5);
constexpr QColor lineColor(0xd4, 0xd9, 0xe1);
constexpr QColor headLineColor(0x98, 0xa2, 0xb3);

QPen hairline(QColor color)
{
    return QPen(color, dots(0.4));
}

} // namespace

TablePainter::TablePainter(QPainter &painter, const TableGeometry &geometry)
    : m_painter(painter)
    , m_geometry(geometry)
{
}

void TablePainter::paint(const PageContent &content)
{
    if (content.page == 0)
        paintTitleBlock();
    else
        paintRunningHead();
    paintColumnHead(content.page);
    paintRows(content);
    paintFooter(content.page, content.pageCount);
}

void TablePainter::paintTitleBlock()
{
    const int width = m_geometry.size().width();
    m_painter.setPen(textColor);
    m_painter.setFont(m_geometry.fonts().title);
    const QString title = visibleText(m_geometry.heading().title);
    m_painter.drawText(QRect(0, 0, width, dots(22)), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                       QFontMetricsF(m_geometry.fonts().title).elidedText(title, Qt::ElideRight, width));
    m_painter.setPen(mutedColor);
    m_painter.setFont(m_geometry.fonts().note);
    for (const HeadingText &sentence : m_geometry.headingTexts())
        m_painter.drawText(sentence.rect, Qt::TextWordWrap | Qt::TextWrapAnywhere, sentence.text);
}

void TablePainter::paintRunningHead()
{
    const int half = m_geometry.size().width() / 2;
    const int height = dots(14);
    m_painter.setPen(textColor);
    m_painter.setFont(m_geometry.fonts().bold);
    const QString title = visibleText(m_geometry.heading().title);
    m_painter.drawText(QRect(0, 0, half, height), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                       QFontMetricsF(m_geometry.fonts().bold).elidedText(title, Qt::ElideRight, half));
    m_painter.setPen(mutedColor);
    m_painter.setFont(m_geometry.fonts().note);
    const QString workspace = visibleText(m_geometry.heading().workspace);
    m_painter.drawText(QRect(half, 0, half, height), Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine,
                       QFontMetricsF(m_geometry.fonts().note).elidedText(workspace, Qt::ElideRight, half));
}

void TablePainter::paintColumnHead(int page)
{
    const QRect band(0, m_geometry.columnHeadTop(page), m_geometry.size().width(), m_geometry.columnHeadHeight());
    m_painter.fillRect(band, headColor);
    m_painter.setPen(hairline(headLineColor));
    m_painter.drawLine(band.left(), band.top() + band.height(), band.left() + band.width(), band.top() + band.height());
    m_painter.setPen(textColor);
    m_painter.setFont(m_geometry.fonts().bold);
    for (const TableGeometry::Column &column : m_geometry.columns()) {
        const int alignment = (column.alignedRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        m_painter.drawText(QRect(column.x, band.top(), column.width, band.height()),
                           alignment | Qt::TextWordWrap | Qt::TextWrapAnywhere, column.title);
    }
}

void TablePainter::paintFooter(int page, int pageCount)
{
    const QSize size = m_geometry.size();
    const QRect line(0, size.height() - dots(12), size.width(), dots(12));
    m_painter.setPen(mutedColor);
    m_painter.setFont(m_geometry.fonts().note);
    const QDateTime time = m_geometry.heading().time;
    if (time.isValid()) {
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                           time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    }
    m_painter.drawText(line, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine,
                       QCoreApplication::translate("TableLayout", "Page %1 of %2").arg(page + 1).arg(pageCount));
}

void TablePainter::paintRows(const PageContent &content)
{
    QList<QLine> rules;
    int top = m_geometry.bodyTop(content.page);
    m_painter.setPen(textColor);
    for (size_t i = 0; i < content.rows.size(); ++i) {
        const bool last = i + 1 == content.rows.size();
        const LineWindow window{i == 0 ? content.firstRowStart : 0,
                                last && content.lastRowEnd >= 0 ? content.lastRowEnd : std::numeric_limits<int>::max()};
        int lines = 1;
        for (size_t column = 0; column < m_geometry.columns().size(); ++column) {
            const QString &text = content.rows[i][static_cast<qsizetype>(column)];
            lines = std::max(lines, paintCell(m_geometry.columns()[column], text, top, window));
        }
        top += m_geometry.rowHeight(lines);
        rules.append(QLine(0, top, m_geometry.size().width(), top));
    }
    drawGlyphs(m_body, m_geometry.fonts().body);
    drawGlyphs(m_monospace, m_geometry.fonts().monospace);
    m_painter.setPen(hairline(lineColor));
    m_painter.drawLines(rules);
}

/// Returns the number of lines of the cell on this page.
int TablePainter::paintCell(const TableGeometry::Column &column, const QString &text, int top, LineWindow window)
{
    const GlyphTable &glyphs = m_geometry.glyphs(column);
    if (!glyphs.covers(text))
        return paintShapedCell(column, text, top, window);
    breakLines(text, glyphs, column.width, column.wrap, m_lines);
    const int end = std::min(window.end, static_cast<int>(m_lines.size()));
    int baseline = top + m_geometry.rowPadding() + m_geometry.fonts().ascent;
    for (int i = window.first; i < end; ++i) {
        addGlyphs(column, text, m_lines[static_cast<size_t>(i)], baseline);
        baseline += m_geometry.fonts().lineHeight;
    }
    return std::max(0, end - window.first);
}

int TablePainter::paintShapedCell(const TableGeometry::Column &column, const QString &text, int top, LineWindow window)
{
    QTextLayout layout(text, m_geometry.glyphs(column).font());
    shapeLines(layout, column.width, column.wrap);
    const int lineHeight = m_geometry.fonts().lineHeight;
    int at = 0; // in lines of the table's grid
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        const int taken = gridLines(line, lineHeight);
        if (at >= window.first && at < window.end) {
            const int lastBaseline =
                m_geometry.rowPadding() + m_geometry.fonts().ascent + (at + taken - 1 - window.first) * lineHeight;
            line.draw(&m_painter, QPointF(column.x, top + lastBaseline - line.ascent()) - line.position());
        }
        at += taken;
    }
    return std::max(0, std::min(window.end, at) - window.first);
}

void TablePainter::addGlyphs(const TableGeometry::Column &column, QStringView text, const TextLine &line, int baseline)
{
    const GlyphTable &glyphs = m_geometry.glyphs(column);
    GlyphBatch &batch = column.monospace ? m_monospace : m_body;
    qreal x = column.x + (column.alignedRight ? column.width - line.width : 0);
    for (const QChar c : text.sliced(line.start, line.length)) {
        const GlyphTable::Glyph &glyph = glyphs.glyph(c);
        batch.indexes.append(glyph.index);
        // Whole dots are precise enough, and a PDF with integers is smaller and faster to write.
        batch.positions.append(QPointF(std::round(x), baseline));
        x += static_cast<qreal>(glyph.advance);
    }
}

void TablePainter::drawGlyphs(const GlyphBatch &batch, const GlyphTable &glyphs)
{
    if (batch.indexes.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(QRawFont::fromFont(glyphs.font())); // belongs to this thread
    run.setGlyphIndexes(batch.indexes);
    run.setPositions(batch.positions);
    m_painter.drawGlyphRun(QPointF(), run);
}

} // namespace gatehouse
