// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace gatehouse {

/// A range of a text, in UTF-16 code units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// The ranges of `text` that match the words of a search (see searchWords()), ignoring case and Unicode composition as
/// search does. Sorted; overlapping ranges are merged.
[[nodiscard]] QList<TextRange> searchMarks(const QString &text, const QStringList &words);

} // namespace gatehouse
