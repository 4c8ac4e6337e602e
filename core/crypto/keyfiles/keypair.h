// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/crypto/jose/signingalgorithm.h"
#include "core/jobs/jobcontext.h"

#include <QList>

#include <memory>

struct evp_pkey_st;

namespace gatehouse {

/// The keys that can be generated (K1).
enum class KeyKind { Rsa2048, Rsa3072, Rsa4096, P256, P384, Ed25519 };

[[nodiscard]] QList<KeyKind> allKeyKinds();
/// The untranslated names of the standards: "RSA 3072", "P-256", "Ed25519".
[[nodiscard]] QString keyKindName(KeyKind kind);

/// An asymmetric key: a pair, or only the public part. Immutable; copies share the key, which OpenSSL wipes with the
/// last copy. Thread-safe.
class KeyPair
{
public:
    /// RSA takes a second or more: not for the GUI thread. `job` reports the two primes and can cancel between
    /// attempts. Errors: Cancelled, Internal.
    [[nodiscard]] static Result<KeyPair> generate(KeyKind kind, const JobContext &job = {});

    /// Takes ownership of `key`, also on failure. Does not check its strength: see checkStrength(). Errors: Unsupported
    /// (a type or curve that cannot sign a JWS, or a curve given by its parameters).
    [[nodiscard]] static Result<KeyPair> adopt(evp_pkey_st *key, bool hasPrivatePart);

    [[nodiscard]] KeyType type() const { return m_type; }
    /// The size of the modulus or of the curve.
    [[nodiscard]] int bits() const;
    /// "RSA 2048", "P-256", also for sizes that are not generated.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool hasPrivatePart() const { return m_hasPrivatePart; }
    [[nodiscard]] KeyPair publicPart() const;
    [[nodiscard]] bool hasSamePublicPart(const KeyPair &other) const;

    /// For OpenSSL's functions; never null, owned by this object.
    [[nodiscard]] evp_pkey_st *handle() const { return m_key.get(); }

private:
    KeyPair(std::shared_ptr<evp_pkey_st> key, KeyType type, bool hasPrivatePart);

    std::shared_ptr<evp_pkey_st> m_key;
    KeyType m_type;
    bool m_hasPrivatePart;
};

} // namespace gatehouse
