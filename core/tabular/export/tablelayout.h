// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcontext.h"
#include "core/tabular/export/tablegeometry.h"
#include "core/tabular/fields/displayformatter.h"

class QPainter;

namespace gatehouse {

/// The start of a page: a row, and a line in it (above 0 only in a row that is higher than a page).
struct PageStart
{
    qint64 row = 0;
    int line = 0;
};

struct RowRange
{
    qint64 first = 0;
    qint64 count = 0;
};

/// The pages of a list for a PDF file, a printer and a preview. Call measure() once, then paintPage() for any page.
/// Needs a QGuiApplication. Can be measured on one thread and painted on another, not at the same time.
class TableLayout
{
public:
    /// Longer cells (in UTF-16 code units) are truncated with an ellipsis.
    static constexpr qsizetype maxCellLength = 20'000;

    /// Takes the family of `font`; the size is the layout's own.
    TableLayout(const Columns &columns, const TableHeading &heading, const QPageLayout &pageLayout, const QFont &font,
                const QLocale &locale);

    /// Reads every row once: fits the columns to the first few hundred rows and finds the start of each page. `total`
    /// is only used for the progress, which ends at 50 %. Errors: Cancelled, the cursor's.
    [[nodiscard]] Result<void> measure(RowCursor &rows, const JobContext &job, qint64 total);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pageStarts.size()); }
    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }
    [[nodiscard]] const std::vector<PageStart> &pageStarts() const { return m_pageStarts; }
    /// The rows that paintPage() needs for a page, counted from 0.
    [[nodiscard]] RowRange rowsOnPage(int page) const;
    /// The texts of the cursor's row, as paintPage() takes them.
    [[nodiscard]] QStringList rowTexts(const RowCursor &row);

    /// Paints a page, counted from 0, with rowsOnPage(page). One unit of `painter` is a dot of 1/1200 inch and its
    /// origin the top left corner within the margins: scale and translate it beforehand.
    void paintPage(QPainter &painter, int page, std::span<const QStringList> rows) const;

private:
    [[nodiscard]] int lineCount(const QStringList &texts);
    void addRow(int lines);

    TableGeometry m_geometry;
    DisplayFormatter m_formatter;
    std::vector<PageStart> m_pageStarts{PageStart{}};
    qint64 m_rowCount = 0;
    int m_usedHeight = 0;          ///< of the body of the last page
    std::vector<TextLine> m_lines; ///< reused to avoid allocations
};

/// A4 or Letter by the locale; portrait for up to `portraitColumns` columns, else landscape.
inline constexpr int portraitColumns = 4;
[[nodiscard]] QPageLayout defaultPageLayout(qsizetype columnCount, const QLocale &locale);

} // namespace gatehouse
