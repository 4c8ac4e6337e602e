// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"

#include <QByteArray>

namespace gatehouse {

/// Shortest secret that a person may choose.
inline constexpr qsizetype minTypedSecretBytes = 16;

/// The prefix shows the type of a secret, so that secret scanners can find and name a leaked one.
inline constexpr QByteArrayView clientSecretPrefix = "ghs_";
inline constexpr QByteArrayView tokenPrefix = "ght_";
inline constexpr QByteArrayView invitationPrefix = "ghi_";

/// A new secret: `prefix` and 32 random bytes in base64url.
[[nodiscard]] SecretString generateSecret(QByteArrayView prefix);
[[nodiscard]] inline SecretString generateClientSecret()
{
    return generateSecret(clientSecretPrefix);
}
/// A bearer token (RFC 6750).
[[nodiscard]] inline SecretString generateTokenSecret()
{
    return generateSecret(tokenPrefix);
}

/// The token in the link of an invitation.
[[nodiscard]] inline SecretString generateInvitationToken()
{
    return generateSecret(invitationPrefix);
}

/// The hash under which a generated secret is stored: HMAC-SHA-256 under the workspace's lookup key. It has 256 bits
/// of entropy, so a slow hash would not make it safer.
[[nodiscard]] QString hashGeneratedSecret(const SecretString &secret, const QByteArray &lookupKey);

/// The hash under which a secret that a person chose is stored: Argon2id, 19 MiB, 2 passes, 1 lane, in its encoded
/// form. About 40 ms. Errors: InvalidInput (too short; field `secret`), Internal (out of memory).
[[nodiscard]] Result<QString> hashTypedSecret(const SecretString &secret);

/// Whether `hash` is a hash of `secret`, made by either function. Constant time.
[[nodiscard]] bool verifySecret(const SecretString &secret, const QString &hash, const QByteArray &lookupKey);

} // namespace gatehouse
