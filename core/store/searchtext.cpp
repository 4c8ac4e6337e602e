// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qsizetype trigramLength = 3;

/// The tokenizer counts code points, not UTF-16 units.
qsizetype codePoints(const QString &word)
{
    return word.toUcs4().size();
}

} // namespace

QString foldForSearch(const QString &text)
{
    return text.toCaseFolded().normalized(QString::NormalizationForm_C);
}

QStringList searchWords(const QString &text)
{
    static const QRegularExpression space(u"[\\s\\x{0}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return foldForSearch(text).split(space, Qt::SkipEmptyParts);
}

QString ftsQuery(const QStringList &words)
{
    QStringList phrases;
    for (const QString &word : words) {
        if (codePoints(word) >= trigramLength)
            phrases << u'"' + QString(word).replace(u'"', u"\"\""_s) + u'"';
    }
    return phrases.join(u" AND "_s);
}

QStringList shortWords(const QStringList &words)
{
    QStringList result;
    for (const QString &word : words) {
        if (codePoints(word) < trigramLength)
            result << word;
    }
    return result;
}

} // namespace gatehouse
