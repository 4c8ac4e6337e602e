// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/relativetime.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int daysInWords = 30; ///< above, months are counted

enum class Unit { Minutes, Hours, Days, Months, Years };

struct Span
{
    Unit unit;
    int count;
};

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("RelativeTime", text, nullptr, n);
}

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

// One of each has a sentence of its own: it reads well in English without a translation.

QString ago(Span span)
{
    const int n = span.count;
    switch (span.unit) {
    case Unit::Minutes:
        return n == 1 ? tr("1 minute ago") : tr("%n minutes ago", n);
    case Unit::Hours:
        return n == 1 ? tr("1 hour ago") : tr("%n hours ago", n);
    case Unit::Days:
        return n == 1 ? tr("yesterday") : tr("%n days ago", n);
    case Unit::Months:
        return n == 1 ? tr("1 month ago") : tr("%n months ago", n);
    case Unit::Years:
        break;
    }
    return n == 1 ? tr("1 year ago") : tr("%n years ago", n);
}

QString ahead(Span span)
{
    const int n = span.count;
    switch (span.unit) {
    case Unit::Minutes:
        return n == 1 ? tr("in 1 minute") : tr("in %n minutes", n);
    case Unit::Hours:
        return n == 1 ? tr("in 1 hour") : tr("in %n hours", n);
    case Unit::Days:
        return n == 1 ? tr("tomorrow") : tr("in %n days", n);
    case Unit::Months:
        return n == 1 ? tr("in 1 month") : tr("in %n months", n);
    case Unit::Years:
        break;
    }
    return n == 1 ? tr("in 1 year") : tr("in %n years", n);
}

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return tr("never");
    if (qAbs(time.msecsTo(now)) < minuteMs)
        return tr("just now");
    return time < now ? ago(spanBetween(time, now)) : ahead(spanBetween(now, time));
}

} // namespace gatehouse
