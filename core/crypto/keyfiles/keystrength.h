// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/keyfiles/keypair.h"

namespace gatehouse {

/// Whether the key is secure, as far as the key itself shows. Call it for every imported key before it is used or
/// stored. Refused, with the reason: RSA below 2048 or above 8192 bits, an even modulus or one with small factors or
/// that is prime, an exponent that is even, below 65537 or above 64 bits, the primes of CVE-2017-15361 (ROCA); points
/// that are not on the curve, at infinity or of small order; a private part that is out of range or does not belong to
/// the public one. Up to some 100 ms for a private RSA key (it tests the primes). Errors: InvalidInput (detail
/// `weak-key: …`).
[[nodiscard]] Result<void> checkStrength(const KeyPair &key);

} // namespace gatehouse
