// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gatehouse {

/// Limit for the words of a search, in case a whole file is pasted.
inline constexpr qsizetype maxSearchWords = 64;

/// The distinct words of a search, folded, at most maxSearchWords. A match contains all of them.
[[nodiscard]] QStringList searchWords(const QString &text);

/// An FTS5 trigram query for the words of three characters and more (phrases joined by AND, long words truncated);
/// empty when there is none.
[[nodiscard]] QString ftsQuery(const QStringList &words);

/// The distinct trigrams of a word; none for a shorter one. Every row with the word contains all of them.
[[nodiscard]] QStringList trigrams(const QString &word);

/// Words too short for the trigram index, or too long for a query of it: they are searched in the text itself.
[[nodiscard]] QStringList unindexedWords(const QStringList &words);

} // namespace gatehouse
