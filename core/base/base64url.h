// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace gatehouse {

/// Base64url without padding (RFC 4648 section 5, RFC 7515 section 2).
[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);

/// The length of toBase64Url() of that many bytes.
[[nodiscard]] constexpr qsizetype base64UrlSize(qsizetype byteCount)
{
    return byteCount / 3 * 4 + (byteCount % 3 == 0 ? 0 : byteCount % 3 + 1);
}

/// Writes base64UrlSize(bytes.size()) characters to `out`, without an end mark. Returns where it ended.
char *writeBase64Url(char *out, QByteArrayView bytes);

/// Nothing for whatever toBase64Url() would not have written: padding, `+` and `/`, blanks, other characters, a length
/// that cannot be, and set bits where the last character carries none. One value has one text.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(QByteArrayView text);

} // namespace gatehouse
