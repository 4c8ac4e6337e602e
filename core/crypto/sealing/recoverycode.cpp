// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/recoverycode.h"

#include "core/base/secretstring.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QByteArrayView codeAlphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr qsizetype groups = 8;
constexpr qsizetype dataLetters = 4;
constexpr qsizetype groupLetters = dataLetters + 1;
constexpr qsizetype letters = groups * groupLetters;

/// Multiplication in the field of 32 elements, modulo x^5 + x^2 + 1.
constexpr quint32 multiply(quint32 a, quint32 b)
{
    quint32 product = 0;
    for (; b != 0; b >>= 1) {
        if ((b & 1) != 0)
            product ^= a;
        a <<= 1;
        if ((a & 32) != 0)
            a ^= 0b100101;
    }
    return product;
}

/// A sum in which each position has its own weight: one wrong letter changes it, and so do two swapped neighbours.
quint32 checkDigit(QByteArrayView digits, qsizetype group)
{
    quint32 sum = multiply(static_cast<quint32>(group + 1), 17);
    for (qsizetype i = 0; i < dataLetters; ++i)
        sum ^= multiply(static_cast<quint32>(digits[i]), static_cast<quint32>(i + 2));
    return sum;
}

/// Nothing for a character that is neither in the alphabet nor a look-alike of one that is.
std::optional<char> digitOf(char letter)
{
    const char upper = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    const char meant = upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
    const qsizetype index = codeAlphabet.indexOf(meant);
    return index < 0 ? std::nullopt : std::optional(static_cast<char>(index));
}

tl::unexpected<Error> mistyped(const QString &message)
{
    return fail(ErrorKind::InvalidInput, message, {}, u"recoveryCode"_s);
}

tl::unexpected<Error> mistypedGroup(qsizetype group)
{
    return mistyped(QCoreApplication::translate("Crypto", "Group %1 of the recovery code is mistyped.").arg(group + 1));
}

} // namespace

SecretString randomRecoverySecret()
{
    QByteArray bytes = randomBytes(static_cast<int>(recoveryCodeBytes));
    return SecretString::adopt(bytes);
}

SecretString recoveryCode(const SecretString &bytes)
{
    const QByteArrayView secret = bytes.reveal();
    if (secret.size() != recoveryCodeBytes)
        qFatal("A recovery code has 20 bytes.");
    QByteArray code;
    code.reserve(letters + groups);
    QByteArray digits(dataLetters, '\0');
    for (qsizetype group = 0; group < groups; ++group) {
        for (qsizetype i = 0; i < dataLetters; ++i) {
            const qsizetype bit = (group * dataLetters + i) * 5;
            const auto high = static_cast<quint32>(static_cast<quint8>(secret[bit / 8])) << 8;
            const auto low =
                bit / 8 + 1 < secret.size() ? static_cast<quint32>(static_cast<quint8>(secret[bit / 8 + 1])) : 0;
            digits[i] = static_cast<char>((high | low) >> (11 - bit % 8) & 31);
            code.append(codeAlphabet[digits[i]]);
        }
        code.append(codeAlphabet[static_cast<qsizetype>(checkDigit(digits, group))]);
        if (group + 1 < groups)
            code.append('-');
    }
    wipe(digits.data(), digits.size());
    return SecretString::adopt(code);
}

Result<SecretString> parseRecoveryCode(const SecretString &typed)
{
    QByteArray digits;
    digits.reserve(typed.reveal().size());
    for (const char letter : typed.reveal()) {
        if (letter == '-' || letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r')
            continue;
        const auto digit = digitOf(letter);
        if (!digit) {
            const qsizetype group = std::min(digits.size() / groupLetters, groups - 1);
            wipe(digits.data(), digits.size());
            return mistypedGroup(group);
        }
        digits.append(*digit);
    }
    const SecretString wiped = SecretString::adopt(digits); // on every return
    const QByteArrayView all = wiped.reveal();
    for (qsizetype group = 0; group < std::min(groups, all.size() / groupLetters); ++group) {
        const QByteArrayView part = all.sliced(group * groupLetters, groupLetters);
        if (checkDigit(part, group) != static_cast<quint32>(part.back()))
            return mistypedGroup(group);
    }
    if (all.size() != letters)
        return mistyped(
            QCoreApplication::translate("Crypto", "A recovery code has %1 letters and digits, but this one has %2.")
                .arg(letters)
                .arg(all.size()));
    QByteArray bytes(recoveryCodeBytes, '\0');
    for (qsizetype bit = 0; bit < recoveryCodeBytes * 8; ++bit) {
        const qsizetype letter = bit / 5;
        const char digit = all[letter / dataLetters * groupLetters + letter % dataLetters];
        if ((digit >> (4 - bit % 5) & 1) != 0)
            bytes[bit / 8] = static_cast<char>(bytes[bit / 8] | 0x80 >> bit % 8);
    }
    return SecretString::adopt(bytes);
}

} // namespace gatehouse
