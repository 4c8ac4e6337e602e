// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/local/change.h"
#include "core/domain/token.h"

namespace gatehouse {

// What making a token by any Command has in common.

/// An ID for a token that was given none.
[[nodiscard]] QString newTokenId();
/// Whose lists look different once there is such a token, or none any more.
[[nodiscard]] QList<Resource> changedBy(const Token &token);
/// Writes a new token that has been checked, with its audit entry.
[[nodiscard]] Result<void> addToken(Change &change, Token &token, const QString &hash, const QString &command);
/// Has the Outcome reveal what a token's holder presents; returns the hash under which it is kept.
[[nodiscard]] Result<QString> revealTokenSecret(Change &change, const Token &token, SecretString secret);

} // namespace gatehouse
