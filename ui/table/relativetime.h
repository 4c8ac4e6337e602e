// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace gatehouse {

/// A relative time: "never" (null), "just now", "4 minutes ago", "yesterday", "12 days ago", "in 3 months". Days,
/// months and years follow the local calendar; less than a day is counted in hours.
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now);

} // namespace gatehouse
