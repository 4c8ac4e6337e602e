// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"

#include "core/domain/uriparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

bool isNoncharacter(char32_t c)
{
    return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

/// Invisible characters, and those that change how their neighbours are displayed.
bool isUnseen(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isNoncharacter(c) || (c >= 0xE0000 && c <= 0xE007F);
    }
}

/// The character at `*at`, and `*at` moved behind it. An unpaired surrogate comes out as itself.
char32_t takeCharacter(QStringView text, qsizetype *at)
{
    const QChar first = text[(*at)++];
    if (!first.isHighSurrogate() || *at == text.size() || !text[*at].isLowSurrogate())
        return first.unicode();
    return QChar::surrogateToUcs4(first, text[(*at)++]);
}

QString codePoint(char32_t c)
{
    return QString::number(static_cast<uint>(c), 16).toUpper().rightJustified(4, u'0');
}

} // namespace

QString foldForSearch(const QString &text)
{
    return text.toCaseFolded().normalized(QString::NormalizationForm_C);
}

QString nameKey(const QString &name)
{
    return foldForSearch(composed(name));
}

QString tooLongProblem(qsizetype maxLength)
{
    const int limit = static_cast<int>(maxLength); // lupdate does not recognize a plural with a cast
    return QCoreApplication::translate("Domain", "Use at most %n character(s).", nullptr, limit);
}

QString textProblem(const QString &text, qsizetype maxLength)
{
    if (text.size() > maxLength)
        return tooLongProblem(maxLength);
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = takeCharacter(text, &at);
        if (c == U'\n' || c == U'\r')
            return QCoreApplication::translate("Domain", "Use a single line.");
        if (isUnseen(c)) {
            //: %1 is the number of a character, such as 202E
            return QCoreApplication::translate("Domain", "Remove the invisible character U+%1.").arg(codePoint(c));
        }
    }
    return {};
}

QString nameProblem(const QString &name)
{
    if (name.trimmed().isEmpty())
        return QCoreApplication::translate("Domain", "Enter a name.");
    return textProblem(name, maxNameLength);
}

QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

QString linkProblem(const QString &uri, LinkSchemes schemes)
{
    const auto parts = parseUri(uri);
    if (!parts)
        return parts.error();
    const bool https = parts->scheme == "https"_L1;
    if (!https && !(schemes == LinkSchemes::HttpAndHttps && parts->scheme == "http"_L1)) {
        return schemes == LinkSchemes::HttpAndHttps
                   ? QCoreApplication::translate("Domain", "Begin with https:// or http://.")
                   : QCoreApplication::translate("Domain", "Begin with https://.");
    }
    if (parts->host.isEmpty())
        return QCoreApplication::translate("Domain", "Enter the host, such as https://app.example.com.");
    return {};
}

QString visibleText(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        const char32_t c = takeCharacter(text, &at);
        if (isUnseen(c))
            visible += u"\\u{"_s + codePoint(c) + u'}';
        else
            visible += QStringView(text).mid(begin, at - begin);
    }
    return visible;
}

} // namespace gatehouse
