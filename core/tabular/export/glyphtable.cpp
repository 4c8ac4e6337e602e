// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/export/glyphtable.h"

#include <QRawFont>

#include <algorithm>

namespace gatehouse {

namespace {

constexpr char16_t tableSize = 0x2100;

/// Characters that neither join nor combine nor change the writing direction.
bool needsNoShaping(char16_t c)
{
    if ((c > 0x0530 && c < 0x1E00) || (c >= 0x2000 && c < 0x2010))
        return false;
    switch (QChar::category(char32_t{c})) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

GlyphTable::GlyphTable(const QFont &font)
    : m_font(font)
    , m_glyphs(tableSize)
{
    QString characters;
    for (char16_t c = 0x20; c < tableSize; ++c) {
        if (needsNoShaping(c))
            characters.append(QChar(c));
    }
    const QRawFont rawFont = QRawFont::fromFont(font);
    const QList<quint32> indexes = rawFont.glyphIndexesForString(characters);
    if (indexes.size() != characters.size())
        return; // the font is unusable: every text is shaped, with whatever font Qt falls back to
    const QList<QPointF> advances = rawFont.advancesForGlyphIndexes(indexes, QRawFont::UseDesignMetrics);
    for (qsizetype i = 0; i < characters.size(); ++i)
        m_glyphs[characters[i].unicode()] = {indexes[i], static_cast<float>(advances[i].x())};
}

bool GlyphTable::covers(QStringView text) const
{
    return std::ranges::all_of(text,
                               [this](QChar c) { return c.unicode() < tableSize && m_glyphs[c.unicode()].index != 0; });
}

qreal GlyphTable::width(QStringView text) const
{
    qreal width = 0;
    for (const QChar c : text)
        width += static_cast<qreal>(glyph(c).advance);
    return width;
}

} // namespace gatehouse
