// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "core/base/strictjson.h"
#include "core/crypto/keyfiles/keypair.h"

#include <QList>

#include <optional>

namespace gatehouse {

/// A key with its algorithm and key ID.
struct JwsKey
{
    KeyPair key;
    SigningAlgorithm algorithm;
    QByteArray kid;
};

/// A parsed JSON Web Key.
struct Jwk
{
    KeyPair key;
    std::optional<SigningAlgorithm> algorithm; ///< nothing without `alg`
    QByteArray kid;                            ///< empty when there is none
};

/// The SHA-256 thumbprint of the public part (RFC 7638, RFC 8037 section 2) in base64url: 43 characters. It is the
/// `kid` of every signing key (K3).
[[nodiscard]] QByteArray thumbprint(const KeyPair &key);

/// The public part as a JWK with `use`, `alg` and `kid`, but no private member.
[[nodiscard]] QByteArray publicJwk(const JwsKey &key);
/// With the private part, for an export that the user requested. Errors: InvalidInput (there is no private part).
[[nodiscard]] Result<SecretString> privateJwk(const JwsKey &key);
/// The public parts as a JWK Set (RFC 7517 section 5), in this order.
[[nodiscard]] QByteArray publicJwks(const QList<JwsKey> &keys);

/// Reads one key, public or private, and checks its strength. Errors: InvalidInput (not a JWK, incomplete, or weak: see
/// checkStrength()), Unsupported (for encryption, symmetric, another type, curve or algorithm).
[[nodiscard]] Result<Jwk> readJwk(const JsonValue &jwk);
[[nodiscard]] Result<Jwk> parseJwk(QByteArrayView json);

/// Reads a JWK Set. Keys for other purposes are ignored, as RFC 7517 section 5 requires. Errors: InvalidInput (not a
/// JWK Set, a broken, weak or symmetric key, two keys of one `kid`, more than 1000).
[[nodiscard]] Result<QList<Jwk>> parseJwks(QByteArrayView json);

} // namespace gatehouse
