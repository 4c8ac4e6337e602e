// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProgressBar;
class QString;

namespace gatehouse {

/// A thin bar without an end for the second that a derivation takes; hidden at first. `name`: for screen readers.
[[nodiscard]] QProgressBar *waitingBar(const QString &name);

} // namespace gatehouse
