// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace gatehouse {

/// Wall-clock time as a dependency, so that tests can set it. Implementations are thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01T00:00:00Z: the unit in which a Store keeps every time.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    [[nodiscard]] QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC); }
};

/// The machine's own clock; it lives as long as the process.
[[nodiscard]] inline const Clock &systemClock()
{
    class SystemClock final : public Clock
    {
        [[nodiscard]] qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
    };
    static const SystemClock clock;
    return clock;
}

} // namespace gatehouse
