// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/token.h"

namespace gatehouse {

class Connection;

// What the Commands on tokens demand beyond validate(): that what a token refers to is there, and who may have it.
// Errors are InvalidInput with the field, or Forbidden where the token's state is in the way.

/// An API, organization- or group-level token: fills in holder and places. OAuth is refused: it takes a consent (T5).
[[nodiscard]] Result<void> prepareNewToken(Connection &connection, Token &token, const QDateTime &now);

/// An OAuth token as a consent makes it: fills in holder and client.
[[nodiscard]] Result<void> prepareConsent(Connection &connection, Token &token, const QDateTime &now);

/// `stored` with what may be changed of a token of its kind taken from `wanted`; other changes are refused.
[[nodiscard]] Result<Token> prepareUpdate(Connection &connection, const Token &stored, const Token &wanted,
                                          const QDateTime &now);

/// Expired tokens can only be read and deleted (T6).
[[nodiscard]] Result<void> checkIsNotExpired(const Token &token, const QDateTime &now);
/// Neither can a pending one be made active or inactive, nor one whose signing key was revoked (K2).
[[nodiscard]] Result<void> checkCanBeSwitched(const Token &token, const QDateTime &now);

} // namespace gatehouse
