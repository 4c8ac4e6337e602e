// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/jose/signingalgorithm.h"

#include <array>

namespace gatehouse {

namespace {

using enum SigningAlgorithm;

// In the order of the enumeration.
constexpr std::array<SigningAlgorithmInfo, 10> table{{
    {ES256, "ES256", KeyType::P256, "SHA2-256", false, 64},
    {ES384, "ES384", KeyType::P384, "SHA2-384", false, 96},
    {ES512, "ES512", KeyType::P521, "SHA2-512", false, 132},
    {RS256, "RS256", KeyType::Rsa, "SHA2-256", false, 0},
    {RS384, "RS384", KeyType::Rsa, "SHA2-384", false, 0},
    {RS512, "RS512", KeyType::Rsa, "SHA2-512", false, 0},
    {PS256, "PS256", KeyType::Rsa, "SHA2-256", true, 0},
    {PS384, "PS384", KeyType::Rsa, "SHA2-384", true, 0},
    {PS512, "PS512", KeyType::Rsa, "SHA2-512", true, 0},
    {EdDSA, "EdDSA", KeyType::Ed25519, nullptr, false, 64},
}};

} // namespace

const SigningAlgorithmInfo &infoOf(SigningAlgorithm algorithm)
{
    return table[static_cast<std::size_t>(algorithm)];
}

QByteArray algorithmName(SigningAlgorithm algorithm)
{
    return infoOf(algorithm).name;
}

std::optional<SigningAlgorithm> algorithmFromName(QByteArrayView name)
{
    for (const SigningAlgorithmInfo &info : table) {
        if (name == QByteArrayView(info.name))
            return info.algorithm;
    }
    return std::nullopt;
}

QList<SigningAlgorithm> algorithmsFor(KeyType type)
{
    QList<SigningAlgorithm> algorithms;
    for (const SigningAlgorithmInfo &info : table) {
        if (info.keyType == type)
            algorithms += info.algorithm;
    }
    return algorithms;
}

} // namespace gatehouse
