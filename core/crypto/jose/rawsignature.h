// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/jose/jwk.h"

#include <memory>

namespace gatehouse {

/// Makes the signature part of a JWS, again and again with one key: whatever OpenSSL needs is prepared once, which is
/// what makes issuing as fast as signing. For one thread at a time.
class RawSigner
{
public:
    /// Errors: InvalidInput (no private part, or the key cannot sign by its algorithm), Internal.
    [[nodiscard]] static Result<RawSigner> create(const JwsKey &key);
    RawSigner(RawSigner &&other) noexcept;
    RawSigner &operator=(RawSigner &&other) noexcept;
    ~RawSigner();

    /// Bytes of each signature: always the same.
    [[nodiscard]] qsizetype signatureSize() const;
    /// Writes signatureSize() bytes to `out`. False where OpenSSL fails.
    [[nodiscard]] bool sign(QByteArrayView input, char *out);

private:
    struct State;
    explicit RawSigner(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// Whether `signature`, in the form of RFC 7518 section 3, was made of `input` by this key and its algorithm.
[[nodiscard]] bool verifyRawSignature(const JwsKey &key, QByteArrayView input, QByteArrayView signature);

} // namespace gatehouse
