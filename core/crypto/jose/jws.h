// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strictjson.h"
#include "core/crypto/jose/jwk.h"

#include <QHash>

namespace gatehouse {

/// Default limit for the size of a token, in bytes.
inline constexpr qsizetype maxTokenBytes = 16 * 1024;

/// The decoded parts of a compact JWS (RFC 7515 section 3.1). Do not trust it before it is verified.
struct Jws
{
    JsonValue header; ///< an object with an `alg`
    QByteArray payload;
    QByteArray signature;
    QByteArray signingInput;

    [[nodiscard]] QByteArrayView algorithm() const { return header.textOf("alg"); }
    [[nodiscard]] QByteArrayView kid() const { return header.textOf("kid"); }
    [[nodiscard]] QByteArrayView type() const { return header.textOf("typ"); }
};

/// Reads a token without verifying it: exactly three parts of strict base64url, and a header of strict JSON. Errors:
/// InvalidInput; the detail names the part.
[[nodiscard]] Result<Jws> parseJws(QByteArrayView token, qsizetype maxBytes = maxTokenBytes);

/// The keys that a verifier trusts, by `kid`, which is compared byte by byte and never used as a path or URL.
class KeySet
{
public:
    KeySet() = default;
    explicit KeySet(const QList<JwsKey> &keys);

    void add(const JwsKey &key) { m_keys.insert(key.kid, key); }
    [[nodiscard]] const JwsKey *find(QByteArrayView kid) const;
    /// The key, when the set has exactly one; else nullptr.
    [[nodiscard]] const JwsKey *only() const;

private:
    QHash<QByteArray, JwsKey> m_keys;
};

/// Reads a token and checks its signature. The key is the one with the token's `kid`, or the only key of the set when
/// the token has none; `alg` must be the algorithm of that key. Keys that a token contains or refers to are ignored.
/// Times, issuer and audience are not checked: see checkClaims(). Errors: InvalidInput (not a token), Unsupported
/// (`none`, HMAC or an unknown algorithm; a critical extension), NotFound (no such key), Unauthenticated (another
/// algorithm than the key's, or a wrong signature).
[[nodiscard]] Result<Jws> verifyJws(QByteArrayView token, const KeySet &keys, qsizetype maxBytes = maxTokenBytes);

/// The second half of verifyJws(), for a parsed token. Errors: the same.
[[nodiscard]] Result<void> checkSignature(const Jws &jws, const KeySet &keys);

} // namespace gatehouse
