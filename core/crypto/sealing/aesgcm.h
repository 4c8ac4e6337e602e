// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"

#include <optional>

namespace gatehouse {

/// Added to what is sealed: a nonce of 12 bytes before it, a tag of 16 behind it.
inline constexpr qsizetype aesGcmOverhead = 12 + 16;

/// AES-256-GCM under a fresh random nonce: nonce, ciphertext, tag. At most 2^32 boxes for one key (NIST SP 800-38D);
/// who owns the key counts. The key has 32 bytes; whatever else is a fault of the program and ends it.
[[nodiscard]] QByteArray sealAesGcm(const SecretString &key, QByteArrayView secret, QByteArrayView associatedData);

/// Nothing when the box, the associated data or the key is another one.
[[nodiscard]] std::optional<SecretString> openAesGcm(const SecretString &key, QByteArrayView box,
                                                     QByteArrayView associatedData);

} // namespace gatehouse
