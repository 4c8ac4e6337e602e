// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/relativetime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestRelativeTime : public QObject
{
    Q_OBJECT

private slots:
    void saysItAsPeopleDo_data();
    void saysItAsPeopleDo();
    void nullIsNever() { QCOMPARE(relativeTime({}, QDateTime::currentDateTimeUtc()), u"never"_s); }
};

void TestRelativeTime::saysItAsPeopleDo_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *time, const QString &expected) {
        QTest::newRow(time) << QString::fromLatin1(time) << expected;
    };
    row("2026-11-22T12:00:00Z", u"just now"_s);
    row("2026-11-22T11:59:01Z", u"just now"_s);
    row("2026-11-22T11:59:00Z", u"1 minute ago"_s);
    row("2026-11-22T11:56:00Z", u"4 minutes ago"_s);
    row("2026-11-22T11:00:01Z", u"59 minutes ago"_s);
    row("2026-11-22T11:00:00Z", u"1 hour ago"_s);
    row("2026-11-21T13:00:00Z", u"23 hours ago"_s);
    row("2026-11-21T12:00:00Z", u"yesterday"_s);
    row("2026-11-21T00:00:00Z", u"yesterday"_s);
    row("2026-11-20T23:59:00Z", u"2 days ago"_s);
    row("2026-11-10T08:00:00Z", u"12 days ago"_s);
    row("2026-10-23T12:00:00Z", u"30 days ago"_s);
    row("2026-10-22T12:00:00Z", u"1 month ago"_s);
    row("2026-08-20T12:00:00Z", u"3 months ago"_s);
    row("2025-11-23T12:00:00Z", u"11 months ago"_s);
    row("2025-11-22T12:00:00Z", u"1 year ago"_s);
    row("2023-03-02T12:00:00Z", u"3 years ago"_s);
    row("2026-11-22T12:00:30Z", u"just now"_s);
    row("2026-11-22T12:01:00Z", u"in 1 minute"_s);
    row("2026-11-22T15:00:00Z", u"in 3 hours"_s);
    row("2026-11-23T12:00:00Z", u"tomorrow"_s);
    row("2027-01-31T12:00:00Z", u"in 2 months"_s);
    row("2028-11-22T12:00:00Z", u"in 2 years"_s);
}

void TestRelativeTime::saysItAsPeopleDo()
{
    QFETCH(const QString, time);
    QFETCH(const QString, expected);
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    QCOMPARE(relativeTime(QDateTime::fromString(time, Qt::ISODate), now), expected);
}

QTEST_GUILESS_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
