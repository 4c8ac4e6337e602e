// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace gatehouse {

enum class ErrorKind {
    Cancelled,
    InvalidInput,
    NotFound,
    Conflict,
    Unauthenticated,
    Forbidden,
    Unsupported,
    Locked,
    RateLimited,
    Network,
    Timeout,
    Corrupt,
    Internal,
};

/// A failure. Callers decide by `kind`; people read `message` (translated, one sentence or two);
/// logs get `detail`, which never holds a secret. `field` is the id of the field that the error belongs to.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail = {};
    QString field = {};
};

/// A value or an Error. The only way in which a fallible function of Gatehouse reports failure.
template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, const QString &message, const QString &detail = {},
                                                const QString &field = {})
{
    return tl::unexpected<Error>(Error{kind, message, detail, field});
}

} // namespace gatehouse

#define GATEHOUSE_TRY_NAME_(prefix, line) prefix##line
#define GATEHOUSE_TRY_NAME(prefix, line) GATEHOUSE_TRY_NAME_(prefix, line)
#define GATEHOUSE_TRY_ASSIGN(result, declaration, ...)                                                                 \
    auto result = (__VA_ARGS__);                                                                                       \
    if (!result)                                                                                                       \
        return tl::unexpected(std::move(result).error());                                                              \
    declaration = *std::move(result)

/// Evaluates a Result, and returns its error from the function when it holds one.
#define TRY(...)                                                                                                       \
    if (auto GATEHOUSE_TRY_NAME(tried, __LINE__) = (__VA_ARGS__); !GATEHOUSE_TRY_NAME(tried, __LINE__))                \
    return tl::unexpected(std::move(GATEHOUSE_TRY_NAME(tried, __LINE__)).error())

/// The same, and declares a variable with its value: `TRY_ASSIGN(const auto client, readRow<Client>(connection, id));`
/// Not the body of an `if` without braces: it is several statements.
#define TRY_ASSIGN(declaration, ...) GATEHOUSE_TRY_ASSIGN(GATEHOUSE_TRY_NAME(tried, __LINE__), declaration, __VA_ARGS__)
