// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"

namespace gatehouse {

/// Bytes of a recovery code: 160 bits cannot be guessed, so no slow derivation is needed.
inline constexpr qsizetype recoveryCodeBytes = 20;

/// 20 random bytes: the secret of a recovery slot.
[[nodiscard]] SecretString randomRecoverySecret();

/// 20 bytes as a code to write down: eight groups of five letters of Crockford's base32 with
/// hyphens between them, as "7K3QM-…". Four letters of each group carry 20 bits; the fifth checks them and the group's
/// position, so that a wrong letter, swapped neighbours and swapped groups are detected and located.
[[nodiscard]] SecretString recoveryCode(const SecretString &bytes);

/// Reads a typed code: in either case, with or without hyphens and blanks, O for 0, I and L for 1. Errors:
/// InvalidInput (field `recoveryCode`; the message names the first mistyped group, or the number of letters).
[[nodiscard]] Result<SecretString> parseRecoveryCode(const SecretString &typed);

} // namespace gatehouse
