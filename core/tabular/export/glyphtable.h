// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>

namespace gatehouse {

/// Glyphs and advances of characters that need no shaping (Latin, Greek, Cyrillic, common symbols), so that a page of
/// them is drawn as one QGlyphRun. Plain data that can be passed between threads.
class GlyphTable
{
public:
    struct Glyph
    {
        quint32 index = 0; ///< 0: not in the table
        float advance = 0; ///< in the pixels of the font
    };

    explicit GlyphTable(const QFont &font);

    [[nodiscard]] const QFont &font() const { return m_font; }
    /// Whether every character of `text` is in the table; any other text needs a QTextLayout.
    [[nodiscard]] bool covers(QStringView text) const;
    /// Only for characters that the table covers.
    [[nodiscard]] const Glyph &glyph(QChar character) const { return m_glyphs[character.unicode()]; }
    [[nodiscard]] qreal width(QStringView text) const;

private:
    QFont m_font;
    QList<Glyph> m_glyphs; ///< by UTF-16 code unit
};

} // namespace gatehouse
