// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/export/tablegeometry.h"

#include "core/domain/text.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace gatehouse {

namespace {

constexpr int columnGap = dots(8);
constexpr qreal unboundedWidth = 1e6;

QFont paperFont(QFont family, double points, QFont::Weight weight = QFont::Normal)
{
    family.setPixelSize(dots(points));
    family.setWeight(weight);
    family.setHintingPreference(QFont::PreferNoHinting);
    return family;
}

/// The width of a text on one line, and of its longest word.
struct TextWidths
{
    qreal whole = 0;
    qreal word = 0;
};

TextWidths textWidths(const QString &text, const GlyphTable &glyphs)
{
    TextWidths widths;
    if (!glyphs.covers(text)) {
        QTextLayout layout(text, glyphs.font());
        shapeLines(layout, unboundedWidth, Wrap::Words);
        return {layout.maximumWidth(), layout.minimumWidth()};
    }
    qreal word = 0;
    for (const QChar c : text) {
        const auto advance = static_cast<qreal>(glyphs.glyph(c).advance);
        widths.whole += advance;
        word = c == u' ' ? 0 : word + advance;
        widths.word = std::max(widths.word, word);
    }
    return widths;
}

/// Texts are only wrapped in columns that are at least this wide.
qreal readableWidth(FieldKind kind, qreal em)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::List:
        return 11 * em;
    case FieldKind::Identifier:
    case FieldKind::Uri:
        return 9 * em;
    default:
        return 30 * em;
    }
}

QStringList headingSentences(const TableHeading &heading)
{
    QStringList sentences;
    if (!heading.workspace.isEmpty())
        sentences += QCoreApplication::translate("TableLayout", "Workspace: %1").arg(visibleText(heading.workspace));
    if (heading.time.isValid()) {
        sentences += QCoreApplication::translate("TableLayout", "As of %1")
                         .arg(heading.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    }
    if (heading.rowCount >= 0) {
        const int rows = static_cast<int>(std::min<qint64>(heading.rowCount, INT_MAX));
        sentences += QCoreApplication::translate("TableLayout", "%n row(s)", nullptr, rows);
    }
    if (!heading.filter.isEmpty())
        sentences += QCoreApplication::translate("TableLayout", "Filter: %1").arg(visibleText(heading.filter));
    return sentences;
}

} // namespace

std::vector<int> fitColumns(std::span<const ColumnDemand> demands, int available)
{
    std::int64_t natural = 0;
    std::int64_t minimum = 0;
    for (const ColumnDemand &demand : demands) {
        natural += demand.natural;
        minimum += demand.minimum;
    }
    std::vector<int> widths;
    for (const ColumnDemand &demand : demands) {
        std::int64_t width = 0;
        if (natural <= available)
            width = natural > 0 ? std::int64_t{demand.natural} * available / natural : 0;
        else if (minimum <= available)
            width = demand.minimum +
                    std::int64_t{demand.natural - demand.minimum} * (available - minimum) / (natural - minimum);
        else
            width = std::int64_t{demand.minimum} * available / minimum;
        widths.push_back(static_cast<int>(std::max<std::int64_t>(width, 1)));
    }
    return widths;
}

TableFonts::TableFonts(const QFont &family, double points)
    : body(paperFont(family, points))
    , monospace(paperFont(QFontDatabase::systemFont(QFontDatabase::FixedFont), points * 0.9))
    , bold(paperFont(family, points, QFont::DemiBold))
    , title(paperFont(family, 16, QFont::DemiBold))
    , note(paperFont(family, 8.5))
    , lineHeight(dots(points * 1.32))
    , ascent(0)
{
    const QFontMetricsF metrics(body.font());
    ascent = qRound((lineHeight - metrics.height()) / 2 + metrics.ascent());
}

TableGeometry::TableGeometry(const Columns &columns, const TableHeading &heading, const QPageLayout &pageLayout,
                             const QFont &font)
    : m_heading(heading)
    , m_size(pageLayout.paintRectPixels(paperResolution).size())
    , m_family(font)
    , m_fonts(font, bodyPoints)
{
    for (const FieldInfo *field : columns) {
        const bool machine = field->kind == FieldKind::Identifier || field->kind == FieldKind::Uri;
        m_columns.push_back({field, field->translatedTitle(), 0, 0, machine ? Wrap::Anywhere : Wrap::Words, machine,
                             field->kind == FieldKind::Number});
    }
    placeHeading();
}

