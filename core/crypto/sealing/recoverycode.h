// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"

namespace gatehouse {

/// Bytes of a recovery code: 160 bits, beyond guessing without a slow derivation.
inline constexpr qsizetype recoveryCodeBytes = 20;

/// 20 random bytes: the secret of a recovery slot.
[[nodiscard]] SecretString randomRecoverySecret();

/// The code that a person writes down, made of 20 bytes: eight groups of five letters of Crockford's base32 with
/// hyphens between them, as "7K3QM-…". Four letters of each group carry 20 bits; the fifth checks them and the group's
/// place, so that a wrong letter, two swapped neighbours and two swapped groups are noticed, and where.
[[nodiscard]] SecretString recoveryCode(const SecretString &bytes);

/// Reads what a person typed: in either case, with or without hyphens and blanks, O for 0, I and L for 1. Errors:
/// InvalidInput (field `recoveryCode`; the message names the first group that is mistyped, or how many letters miss).
[[nodiscard]] Result<SecretString> parseRecoveryCode(const SecretString &typed);

} // namespace gatehouse
