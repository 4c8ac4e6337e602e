// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace gatehouse {

/// Some characters of a text, in UTF-16 code units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where the words of a search (as searchWords() gives them) occur in `text`, compared as search compares: without
/// regard to case and to how a letter is composed. In order, overlaps joined.
[[nodiscard]] QList<TextRange> searchMarks(const QString &text, const QStringList &words);

} // namespace gatehouse
