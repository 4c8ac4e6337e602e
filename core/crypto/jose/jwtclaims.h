// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/jose/jws.h"

namespace gatehouse {

/// What a verifier asks of a token besides its signature. What is empty is not asked.
struct ClaimPolicy
{
    QByteArray type = {}; ///< `typ`, without "application/"; compared without case (RFC 8725 section 3.11)
    QByteArray issuer = {};
    QByteArray audience = {};
    qint64 nowSeconds = 0;
    qint64 skewSeconds = 60;  ///< how far the two clocks may be apart
    bool needsExpiry = false; ///< RFC 9068 demands `exp`; a token for a device may live for ever
};

/// Why a token with a good signature is not valid here and now.
enum class ClaimProblem {
    WrongType,
    WrongIssuer,
    WrongAudience,
    Malformed, ///< a time, issuer or audience that is none
    NoExpiry,
    Expired,
    NotYetValid,
    IssuedInTheFuture,
};

/// Reads the payload as claims. Errors: InvalidInput (no JSON object, or an ambiguous one).
[[nodiscard]] Result<JsonValue> parseClaims(const Jws &jws);

/// Every problem, for the inspector to show; none: the token is valid.
[[nodiscard]] QList<ClaimProblem> checkClaims(const Jws &jws, const JsonValue &claims, const ClaimPolicy &policy);

/// One sentence for people.
[[nodiscard]] QString describe(ClaimProblem problem);

} // namespace gatehouse
