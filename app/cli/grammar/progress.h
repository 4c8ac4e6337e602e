// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/jobs/jobcontext.h"

#include <functional>

namespace gatehouse {

/// While work goes on elsewhere, shows how far `job` is on standard error when that is a terminal; returns when the
/// work is finished, or at once when there is nobody to show it to.
void showProgress(const JobContext &job, const std::function<bool()> &isFinished);

/// Waits for the result, with progress. For programs without an event loop.
template <typename T>
[[nodiscard]] Result<T> waitFor(const Async<T> &future, const JobContext &job)
{
    showProgress(job, [&future] { return future.isFinished(); });
    return future.result();
}

} // namespace gatehouse
