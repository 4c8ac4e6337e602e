// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonappender.h"
#include "core/crypto/jose/rawsignature.h"

namespace gatehouse {

/// The claims of an access token (RFC 9068 section 2.2) with its place in a status list. Empty texts are omitted. Times
/// are seconds since 1970.
struct AccessTokenClaims
{
    QByteArray issuer;
    QByteArray subject;
    QList<QByteArray> audience; ///< written as a text when there is one, else as an array
    QByteArray clientId;
    QByteArray tokenId; ///< `jti`
    QByteArray scope;   ///< space-separated
    qint64 issuedAt = 0;
    qint64 expiresAt = 0;    ///< 0: never
    qint64 statusIndex = -1; ///< in the Token Status List; -1: none
    QByteArray statusListUri;
};

/// Writes the claims as members of the innermost open object; others may follow.
void appendClaims(JsonAppender &json, const AccessTokenClaims &claims);

/// Signs compact JWSs (RFC 7515 section 3.1) with one key. For one thread at a time.
class TokenSigner
{
public:
    /// `type` is the header's `typ`: "at+jwt", "statuslist+jwt". Errors: as RawSigner::create().
    [[nodiscard]] static Result<TokenSigner> create(const JwsKey &key, QByteArrayView type);

    /// Errors: Internal.
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView payload);
    [[nodiscard]] Result<QByteArray> sign(const AccessTokenClaims &claims);

private:
    TokenSigner(RawSigner signer, QByteArray header);

    RawSigner m_signer;
    QByteArray m_header;  ///< in base64url, with a dot at the end
    QByteArray m_payload; ///< reused to avoid allocations
};

} // namespace gatehouse
