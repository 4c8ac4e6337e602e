// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/jose/jwk.h"

#include <memory>

namespace gatehouse {

/// Makes signatures of JWSs with one key. OpenSSL's contexts are prepared once, so that issuing is about as fast as the
/// signature itself. For one thread at a time.
class RawSigner
{
public:
    /// Errors: InvalidInput (no private part, or the key does not fit its algorithm), Internal.
    [[nodiscard]] static Result<RawSigner> create(const JwsKey &key);
    RawSigner(RawSigner &&other) noexcept;
    RawSigner &operator=(RawSigner &&other) noexcept;
    ~RawSigner();

    /// Bytes of each signature.
    [[nodiscard]] qsizetype signatureSize() const;
    /// Writes signatureSize() bytes to `out`. False when OpenSSL fails.
    [[nodiscard]] bool sign(QByteArrayView input, char *out);

private:
    struct State;
    explicit RawSigner(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// Whether `signature`, in the form of RFC 7518 section 3, is a signature of `input` by this key and algorithm.
[[nodiscard]] bool verifyRawSignature(const JwsKey &key, QByteArrayView input, QByteArrayView signature);

} // namespace gatehouse
