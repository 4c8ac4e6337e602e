// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/token.h"

#include <QString>

namespace gatehouse {

/// "API token", "Organization-level token" and so on.
[[nodiscard]] QString tokenKindTitle(TokenKind kind);

/// What one does to a token for a time. Organization- and group-level tokens are revoked and reactivated, others are
/// deactivated and activated; deleting is for good (T4).
struct TokenWords
{
    QString activate; ///< with mnemonics, for actions
    QString deactivate;
    QString remove;
    QString active; ///< the states
    QString inactive;
};
[[nodiscard]] TokenWords tokenWords(TokenKind kind);

/// Why the token cannot be edited or switched as it is now; empty when it can. `status` as it is now.
[[nodiscard]] QString editObstacle(TokenStatus status);
[[nodiscard]] QString switchObstacle(TokenStatus status);

} // namespace gatehouse
