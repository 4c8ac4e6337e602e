// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/jose/jws.h"

namespace gatehouse {

/// What a verifier checks besides the signature. Empty members are not checked.
struct ClaimPolicy
{
    QByteArray type = {}; ///< `typ`, without "application/"; compared without case (RFC 8725 section 3.11)
    QByteArray issuer = {};
    QByteArray audience = {};
    qint64 nowSeconds = 0;
    qint64 skewSeconds = 60;  ///< tolerance for clock differences
    bool needsExpiry = false; ///< RFC 9068 requires `exp`; tokens for devices may never expire
};

/// Why a token with a valid signature is not valid.
enum class ClaimProblem {
    WrongType,
    WrongIssuer,
    WrongAudience,
    Malformed, ///< a time, issuer or audience of the wrong type
    NoExpiry,
    Expired,
    NotYetValid,
    IssuedInTheFuture,
};

/// Parses the payload. Errors: InvalidInput (not a JSON object, or an ambiguous one).
[[nodiscard]] Result<JsonValue> parseClaims(const Jws &jws);

/// All problems; none: the token is valid.
[[nodiscard]] QList<ClaimProblem> checkClaims(const Jws &jws, const JsonValue &claims, const ClaimPolicy &policy);

/// One translated sentence.
[[nodiscard]] QString describe(ClaimProblem problem);

} // namespace gatehouse
