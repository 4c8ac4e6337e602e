// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/export/glyphtable.h"

#include <QTextLayout>

#include <vector>

namespace gatehouse {

enum class Wrap { Words, Anywhere };

/// A line of a text that a GlyphTable covers.
struct TextLine
{
    qsizetype start;
    qsizetype length;
    qreal width;
};

/// Breaks a covered text into lines of at most `width`; a word that is longer than a line breaks anywhere.
/// Replaces `lines`; an empty text is one empty line.
void breakLines(QStringView text, const GlyphTable &glyphs, qreal width, Wrap wrap, std::vector<TextLine> &lines);

/// Shapes a text of any script as plain text and breaks it into lines of at most `width`.
void shapeLines(QTextLayout &layout, qreal width, Wrap wrap);

/// How many lines of the table's grid a shaped line takes: more than one where a script stands taller.
[[nodiscard]] int gridLines(const QTextLine &line, qreal lineHeight);

} // namespace gatehouse
