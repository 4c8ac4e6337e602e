// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/jobs/jobcontext.h"

#include <functional>

namespace gatehouse {

/// The one job of this process. Ctrl-C, SIGTERM and SIGHUP cancel it once handleInterrupts() was called.
[[nodiscard]] const JobContext &processJob();

/// From now on the first such signal cancels the job, so that work ends by itself and leaves nothing half done; a
/// second one ends the process at once. A closed pipe becomes a failed write instead of a signal.
void handleInterrupts();

/// Shows the progress of `job` on standard error until the work is finished. Returns at once when standard error is not
/// a terminal.
void showProgress(const JobContext &job, const std::function<bool()> &isFinished);

/// Waits for the result of the process's job, with progress. For programs without an event loop.
template <typename T>
[[nodiscard]] Result<T> waitFor(const Async<T> &future)
{
    showProgress(processJob(), [&future] { return future.isFinished(); });
    return future.result();
}

} // namespace gatehouse
