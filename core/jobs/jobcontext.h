// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <memory>

namespace gatehouse {

/// How far long work has come: one reading, which does not change while it is shown.
struct JobProgress
{
    qint64 done = 0;  ///< never more than `total` when that is known
    qint64 total = 0; ///< 0: not known

    [[nodiscard]] bool isKnown() const { return total > 0; }
    /// What is done, of `steps`; 0 while the total is not known.
    [[nodiscard]] int outOf(int steps) const
    {
        return isKnown() ? static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * steps) : 0;
    }
};

/// Shared between long work on a worker thread and whoever shows it. Thread-safe; cheap to copy.
class JobContext
{
public:
    JobContext()
        : m_state(std::make_shared<State>())
    {
    }

    /// For the worker.
    void setProgress(qint64 done, qint64 total) const
    {
        m_state->total.store(total, std::memory_order_relaxed);
        m_state->done.store(done, std::memory_order_relaxed);
    }
    [[nodiscard]] bool isCancelled() const { return m_state->cancelled.load(std::memory_order_relaxed); }

    /// For whoever shows it: polled, so that a fast worker cannot flood an event loop. The worker may set both numbers
    /// anew between two calls, so take one JobProgress for everything that belongs together.
    [[nodiscard]] JobProgress progress() const
    {
        const qint64 total = std::max<qint64>(m_state->total.load(std::memory_order_relaxed), 0);
        const qint64 done = std::max<qint64>(m_state->done.load(std::memory_order_relaxed), 0);
        return {total > 0 ? std::min(done, total) : done, total};
    }
    void cancel() const { m_state->cancelled.store(true, std::memory_order_relaxed); }

private:
    struct State
    {
        std::atomic<qint64> done{0};
        std::atomic<qint64> total{0};
        std::atomic<bool> cancelled{false};
    };
    std::shared_ptr<State> m_state;
};

} // namespace gatehouse
