// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>
#include <source_location>
#include <utility>

namespace gatehouse {

/// The value of a Result that a test takes for granted; an error ends the program with what it says and where. To
/// dereference a Result without looking is undefined behaviour, which shows anywhere or not at all.
template <typename T>
[[nodiscard]] T valueOf(Result<T> result, const std::source_location &where = std::source_location::current())
{
    if (!result)
        qFatal("%s:%u: %s (%s)", where.file_name(), where.line(), qPrintable(result.error().message),
               qPrintable(result.error().detail));
    return *std::move(result);
}

template <typename T>
[[nodiscard]] T valueOf(std::optional<T> value, const std::source_location &where = std::source_location::current())
{
    if (!value)
        qFatal("%s:%u: no value", where.file_name(), where.line());
    return *std::move(value);
}

} // namespace gatehouse
