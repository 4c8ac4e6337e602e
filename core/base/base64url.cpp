// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64url.h"

#include <algorithm>
#include <array>

namespace gatehouse {

namespace {

constexpr char base64Alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr quint8 noDigit = 0xff;

constexpr std::array<quint8, 256> makeDigits()
{
    std::array<quint8, 256> digits{};
    digits.fill(noDigit);
    for (quint8 i = 0; i < 64; ++i)
        digits[static_cast<quint8>(base64Alphabet[i])] = i;
    return digits;
}

constexpr std::array<quint8, 256> digits = makeDigits();

/// Both characters of each 12 bits: half the look-ups.
constexpr std::array<std::array<char, 2>, 4096> makePairs()
{
    std::array<std::array<char, 2>, 4096> pairs{};
    for (std::size_t bits = 0; bits < pairs.size(); ++bits)
        pairs[bits] = {base64Alphabet[bits >> 6], base64Alphabet[bits & 63]};
    return pairs;
}

constexpr std::array<std::array<char, 2>, 4096> pairs = makePairs();

char *writePair(char *out, quint32 bits)
{
    return std::copy_n(pairs[bits].data(), 2, out);
}

quint32 byteAt(QByteArrayView bytes, qsizetype index)
{
    return static_cast<quint8>(bytes[index]);
}

} // namespace

char *writeBase64Url(char *out, QByteArrayView bytes)
{
    qsizetype i = 0;
    for (; i + 2 < bytes.size(); i += 3) {
        const quint32 bits = byteAt(bytes, i) << 16 | byteAt(bytes, i + 1) << 8 | byteAt(bytes, i + 2);
        out = writePair(writePair(out, bits >> 12), bits & 4095);
    }
    const qsizetype rest = bytes.size() - i;
    if (rest == 0)
        return out;
    const quint32 bits = byteAt(bytes, i) << 16 | (rest == 2 ? byteAt(bytes, i + 1) << 8 : 0);
    out = writePair(out, bits >> 12);
    if (rest == 2)
        *out++ = base64Alphabet[bits >> 6 & 63];
    return out;
}

QByteArray toBase64Url(QByteArrayView bytes)
{
    QByteArray text(base64UrlSize(bytes.size()), Qt::Uninitialized);
    writeBase64Url(text.data(), bytes);
    return text;
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    if (text.size() % 4 == 1)
        return std::nullopt;
    QByteArray bytes(text.size() / 4 * 3 + (text.size() % 4 == 0 ? 0 : text.size() % 4 - 1), Qt::Uninitialized);
    char *out = bytes.data();
    quint32 bits = 0;
    int bitCount = 0;
    for (const char character : text) {
        const quint8 digit = digits[static_cast<quint8>(character)];
        if (digit == noDigit)
            return std::nullopt;
        bits = bits << 6 | digit;
        bitCount += 6;
        if (bitCount >= 8) {
            bitCount -= 8;
            *out++ = static_cast<char>(bits >> bitCount & 0xff);
        }
    }
    if ((bits & ((1U << bitCount) - 1)) != 0)
        return std::nullopt;
    return bytes;
}

} // namespace gatehouse
