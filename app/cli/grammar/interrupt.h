// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcontext.h"

namespace gatehouse {

/// The one job of this process. Ctrl-C, SIGTERM and SIGHUP cancel it once handleInterrupts() was called.
[[nodiscard]] const JobContext &processJob();

/// From now on the first such signal cancels the job, so that work ends by itself and leaves nothing half done; a
/// second one ends the process at once. A closed pipe becomes a failed write instead of a signal.
void handleInterrupts();

} // namespace gatehouse
