// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace gatehouse {

/// A clock that stands still until it is told otherwise; starts at 2026-11-22T12:00:00Z.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    void advanceMs(qint64 ms) { m_nowMs += ms; }
    void setNow(const QDateTime &time) { m_nowMs = time.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_nowMs{1795348800000};
};

} // namespace gatehouse
