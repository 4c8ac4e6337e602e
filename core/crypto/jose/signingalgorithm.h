// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace gatehouse {

/// What kind of key it is, whatever it is used for.
enum class KeyType { Rsa, P256, P384, P521, Ed25519 };

/// How a JWS is signed (RFC 7518 section 3, RFC 8037). No HMAC and no `none`: a verifier must not hold what signs.
enum class SigningAlgorithm { ES256, ES384, ES512, RS256, RS384, RS512, PS256, PS384, PS512, EdDSA };

/// The facts about one algorithm; a row of a table that lives as long as the program.
struct SigningAlgorithmInfo
{
    SigningAlgorithm algorithm;
    const char *name; ///< in `alg`
    KeyType keyType;
    const char *digest; ///< OpenSSL's name; nullptr: the algorithm hashes by itself
    bool isPss;         ///< RSA only
    int signatureSize;  ///< bytes of the JWS signature; 0: as long as the RSA modulus
};

[[nodiscard]] const SigningAlgorithmInfo &infoOf(SigningAlgorithm algorithm);
[[nodiscard]] QByteArray algorithmName(SigningAlgorithm algorithm);
/// Exact, as RFC 7515 compares `alg`.
[[nodiscard]] std::optional<SigningAlgorithm> algorithmFromName(QByteArrayView name);
/// What a key of that type can sign by; the first is the usual one.
[[nodiscard]] QList<SigningAlgorithm> algorithmsFor(KeyType type);

} // namespace gatehouse
