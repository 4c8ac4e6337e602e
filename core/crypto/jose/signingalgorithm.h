// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace gatehouse {

/// The type of a key.
enum class KeyType { Rsa, P256, P384, P521, Ed25519 };

/// `alg` of a JWS (RFC 7518 section 3, RFC 8037). Neither HMAC, whose verifiers could sign, nor `none`.
enum class SigningAlgorithm { ES256, ES384, ES512, RS256, RS384, RS512, PS256, PS384, PS512, EdDSA };

/// The properties of one algorithm, in a static table.
struct SigningAlgorithmInfo
{
    SigningAlgorithm algorithm;
    const char *name; ///< as in `alg`
    KeyType keyType;
    const char *digest; ///< OpenSSL's name; nullptr: part of the algorithm
    bool isPss;         ///< RSA only
    int signatureSize;  ///< bytes of the JWS signature; 0: as long as the RSA modulus
};

[[nodiscard]] const SigningAlgorithmInfo &infoOf(SigningAlgorithm algorithm);
[[nodiscard]] QByteArray algorithmName(SigningAlgorithm algorithm);
/// Case-sensitive (RFC 7515).
[[nodiscard]] std::optional<SigningAlgorithm> algorithmFromName(QByteArrayView name);
/// The algorithms for a type of key; the first is the usual one.
[[nodiscard]] QList<SigningAlgorithm> algorithmsFor(KeyType type);

} // namespace gatehouse
