// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace gatehouse {

/// How long an invitation's link still works: "2 days left", "expired".
[[nodiscard]] QString timeLeft(const QDateTime &expiresAt, const QDateTime &now);

/// The state of an invited user: "Invited · 2 days left"; without a link "Invited".
[[nodiscard]] QString invitedText(const QDateTime &expiresAt, const QDateTime &now);

/// "24 hours", "7 days": in the largest unit that divides it.
[[nodiscard]] QString lifetimeText(qint64 msecs);

} // namespace gatehouse