ColumnDemand TableGeometry::demand(const Column &column, qsizetype index, std::span<const QStringList> sample) const
{
    const QFontMetricsF metrics(m_fonts.bold);
    TextWidths head{metrics.horizontalAdvance(column.title), 0};
    for (const QString &word : column.title.split(u' '))
        head.word = std::max(head.word, metrics.horizontalAdvance(word));
    qreal widest = 0;
    qreal longestWord = 0;
    for (const QStringList &texts : sample) {
        const TextWidths widths = textWidths(texts[index], glyphs(column));
        widest = std::max(widest, widths.whole);
        longestWord = std::max(longestWord, column.wrap == Wrap::Words ? widths.word : widths.whole);
    }
    const qreal readable = readableWidth(column.field->kind, m_fonts.body.font().pixelSize());
    const bool wraps =
        column.wrap == Wrap::Anywhere || column.field->kind == FieldKind::Text || column.field->kind == FieldKind::List;
    const qreal minimum = std::max(head.word, std::min(wraps ? longestWord : widest, readable));
    // One very long text must not take the space of all other columns.
    const qreal natural = std::max({head.whole, minimum, std::min(widest, m_size.width() / 2.5)});
    return {static_cast<int>(std::ceil(natural)) + 1, static_cast<int>(std::ceil(minimum)) + 1};
}

/// A slightly smaller font when nothing wraps then; a small one when not even the minimums fit.
double TableGeometry::fittingPoints(std::span<const ColumnDemand> demands, int available)
{
    double natural = 1;
    double minimum = 1;
    for (const ColumnDemand &column : demands) {
        natural += column.natural;
        minimum += column.minimum;
    }
    if (minimum > available)
        return std::max(smallestBodyPoints, bodyPoints * available / minimum);
    const double unwrapped = bodyPoints * 0.995 * available / natural; // advances do not scale exactly
    return unwrapped >= comfortableBodyPoints ? std::min(bodyPoints, unwrapped) : bodyPoints;
}

void TableGeometry::fit(std::span<const QStringList> sample)
{
    if (m_fonts.body.font().pixelSize() != dots(bodyPoints))
        m_fonts = TableFonts(m_family, bodyPoints);
    const int available = m_size.width() - columnGap * static_cast<int>(m_columns.size());
    const auto demands = [&] {
        std::vector<ColumnDemand> result;
        for (size_t i = 0; i < m_columns.size(); ++i)
            result.push_back(demand(m_columns[i], static_cast<qsizetype>(i), sample));
        return result;
    };
    std::vector<ColumnDemand> asked = demands();
    const double points = fittingPoints(asked, available);
    if (points < bodyPoints) {
        m_fonts = TableFonts(m_family, points);
        asked = demands();
    }
    const std::vector<int> widths = fitColumns(asked, std::max(available, 1));
    int x = columnGap / 2;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i].x = x;
        m_columns[i].width = widths[i];
        x += widths[i] + columnGap;
    }
    placeColumnHead();
}

void TableGeometry::placeHeading()
{
    const QFontMetricsF metrics(m_fonts.note);
    const int gap = dots(16);
    int x = 0;
    int y = dots(24);
    int height = 0;
    for (const QString &sentence : headingSentences(m_heading)) {
        const QRectF wrapped = metrics.boundingRect(QRectF(0, 0, m_size.width(), m_size.height() / 4.0),
                                                    Qt::TextWordWrap | Qt::TextWrapAnywhere, sentence);
        const int width = std::min(m_size.width(), static_cast<int>(std::ceil(wrapped.width())) + 1);
        if (x > 0 && x + width > m_size.width()) {
            x = 0;
            y += height;
        }
        height = std::min(static_cast<int>(std::ceil(wrapped.height())) + dots(2), m_size.height() / 4);
        m_headingTexts.push_back({QRect(x, y, width, height), sentence});
        x += width + gap;
    }
    m_titleBlockHeight = y + height + dots(8);
}

void TableGeometry::placeColumnHead()
{
    const QFontMetricsF metrics(m_fonts.bold);
    qreal height = metrics.height();
    for (const Column &column : m_columns) {
        const QRectF rect = metrics.boundingRect(QRectF(0, 0, column.width, m_size.height() / 4.0),
                                                 Qt::TextWordWrap | Qt::TextWrapAnywhere, column.title);
        height = std::max(height, rect.height());
    }
    m_columnHeadHeight = static_cast<int>(std::ceil(height)) + 2 * dots(3.5);
}

} // namespace gatehouse
