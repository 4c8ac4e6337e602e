// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/email.h"

#include "core/domain/domaintext.h"

#include "core/domain/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

#include <unicode/unorm2.h>
#include <unicode/uspoof.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qsizetype maxLabelBytes = 63; // RFC 1035 §2.3.4

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c < QChar(0x80); });
}

bool isDomainCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// RFC 5322 §3.2.3 atext; RFC 6531 §3.3 adds everything that is not ASCII, but no spaces.
bool isAtomCharacter(QChar c)
{
    if (c < QChar(0x80))
        return isDomainCharacter(c) || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
    return !c.isSpace();
}

bool isHostCharacter(QChar c)
{
    return c < QChar(0x80) ? isDomainCharacter(c) || c == u'-' : !c.isSpace() && !c.isPunct() && !c.isSymbol();
}

QString localPartProblem(const QString &part)
{
    if (part.isEmpty())
        return DomainText::tr("Enter the name before the @.");
    if (part.toUtf8().size() > maxLocalPartBytes)
        return DomainText::tr("Use at most %1 bytes before the @.").arg(maxLocalPartBytes);
    if (part.startsWith(u'.') || part.endsWith(u'.') || part.contains(".."_L1))
        return DomainText::tr("Use single dots, and only between other characters.");
    const auto wrong = std::ranges::find_if_not(part, [](QChar c) { return c == u'.' || isAtomCharacter(c); });
    if (wrong != part.end())
        return wrong->isSpace() ? DomainText::tr("Remove the space.")
                                : DomainText::tr("“%1” is not allowed before the @.").arg(*wrong);
    return {};
}

QString hostProblem(const QString &host)
{
    if (host.isEmpty())
        return DomainText::tr("Enter the host after the @, such as example.com.");
    for (const QString &label : host.split(u'.')) {
        if (label.isEmpty())
            return DomainText::tr("Use single dots in the host, and none at its ends.");
        if (label.startsWith(u'-') || label.endsWith(u'-') || label.toUtf8().size() > maxLabelBytes)
            return DomainText::tr("“%1” is not a valid part of a host name.").arg(label);
        const auto wrong = std::ranges::find_if_not(label, isHostCharacter);
        if (wrong != label.end())
            return wrong->isSpace() ? DomainText::tr("Remove the space.")
                                    : DomainText::tr("“%1” is not allowed in a host name.").arg(*wrong);
    }
    return {};
}

/// Calls `convert(to, capacity, &error)`, an ICU function that returns the length of its result.
template <typename Convert>
QString converted(qsizetype usualLength, Convert convert)
{
    QString result(usualLength, Qt::Uninitialized);
    for (;;) {
        UErrorCode error = U_ZERO_ERROR;
        const int32_t length =
            convert(reinterpret_cast<UChar *>(result.data()), static_cast<int32_t>(result.size()), &error);
        if (error == U_BUFFER_OVERFLOW_ERROR) {
            result.resize(length);
            continue;
        }
        if (U_FAILURE(error))
            qFatal("ICU: %s", u_errorName(error)); // cannot happen: ICU's data is part of the library
        result.truncate(length);
        return result;
    }
}

const UChar *characters(const QString &text)
{
    return reinterpret_cast<const UChar *>(text.utf16());
}

const USpoofChecker *spoofChecker()
{
    static const auto checker = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> opened(uspoof_open(&error), &uspoof_close);
        if (U_FAILURE(error))
            qFatal("ICU: %s", u_errorName(error));
        return opened;
    }();
    return checker.get();
}

} // namespace

QString emailProblem(const QString &email)
{
    if (email.isEmpty())
        return DomainText::tr("Enter an email address, such as ana@example.com.");
    if (const QString problem = textProblem(email, maxEmailBytes); !problem.isEmpty())
        return problem;
    if (email.toUtf8().size() > maxEmailBytes)
        return DomainText::tr("Use at most %1 bytes.").arg(maxEmailBytes);
    // Some characters become an @ when they are folded, and it must be clear which @ is the separator.
    if (email.count(u'@') != 1 || emailKey(email).count(u'@') != 1)
        return DomainText::tr("Enter one @ between the name and the host.");
    const qsizetype at = email.indexOf(u'@');
    if (const QString problem = localPartProblem(email.first(at)); !problem.isEmpty())
        return problem;
    return hostProblem(email.sliced(at + 1));
}

QString emailKey(const QString &email)
{
    if (isAscii(email))
        return email.toLower();
    UErrorCode error = U_ZERO_ERROR;
    const UNormalizer2 *folding = unorm2_getNFKCCasefoldInstance(&error);
    if (U_FAILURE(error))
        qFatal("ICU: %s", u_errorName(error));
    return converted(email.size() * 2, [&](UChar *to, int32_t capacity, UErrorCode *status) {
        return unorm2_normalize(folding, characters(email), static_cast<int32_t>(email.size()), to, capacity, status);
    });
}

QString emailSkeleton(const QString &email)
{
    const QString key = emailKey(email);
    return converted(key.size() * 2, [&](UChar *to, int32_t capacity, UErrorCode *status) {
        return uspoof_getSkeleton(spoofChecker(), 0, characters(key), static_cast<int32_t>(key.size()), to, capacity,
                                  status);
    });
}

bool looksLikeEmail(const QString &email, const QString &other)
{
    return !(isAscii(email) && isAscii(other)) && emailSkeleton(email) == emailSkeleton(other);
}

} // namespace gatehouse
