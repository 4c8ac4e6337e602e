// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strictjson.h"
#include "core/crypto/jose/jwk.h"

#include <QHash>

namespace gatehouse {

/// Largest token that is read unless more is allowed, in bytes.
inline constexpr qsizetype maxTokenBytes = 16 * 1024;

/// The parts of a compact JWS (RFC 7515 section 3.1), decoded. Nothing of it is to be believed before it is verified.
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

/// Reads a token to show it, whatever signed it. Exactly three parts of strict base64url and a header of strict JSON.
/// Errors: InvalidInput, with the place in the detail.
[[nodiscard]] Result<Jws> parseJws(QByteArrayView token, qsizetype maxBytes = maxTokenBytes);

/// The keys that a verifier trusts, by their `kid`: a look-up of bytes and nothing more (security.md O04).
class KeySet
{
public:
    KeySet() = default;
    explicit KeySet(const QList<JwsKey> &keys);

    void add(const JwsKey &key) { m_keys.insert(key.kid, key); }
    [[nodiscard]] const JwsKey *find(QByteArrayView kid) const;
    /// The only key of the set; nullptr when there are more, or none.
    [[nodiscard]] const JwsKey *only() const;

private:
    QHash<QByteArray, JwsKey> m_keys;
};

/// Reads a token and checks its signature. The key is the one that `kid` names, or the set's only one when the token
/// names none; the algorithm is that key's, and a token that says otherwise is refused. Keys that a token brings along
/// or points at are never looked at. Says nothing of times, issuer and audience: see checkClaims(). Errors:
/// InvalidInput (no token), Unsupported (`none`, HMAC or an unknown algorithm; a critical extension), NotFound (no such
/// key), Unauthenticated (another algorithm than the key's, or a wrong signature).
[[nodiscard]] Result<Jws> verifyJws(QByteArrayView token, const KeySet &keys, qsizetype maxBytes = maxTokenBytes);

/// The second half of verifyJws(), for a token that was read before. Errors: the same.
[[nodiscard]] Result<void> checkSignature(const Jws &jws, const KeySet &keys);

} // namespace gatehouse
