// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <limits>

namespace gatehouse {

/// Date and time of day in the proleptic Gregorian calendar.
struct CivilTime
{
    int year;
    int month;
    int day;
    int hour;
    int minute;
    int second;
};

/// Milliseconds since the epoch taken apart, without a time zone. Beyond the years 0 to 9999 it is the nearest one
/// within.
[[nodiscard]] CivilTime civilTime(qint64 msSinceEpoch);

/// Writes the lowest `count` decimal digits of `value` to `out` and returns the end.
char *writeDigits(char *out, int value, int count);

/// What local time is ahead of UTC at that moment, in milliseconds.
[[nodiscard]] qint64 localOffset(qint64 msSinceEpoch);

inline constexpr int minutesTextLength = 16;
/// Writes `2026-11-22 14:05`, exactly minutesTextLength bytes, and returns the end.
char *writeMinutes(char *out, qint64 wallClockMs);

/// Local time for lists of a million rows: asks the time zone once a day of the calendar, not once a cell.
/// One thread. Takes up a change of the system's time zone only when it is made anew.
class LocalTime
{
public:
    /// The local wall clock at that moment, as if it were UTC.
    [[nodiscard]] qint64 wallClock(qint64 msSinceEpoch);

private:
    struct Day
    {
        qint64 number = std::numeric_limits<qint64>::min();
        qint64 offset = 0;
        bool changes = true; ///< the offset does, within this day
    };
    std::array<Day, 4096> m_days;
};

} // namespace gatehouse
