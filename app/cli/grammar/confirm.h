// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace gatehouse {

/// Whether there is somebody to ask.
[[nodiscard]] bool canAsk();

/// Puts a question on standard error and reads the answer; anything but yes is ErrorKind::Cancelled.
[[nodiscard]] Result<void> confirm(const QString &question);

} // namespace gatehouse
