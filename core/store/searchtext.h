// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gatehouse {

/// Text as search sees it: composed (NFC), case-folded by Unicode's rules.
[[nodiscard]] QString foldForSearch(const QString &text);

/// The words of a search, folded; all must occur.
[[nodiscard]] QStringList searchWords(const QString &text);

/// Words of three characters and more as an FTS5 trigram query (phrases joined by AND); empty when there is none.
[[nodiscard]] QString ftsQuery(const QStringList &words);

/// Words too short for the trigram index; they are looked for in the text itself.
[[nodiscard]] QStringList shortWords(const QStringList &words);

} // namespace gatehouse
