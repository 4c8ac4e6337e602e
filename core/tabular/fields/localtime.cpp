// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/localtime.h"

#include <QDateTime>

#include <algorithm>

namespace gatehouse {

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 firstMs = -62'167'219'200'000; // 0000-01-01T00:00:00Z
constexpr qint64 lastMs = 253'402'300'799'999;  // 9999-12-31T23:59:59.999Z

qint64 dayNumber(qint64 ms)
{
    return ms >= 0 ? ms / msPerDay : -((msPerDay - 1 - ms) / msPerDay);
}

} // namespace

CivilTime civilTime(qint64 msSinceEpoch)
{
    const qint64 ms = std::clamp(msSinceEpoch, firstMs, lastMs);
    const qint64 days = dayNumber(ms);
    const int secondOfDay = static_cast<int>((ms - days * msPerDay) / 1000);
    // Years begin on 1 March here, so that the leap day comes last: month lengths then follow (153 m + 2) / 5.
    const qint64 sinceEra = days + 719'468;
    const qint64 era = (sinceEra >= 0 ? sinceEra : sinceEra - 146'096) / 146'097;
    const int dayOfEra = static_cast<int>(sinceEra - era * 146'097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shiftedMonth = (5 * dayOfYear + 2) / 153;
    const int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    const int year = static_cast<int>(yearOfEra + era * 400) + (month <= 2 ? 1 : 0);
    return {year,
            month,
            dayOfYear - (153 * shiftedMonth + 2) / 5 + 1,
            secondOfDay / 3600,
            secondOfDay / 60 % 60,
            secondOfDay % 60};
}

char *writeDigits(char *out, int value, int count)
{
    for (int i = count - 1; i >= 0; --i) {
        out[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    return out + count;
}

qint64 localOffset(qint64 msSinceEpoch)
{
    return qint64{1000} * QDateTime::fromMSecsSinceEpoch(msSinceEpoch).offsetFromUtc();
}

qint64 LocalTime::wallClock(qint64 msSinceEpoch)
{
    const qint64 ms = std::clamp(msSinceEpoch, firstMs, lastMs);
    const qint64 number = dayNumber(ms);
    Day &day = m_days[static_cast<size_t>(number) % m_days.size()];
    if (day.number != number) {
        const qint64 start = number * msPerDay;
        day = {number, localOffset(start), localOffset(start) != localOffset(start + msPerDay)};
    }
    return ms + (day.changes ? localOffset(ms) : day.offset);
}

char *writeMinutes(char *out, qint64 wallClockMs)
{
    const CivilTime time = civilTime(wallClockMs);
    out = writeDigits(out, time.year, 4);
    *out++ = '-';
    out = writeDigits(out, time.month, 2);
    *out++ = '-';
    out = writeDigits(out, time.day, 2);
    *out++ = ' ';
    out = writeDigits(out, time.hour, 2);
    *out++ = ':';
    return writeDigits(out, time.minute, 2);
}

} // namespace gatehouse
