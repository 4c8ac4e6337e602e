// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gatehouse {

/// No search looks for more words than this: what is pasted into a search box may be a whole file.
inline constexpr qsizetype maxSearchWords = 64;

/// The words of a search, folded, each once, the first maxSearchWords of them; all must occur.
[[nodiscard]] QStringList searchWords(const QString &text);

/// Words of three characters and more as an FTS5 trigram query (phrases joined by AND), of long ones the beginning;
/// empty when there is none.
[[nodiscard]] QString ftsQuery(const QStringList &words);

/// The trigrams of a word, each once; none of a shorter one. Each occurs in every row that holds the word.
[[nodiscard]] QStringList trigrams(const QString &word);

/// Words too short for the trigram index, or too long for a query of it; they are looked for in the text itself.
[[nodiscard]] QStringList unindexedWords(const QStringList &words);

} // namespace gatehouse
