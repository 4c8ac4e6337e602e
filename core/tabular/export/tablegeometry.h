// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/rowcursor.h"
#include "core/tabular/export/tablegeometry.h"
#include "core/tabular/fields/celltext.h"

#include <QPageLayout>
#include <QRect>

#include <span>

namespace gatehouse {

/// The widths that a column needs.
struct ColumnDemand
{
    int natural; ///< width at which nothing wraps
    int minimum; ///< width below which it reads badly
};

/// Widths whose sum is `available`. Spare room is shared in proportion to the natural widths. When the natural widths
/// do not fit, every column gets its minimum and a share of the rest; when not even the minimums fit, all shrink alike.
[[nodiscard]] std::vector<int> fitColumns(std::span<const ColumnDemand> demands, int available);

/// Lengths on paper are whole dots of 1/1200 inch.
inline constexpr int paperResolution = 1200;
[[nodiscard]] constexpr int dots(double points)
{
    return static_cast<int>(points * paperResolution / 72 + 0.5);
}

/// The fonts of a printed table, with pixel sizes in dots.
struct TableFonts
{
    TableFonts(const QFont &family, double bodyPoints);

    GlyphTable body;
    GlyphTable monospace; ///< for identifiers and URIs
    QFont bold;
    QFont title;
    QFont note;
    int lineHeight; ///< distance between baselines
    int ascent;     ///< from the top of a line to its baseline
};

/// A sentence of the title block and its position.
struct HeadingText
{
    QRect rect;
    QString text;
};

/// The layout of the pages of one table. The origin is the top left corner within the margins.
class TableGeometry
{
public:
    static constexpr double bodyPoints = 8.5;
    static constexpr double comfortableBodyPoints = 7.0;
    static constexpr double smallestBodyPoints = 6.0;

    struct Column
    {
        const FieldInfo *field;
        QString title;
        int x;     ///< of its text
        int width; ///< of its text
        Wrap wrap;
        bool monospace;
        bool alignedRight;
    };

    TableGeometry(const Columns &columns, const TableHeading &heading, const QPageLayout &pageLayout,
                  const QFont &font);

    /// Sets the column widths from the texts of some rows, and a smaller font when there are many columns.
    void fit(std::span<const QStringList> sample);

    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] const TableFonts &fonts() const { return m_fonts; }
    [[nodiscard]] const GlyphTable &glyphs(const Column &column) const
    {
        return column.monospace ? m_fonts.monospace : m_fonts.body;
    }
    [[nodiscard]] const TableHeading &heading() const { return m_heading; }
    [[nodiscard]] const std::vector<HeadingText> &headingTexts() const { return m_headingTexts; }
    [[nodiscard]] const QSize &size() const { return m_size; }

    [[nodiscard]] int rowPadding() const { return dots(2.5); }
    [[nodiscard]] int rowHeight(int lines) const { return lines * m_fonts.lineHeight + 2 * rowPadding(); }
    [[nodiscard]] int columnHeadTop(int page) const { return page == 0 ? m_titleBlockHeight : dots(18); }
    [[nodiscard]] int columnHeadHeight() const { return m_columnHeadHeight; }
    [[nodiscard]] int bodyTop(int page) const { return columnHeadTop(page) + m_columnHeadHeight; }
    [[nodiscard]] int bodyHeight(int page) const { return m_size.height() - dots(20) - bodyTop(page); }

private:
    [[nodiscard]] ColumnDemand demand(const Column &column, qsizetype index, std::span<const QStringList> sample) const;
    [[nodiscard]] static double fittingPoints(std::span<const ColumnDemand> demands, int available);
    void placeHeading();
    void placeColumnHead();

    TableHeading m_heading;
    QSize m_size;
    QFont m_family;
    TableFonts m_fonts;
    std::vector<Column> m_columns;
    std::vector<HeadingText> m_headingTexts;
    int m_titleBlockHeight = 0;
    int m_columnHeadHeight = 0;
};

} // namespace gatehouse
