// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/jose/jws.h"
#include "core/crypto/jose/tokensigner.h"

namespace gatehouse {

/// The most tokens that one list tells of, as far as we write and read: 2 MiB of bits.
inline constexpr qint64 maxStatusListSize = 16 * 1024 * 1024;

/// Which of a numbered series of tokens are revoked: a Token Status List of one bit a token (IETF
/// draft-ietf-oauth-status-list section 4), least significant bit first; 0 is VALID, 1 is INVALID.
class StatusList
{
public:
    /// Of `size` tokens, all valid; at most maxStatusListSize. The size is rounded up to whole bytes.
    explicit StatusList(qint64 size = 0);
    /// Reads the member `status_list`. Errors: InvalidInput (no list of one bit a token, damaged, or larger than
    /// maxStatusListSize: a small text can hold gigabytes).
    [[nodiscard]] static Result<StatusList> fromJson(const JsonValue &statusList);

    [[nodiscard]] qint64 size() const { return m_bits.size() * 8; }
    /// True, too, of an index that the list does not have: a verifier must not accept such a token.
    [[nodiscard]] bool isRevoked(qint64 index) const;
    /// False, and nothing is changed, for an index that the list does not have.
    [[nodiscard]] bool setRevoked(qint64 index, bool isRevoked = true);

    /// `lst`: the bits, compressed by DEFLATE in the ZLIB format, in base64url.
    [[nodiscard]] QByteArray lst() const;

private:
    [[nodiscard]] bool has(qint64 index) const { return index >= 0 && index < size(); }

    QByteArray m_bits;
};

/// What the published list says of itself. Times are seconds since 1970.
struct StatusListClaims
{
    QByteArray uri; ///< where it is published: `sub`, and `uri` in the tokens that refer to it
    qint64 issuedAt = 0;
    qint64 expiresAt = 0;  ///< 0: never
    qint64 timeToLive = 0; ///< seconds for which a verifier may keep it; 0: not said
};

inline constexpr const char *statusListType = "statuslist+jwt";

/// The Status List Token (section 5.1): `signer` was made for statusListType. Errors: Internal.
[[nodiscard]] Result<QByteArray> signStatusList(TokenSigner &signer, const StatusList &list,
                                                const StatusListClaims &claims);

/// Reads one as a verifier does: signature, type, `sub`, times, list. Errors: those of verifyJws(), InvalidInput (no
/// status list, or that of another address), Timeout (it has expired).
[[nodiscard]] Result<StatusList> verifyStatusList(QByteArrayView token, const KeySet &keys, QByteArrayView uri,
                                                  qint64 nowSeconds);

} // namespace gatehouse
