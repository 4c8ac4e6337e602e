// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

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

/// What went wrong. Callers decide by `kind`; people read `message` (translated, one sentence or two);
/// logs get `detail`, which never holds a secret. `field` is the id of the field that the error stands beside.
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
