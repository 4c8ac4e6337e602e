// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/searchtext.h"

#include "core/domain/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qsizetype trigramLength = 3;
constexpr qsizetype maxPhraseLength = 64;

/// The tokenizer counts code points, not UTF-16 units.
qsizetype codePoints(const QString &word)
{
    return word.toUcs4().size();
}

QString fromUcs4(const QList<uint> &characters)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

QString beginning(const QString &word)
{
    return fromUcs4(word.toUcs4().mid(0, maxPhraseLength));
}

} // namespace

QStringList searchWords(const QString &text)
{
    static const QRegularExpression space(u"[\\s\\x{0}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = foldForSearch(text).split(space, Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words.mid(0, maxSearchWords);
}

QString ftsQuery(const QStringList &words)
{
    QStringList phrases;
    for (const QString &word : words) {
        if (codePoints(word) >= trigramLength)
            phrases << u'"' + beginning(word).replace(u'"', u"\"\""_s) + u'"';
    }
    return phrases.join(u" AND "_s);
}

QStringList trigrams(const QString &word)
{
    const QList<uint> characters = word.toUcs4().mid(0, maxPhraseLength);
    QStringList result;
    for (qsizetype at = 0; at + trigramLength <= characters.size(); ++at)
        result << fromUcs4(characters.mid(at, trigramLength));
    result.removeDuplicates();
    return result;
}

QStringList unindexedWords(const QStringList &words)
{
    QStringList result;
    for (const QString &word : words) {
        const qsizetype length = codePoints(word);
        if (length < trigramLength || length > maxPhraseLength)
            result << word;
    }
    return result;
}

} // namespace gatehouse
