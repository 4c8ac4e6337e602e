// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>

namespace gatehouse {

/// Progress and cancellation of a job, shared by its worker thread and those who show it. Thread-safe; cheap to copy.
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

    /// For those who show it. Polled, so that a fast worker cannot flood an event loop.
    [[nodiscard]] qint64 done() const { return m_state->done.load(std::memory_order_relaxed); }
    [[nodiscard]] qint64 total() const { return m_state->total.load(std::memory_order_relaxed); }
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
