// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/jose/jws.h"
#include "core/crypto/jose/tokensigner.h"

namespace gatehouse {

/// The maximum number of tokens in a list, for writing and reading: 2 MiB of bits.
inline constexpr qint64 maxStatusListSize = 16 * 1024 * 1024;

/// A Token Status List with one bit for each token (IETF draft-ietf-oauth-status-list section 4), least significant bit
/// first; 0 is VALID, 1 is INVALID.
class StatusList
{
public:
    /// `size` valid tokens, at most maxStatusListSize. The size is rounded up to whole bytes.
    explicit StatusList(qint64 size = 0);
    /// Reads the member `status_list`. Errors: InvalidInput (not a list with one bit for each token, damaged, or
    /// larger than maxStatusListSize: a short text can decompress to gigabytes).
    [[nodiscard]] static Result<StatusList> fromJson(const JsonValue &statusList);

    [[nodiscard]] qint64 size() const { return m_bits.size() * 8; }
    /// Also true for an index outside the list: a verifier must not accept such a token.
    [[nodiscard]] bool isRevoked(qint64 index) const;
    /// False, and nothing is changed, for an index outside the list.
    [[nodiscard]] bool setRevoked(qint64 index, bool isRevoked = true);

    /// `lst`: the bits, compressed by DEFLATE in the ZLIB format, in base64url.
    [[nodiscard]] QByteArray lst() const;

private:
    [[nodiscard]] bool has(qint64 index) const { return index >= 0 && index < size(); }

    QByteArray m_bits;
};

/// The claims of a published list. Times are seconds since 1970.
struct StatusListClaims
{
    QByteArray uri; ///< where it is published: its `sub`, and `uri` in tokens
    qint64 issuedAt = 0;
    qint64 expiresAt = 0;  ///< 0: never
    qint64 timeToLive = 0; ///< seconds for which a verifier may cache it; 0: unspecified
};

inline constexpr const char *statusListType = "statuslist+jwt";

/// The Status List Token (section 5.1): `signer` was made for statusListType. Errors: Internal.
[[nodiscard]] Result<QByteArray> signStatusList(TokenSigner &signer, const StatusList &list,
                                                const StatusListClaims &claims);

/// Reads a list as a verifier does: checks signature, type, `sub` and times. Errors: those of verifyJws(), InvalidInput
/// (not a status list, or that of another URL), Timeout (it has expired).
[[nodiscard]] Result<StatusList> verifyStatusList(QByteArrayView token, const KeySet &keys, QByteArrayView uri,
                                                  qint64 nowSeconds);

} // namespace gatehouse
