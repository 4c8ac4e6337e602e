// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QUtf8StringView>

#include <array>

namespace gatehouse {

/// Properties of UTF-8 text, for the fast paths of the writers.
enum TextTrait : quint8 {
    QuoteOrBreak = 1, ///< '"', CR or LF
    Control = 2,      ///< a C0 control character or DEL
    MaybeUnseen = 4,  ///< a lead byte of characters that visibleText() may escape
    NonAscii = 8,
    Delimiter = 16, ///< set by the caller
};

/// A set of TextTrait for each byte.
using TraitTable = std::array<quint8, 256>;

constexpr TraitTable makeTraitTable()
{
    TraitTable table{};
    for (size_t byte = 0; byte < 0x20; ++byte)
        table[byte] = Control;
    table[0x7F] = Control;
    table['"'] = QuoteOrBreak;
    table['\r'] |= QuoteOrBreak;
    table['\n'] |= QuoteOrBreak;
    for (size_t byte = 0x80; byte < 0x100; ++byte)
        table[byte] = NonAscii;
    // Cc, Cf, Zl, Zp and noncharacters begin with these; Latin, Greek, Cyrillic, Hebrew, CJK and Hangul letters do not.
    for (const size_t lead : {0xC2, 0xD8, 0xDB, 0xDC, 0xE0, 0xE1, 0xE2, 0xEF, 0xF0, 0xF1, 0xF2, 0xF3, 0xF4})
        table[lead] |= MaybeUnseen;
    return table;
}

inline constexpr TraitTable plainTraits = makeTraitTable();

/// The union of the traits of every byte.
[[nodiscard]] inline quint8 scanText(QByteArrayView text, const TraitTable &traits = plainTraits)
{
    quint8 found = 0;
    for (const char byte : text)
        found |= traits[static_cast<quint8>(byte)];
    return found;
}

/// Whether visibleText() leaves a text with these traits unchanged.
[[nodiscard]] inline bool isShownAsStored(QByteArrayView text, quint8 traits)
{
    return !(traits & (Control | MaybeUnseen)) && (!(traits & NonAscii) || QUtf8StringView(text).isValidUtf8());
}

} // namespace gatehouse
