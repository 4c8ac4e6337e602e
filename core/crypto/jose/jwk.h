// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "core/base/strictjson.h"
#include "core/crypto/keyfiles/keypair.h"

#include <QList>

#include <optional>

namespace gatehouse {

/// A key with the one algorithm that it is used by, and the name that tokens call it.
struct JwsKey
{
    KeyPair key;
    SigningAlgorithm algorithm;
    QByteArray kid;
};

/// What a JSON Web Key says.
struct Jwk
{
    KeyPair key;
    std::optional<SigningAlgorithm> algorithm; ///< nothing when it has no `alg`
    QByteArray kid;                            ///< empty when it has none
};

/// The SHA-256 thumbprint of the public part (RFC 7638, RFC 8037 section 2) in base64url: 43 characters. It is the
/// `kid` of every key of ours (requirement K3).
[[nodiscard]] QByteArray thumbprint(const KeyPair &key);

/// The public part as a JWK with `use`, `alg` and `kid`, and no private member (security.md B05).
[[nodiscard]] QByteArray publicJwk(const JwsKey &key);
/// With the private part. Only for an export that was asked for. Errors: InvalidInput (there is no private part).
[[nodiscard]] Result<SecretString> privateJwk(const JwsKey &key);
/// The public parts as a JWK Set (RFC 7517 section 5), in this order.
[[nodiscard]] QByteArray publicJwks(const QList<JwsKey> &keys);

/// Reads one key, public or private, and checks its strength. Errors: InvalidInput (no JWK, incomplete, or weak: see
/// checkStrength()), Unsupported (made for encryption, symmetric, another type, curve or algorithm).
[[nodiscard]] Result<Jwk> readJwk(const JsonValue &jwk);
[[nodiscard]] Result<Jwk> parseJwk(QByteArrayView json);

/// Reads a JWK Set. Keys for other purposes are passed over, as RFC 7517 section 5 wants. Errors: InvalidInput (no JWK
/// Set, a broken, weak or symmetric key, two keys of one `kid`, more than 1000).
[[nodiscard]] Result<QList<Jwk>> parseJwks(QByteArrayView json);

} // namespace gatehouse
