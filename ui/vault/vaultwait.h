// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProgressBar;
class QString;

namespace gatehouse {

/// A thin busy indicator, hidden at first. `name` is its accessible name.
[[nodiscard]] QProgressBar *waitingBar(const QString &name);

} // namespace gatehouse
