// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/tablegeometry.h"

#include <QGlyphRun>

class QPainter;

namespace gatehouse {

/// The content of one page.
struct PageContent
{
    int page = 0;
    int pageCount = 0;
    int firstRowStart = 0; ///< lines of the first row that are on the previous page
    int lastRowEnd = -1;   ///< lines of the last row that are on this page or before; -1: all
    std::span<const QStringList> rows;
};

/// Draws one page of a table. Texts that need no shaping are collected and drawn as one glyph run for each font.
class TablePainter
{
public:
    TablePainter(QPainter &painter, const TableGeometry &geometry);

    void paint(const PageContent &content);

private:
    /// The lines of a row on this page.
    struct LineWindow
    {
        int first;
        int end;
    };
    struct GlyphBatch
    {
        QList<quint32> indexes;
        QList<QPointF> positions;
    };

    void paintTitleBlock();
    void paintRunningHead();
    void paintColumnHead(int page);
    void paintFooter(int page, int pageCount);
    void paintRows(const PageContent &content);
    int paintCell(const TableGeometry::Column &column, const QString &text, int top, LineWindow window);
    int paintShapedCell(const TableGeometry::Column &column, const QString &text, int top, LineWindow window);
    void addGlyphs(const TableGeometry::Column &column, QStringView text, const TextLine &line, int baseline);
    void drawGlyphs(const GlyphBatch &batch, const GlyphTable &glyphs);

    QPainter &m_painter;
    const TableGeometry &m_geometry;
    GlyphBatch m_body;
    GlyphBatch m_monospace;
    std::vector<TextLine> m_lines;
};

} // namespace gatehouse
