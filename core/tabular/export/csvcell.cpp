// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/export/csvcell.h"

#include "core/domain/text.h"

#include <array>
#include <cstring>

namespace gatehouse {

namespace {

constexpr std::array<QByteArrayView, 9> ignoredPrefixes = {
    " ", "\"", "'", "\u00A0", "\u3000", "\u2018", "\u2019", "\u201C", "\u201D",
};
constexpr std::array<QByteArrayView, 4> fullWidthStarts = {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

/// First bytes of texts that may be formulas; others need no closer look.
constexpr std::array<bool, 256> makeSuspiciousBytes()
{
    std::array<bool, 256> table{};
    for (const char byte : {'=', '+', '-', '@', '\t', '\r', '\n', '\0'})
        table[static_cast<quint8>(byte)] = true;
    for (const QByteArrayView prefix : ignoredPrefixes)
        table[static_cast<quint8>(prefix.front())] = true;
    for (const QByteArrayView start : fullWidthStarts)
        table[static_cast<quint8>(start.front())] = true;
    return table;
}

constexpr std::array<bool, 256> suspiciousBytes = makeSuspiciousBytes();

QByteArrayView withoutIgnoredPrefixes(QByteArrayView text)
{
    for (size_t i = 0; i < ignoredPrefixes.size();) {
        if (text.startsWith(ignoredPrefixes[i])) {
            text = text.sliced(ignoredPrefixes[i].size());
            i = 0;
        } else {
            ++i;
        }
    }
    return text;
}

} // namespace

void CsvBuffer::append(QByteArrayView bytes)
{
    char *out = reserve(static_cast<size_t>(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(out, bytes.data(), static_cast<size_t>(bytes.size()));
    commit(out + bytes.size());
}

void CsvBuffer::append(char byte)
{
    char *out = reserve(1);
    *out = byte;
    commit(out + 1);
}

CsvCell::CsvCell(const CsvOptions &options)
    : m_people(options.audience == CsvAudience::People)
    , m_guardFormulas(options.guardFormulas)
{
    m_traits[static_cast<quint8>(options.delimiter)] |= Delimiter;
}

void CsvCell::append(CsvBuffer &out, QByteArrayView text) const
{
    quint8 traits = scanText(text, m_traits);
    QByteArray shown;
    const bool asStored =
        m_people ? isShownAsStored(text, traits) : !(traits & NonAscii) || QUtf8StringView(text).isValidUtf8();
    if (!asStored) {
        const QString decoded = QString::fromUtf8(text);
        shown = (m_people ? visibleText(decoded) : decoded).toUtf8();
        text = shown;
        traits = scanText(text, m_traits);
    }
    const bool guard = m_guardFormulas && looksLikeFormula(text);
    if (traits & (QuoteOrBreak | Delimiter)) {
        appendQuoted(out, text, guard);
        return;
    }
    if (guard)
        out.append('\'');
    out.append(text);
}

void CsvCell::appendQuoted(CsvBuffer &out, QByteArrayView text, bool guard) const
{
    char *end = out.reserve(2 * static_cast<size_t>(text.size()) + 3);
    *end++ = '"';
    if (guard)
        *end++ = '\'';
    for (const char byte : text) {
        if (byte == '"')
            *end++ = '"';
        *end++ = byte;
    }
    *end++ = '"';
    out.commit(end);
}

void CsvCell::appendList(CsvBuffer &out, QByteArrayView tokens)
{
    if (!m_people) {
        append(out, tokens);
        return;
    }
    m_list.clear();
    char *const start = m_list.reserve(2 * static_cast<size_t>(tokens.size()) + 2);
    char *end = start;
    bool between = false;
    for (const char byte : tokens) {
        if (byte == ' ') {
            between = end != start;
            continue;
        }
        if (between) {
            *end++ = ',';
            *end++ = ' ';
            between = false;
        }
        *end++ = byte;
    }
    m_list.commit(end);
    append(out, m_list.view());
}

bool looksLikeFormula(QByteArrayView text)
{
    if (text.isEmpty() || !suspiciousBytes[static_cast<quint8>(text.front())])
        return false;
    const QByteArrayView rest = withoutIgnoredPrefixes(text);
    if (rest.isEmpty())
        return false;
    if (QByteArrayView("=+-@\t\r\n\0", 8).contains(rest.front()))
        return true;
    for (const QByteArrayView start : fullWidthStarts) {
        if (rest.startsWith(start))
            return true;
    }
    return false;
}

} // namespace gatehouse
