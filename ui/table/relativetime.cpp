// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/relativetime.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int daysInWords = 30; ///< longer spans are given in months

enum class Unit { Minutes, Hours, Days, Months, Years };

struct Span
{
    Unit unit;
    int count;
};

struct RelativeTimeText
{
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

/// Whole calendar months from `from` to `to`.
int monthsBetween(const QDate &from, const QDate &to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return from.addMonths(months) > to ? months - 1 : months;
}

Span spanBetween(const QDateTime &earlier, const QDateTime &later)
{
    const qint64 ms = earlier.msecsTo(later);
    if (ms < hourMs)
        return {Unit::Minutes, static_cast<int>(ms / minuteMs)};
    if (ms < dayMs)
        return {Unit::Hours, static_cast<int>(ms / hourMs)};
    const QDate from = earlier.toLocalTime().date();
    const QDate to = later.toLocalTime().date();
    const auto days = static_cast<int>(from.daysTo(to));
    if (days <= daysInWords)
        return {Unit::Days, days};
    const int months = qMax(1, monthsBetween(from, to));
    return months < 12 ? Span{Unit::Months, months} : Span{Unit::Years, months / 12};
}

// The singular has its own text, so that English reads well without a translation file.

QString ago(Span span)
{
    const int n = span.count;
    switch (span.unit) {
    case Unit::Minutes:
        return n == 1 ? RelativeTimeText::tr("1 minute ago") : RelativeTimeText::tr("%n minutes ago", nullptr, n);
    case Unit::Hours:
        return n == 1 ? RelativeTimeText::tr("1 hour ago") : RelativeTimeText::tr("%n hours ago", nullptr, n);
    case Unit::Days:
        return n == 1 ? RelativeTimeText::tr("yesterday") : RelativeTimeText::tr("%n days ago", nullptr, n);
    case Unit::Months:
        return n == 1 ? RelativeTimeText::tr("1 month ago") : RelativeTimeText::tr("%n months ago", nullptr, n);
    case Unit::Years:
        break;
    }
    return n == 1 ? RelativeTimeText::tr("1 year ago") : RelativeTimeText::tr("%n years ago", nullptr, n);
}

QString ahead(Span span)
{
    const int n = span.count;
    switch (span.unit) {
    case Unit::Minutes:
        return n == 1 ? RelativeTimeText::tr("in 1 minute") : RelativeTimeText::tr("in %n minutes", nullptr, n);
    case Unit::Hours:
        return n == 1 ? RelativeTimeText::tr("in 1 hour") : RelativeTimeText::tr("in %n hours", nullptr, n);
    case Unit::Days:
        return n == 1 ? RelativeTimeText::tr("tomorrow") : RelativeTimeText::tr("in %n days", nullptr, n);
    case Unit::Months:
        return n == 1 ? RelativeTimeText::tr("in 1 month") : RelativeTimeText::tr("in %n months", nullptr, n);
    case Unit::Years:
        break;
    }
    return n == 1 ? RelativeTimeText::tr("in 1 year") : RelativeTimeText::tr("in %n years", nullptr, n);
}

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return RelativeTimeText::tr("never");
    if (qAbs(time.msecsTo(now)) < minuteMs)
        return RelativeTimeText::tr("just now");
    return time < now ? ago(spanBetween(time, now)) : ahead(spanBetween(now, time));
}

} // namespace gatehouse
