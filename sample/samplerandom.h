// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <algorithm>

namespace gatehouse {

inline constexpr qint64 msecsPerDay = 24LL * 60 * 60 * 1000;
/// 2026-11-01T00:00:00Z, and the four years before it.
inline constexpr qint64 sampleEnd = 1'793'491'200'000;
inline constexpr qint64 sampleSpan = 4 * 365 * msecsPerDay;

[[nodiscard]] inline QDateTime sampleTime(qint64 msecs)
{
    return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC);
}

/// Pseudo-random numbers, the same for the same seed on every machine (SplitMix64).
class Random
{
public:
    explicit Random(qint64 seed)
        : m_state(static_cast<quint64>(seed))
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 to limit - 1.
    qint64 below(qint64 limit) { return static_cast<qint64>(next() % static_cast<quint64>(limit)); }
    bool percent(int chance) { return below(100) < chance; }
    /// A time between `begin` and sampleEnd, more often a late one; in whole seconds.
    qint64 timeSince(qint64 begin)
    {
        const double part = static_cast<double>(below(1'000'000)) / 1e6;
        const auto back = static_cast<qint64>(static_cast<double>(sampleEnd - begin) * part * part);
        return std::max(begin, (sampleEnd - back) / 1000 * 1000);
    }
    /// A time before sampleEnd, in whole seconds.
    qint64 time() { return (sampleEnd - sampleSpan + below(sampleSpan)) / 1000 * 1000; }

private:
    quint64 m_state;
};

} // namespace gatehouse
