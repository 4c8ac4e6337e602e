// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/searchmarks.h"

#include "core/domain/text.h"
#include "core/store/list/searchtext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace gatehouse {

namespace {

/// A text folded for search, with the original position of each character.
struct FoldedText
{
    QString text;
    QList<qsizetype> starts; ///< one more than characters; empty: positions did not change
};

FoldedText foldWithPositions(const QString &original)
{
    FoldedText folded{foldForSearch(original), {}};
    if (folded.text.size() == original.size())
        return folded;
    // Folding composed some characters: fold each grapheme to keep track of positions.
    folded.text.clear();
    QTextBoundaryFinder pieces(QTextBoundaryFinder::Grapheme, original);
    qsizetype start = 0;
    for (qsizetype end = pieces.toNextBoundary(); end >= 0; end = pieces.toNextBoundary()) {
        const QString piece = foldForSearch(original.mid(start, end - start));
        folded.text += piece;
        folded.starts.append(QList<qsizetype>(piece.size(), start));
        start = end;
    }
    folded.starts.append(original.size());
    return folded;
}

TextRange originalRange(const FoldedText &folded, TextRange found)
{
    if (folded.starts.isEmpty())
        return found;
    const qsizetype start = folded.starts[found.start];
    qsizetype after = found.start + found.length;
    // Highlight whole graphemes.
    while (folded.starts[after] == folded.starts[found.start + found.length - 1])
        ++after;
    return {start, folded.starts[after] - start};
}

void mergeOverlaps(QList<TextRange> &ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    QList<TextRange> joined;
    for (const TextRange &range : std::as_const(ranges)) {
        if (!joined.isEmpty() && range.start <= joined.last().start + joined.last().length) {
            TextRange &last = joined.last();
            last.length = std::max(last.length, range.start + range.length - last.start);
        } else {
            joined << range;
        }
    }
    ranges = joined;
}

} // namespace

QList<TextRange> searchMarks(const QString &text, const QStringList &words)
{
    QList<TextRange> ranges;
    if (words.isEmpty() || text.isEmpty())
        return ranges;
    const FoldedText folded = foldWithPositions(text);
    for (const QString &word : words) {
        qsizetype at = folded.text.indexOf(word);
        while (at >= 0 && !word.isEmpty()) {
            ranges << originalRange(folded, {at, word.size()});
            at = folded.text.indexOf(word, at + word.size());
        }
    }
    mergeOverlaps(ranges);
    return ranges;
}

} // namespace gatehouse
