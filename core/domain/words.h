// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>

namespace gatehouse {

/// The stable word under which a value is stored and named in JSON and on the command line.
template <typename T>
struct Word
{
    T value;
    const char *word;
};

template <typename T, size_t Size>
[[nodiscard]] QString wordOf(const Word<T> (&words)[Size], T value)
{
    for (const Word<T> &word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.word);
    }
    return {};
}

/// Leaves `*value` alone and returns false when there is no such word.
template <typename T, size_t Size>
[[nodiscard]] bool valueOf(const Word<T> (&words)[Size], const QString &text, T *value)
{
    for (const Word<T> &word : words) {
        if (text == QLatin1StringView(word.word)) {
            *value = word.value;
            return true;
        }
    }
    return false;
}

} // namespace gatehouse
