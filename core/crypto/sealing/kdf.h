// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"

#include <chrono>
#include <functional>

namespace gatehouse {

/// The cost of one derivation from a passphrase (Argon2id, RFC 9106). The default is the RFC's second recommendation.
struct Argon2Cost
{
    quint32 memoryKiB = 64 * 1024;
    quint32 passes = 3;
    quint32 lanes = 4;

    friend bool operator==(const Argon2Cost &, const Argon2Cost &) = default;
};

/// Whether a cost that a file demands is acceptable: at most 1 GiB, 64 passes, 16 lanes. Check it before allocating.
[[nodiscard]] bool isBearable(const Argon2Cost &cost);

/// 32 bytes derived from a passphrase. Slow: not for the GUI thread. Errors: Unsupported (the cost is not acceptable),
/// Internal (out of memory).
[[nodiscard]] Result<SecretString> deriveFromPassphrase(const SecretString &passphrase, QByteArrayView salt,
                                                        const Argon2Cost &cost);

/// Measures how long one derivation takes.
using Argon2Timer = std::function<std::chrono::duration<double>(const Argon2Cost &)>;
[[nodiscard]] std::chrono::duration<double> measureArgon2(const Argon2Cost &cost);

/// The cost at which a derivation takes about half a second on this machine, never below 19 MiB and two passes (OWASP's
/// minimum). Memory grows first, up to 256 MiB, because it costs an attacker most. Takes one derivation.
[[nodiscard]] Argon2Cost calibrateArgon2(const Argon2Timer &timer = measureArgon2);

/// HKDF-SHA-256 (RFC 5869): a separate key for each purpose named by `label`.
[[nodiscard]] SecretString deriveSubkey(const SecretString &key, QByteArrayView label, QByteArrayView salt = {},
                                        int size = 32);

/// 32 random bytes, for a data key or a wrapping key.
[[nodiscard]] SecretString randomKey();

} // namespace gatehouse
