// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/celltext.h"

#include <algorithm>

namespace gatehouse {

namespace {

/// Behind these a URI or an identifier reads best when broken.
bool endsPart(QChar c)
{
    return c == u' ' || c == u'/' || c == u'-' || c == u'.' || c == u':' || c == u'?' || c == u'&' || c == u'=' ||
           c == u'_';
}

} // namespace

void breakLines(QStringView text, const GlyphTable &glyphs, qreal width, Wrap wrap, std::vector<TextLine> &lines)
{
    lines.clear();
    qsizetype start = 0;
    qreal lineWidth = 0;
    qsizetype wordStart = 0; // the line had better end before it, if it lies behind `start`
    qreal widthBeforeWord = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto advance = static_cast<qreal>(glyphs.glyph(text[i]).advance);
        if (lineWidth + advance > width && i > start && text[i] != u' ') {
            const bool atWord = wordStart > start && (wrap == Wrap::Words || widthBeforeWord > width / 2);
            const qsizetype end = atWord ? wordStart : i;
            const qreal endWidth = atWord ? widthBeforeWord : lineWidth;
            lines.push_back({start, end - start, endWidth});
            start = end;
            lineWidth -= endWidth;
        }
        lineWidth += advance;
        if (text[i] == u' ' || (wrap == Wrap::Anywhere && endsPart(text[i]))) {
            wordStart = i + 1;
            widthBeforeWord = lineWidth;
        }
    }
    lines.push_back({start, text.size() - start, lineWidth});
}

void shapeLines(QTextLayout &layout, qreal width, Wrap wrap)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(wrap == Wrap::Words ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::WrapAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
}

int gridLines(const QTextLine &line, qreal lineHeight)
{
    return std::max(1, qRound(line.height() / lineHeight));
}

} // namespace gatehouse
