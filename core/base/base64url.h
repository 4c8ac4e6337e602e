// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace gatehouse {

inline constexpr QByteArray::Base64Options base64UrlOptions =
    QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Base64url without padding (RFC 4648 section 5, RFC 7515 section 2).
[[nodiscard]] inline QByteArray toBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(base64UrlOptions);
}

/// Nothing for a text that toBase64Url() would not have written. Qt alone accepts padding, a length that cannot be, and
/// bits that the last character does not carry; RFC 7515 allows no padding, and one value must have one text.
[[nodiscard]] inline std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    const QByteArray raw = QByteArray::fromRawData(text.data(), text.size());
    auto result = QByteArray::fromBase64Encoding(raw, base64UrlOptions | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || toBase64Url(result.decoded.last(result.decoded.size() % 3)) != text.last(text.size() % 4))
        return std::nullopt;
    return std::move(result.decoded);
}

} // namespace gatehouse
