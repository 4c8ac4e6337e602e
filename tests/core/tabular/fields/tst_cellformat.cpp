// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/cellformat.h"
#include "core/tabular/fields/displayformatter.h"
#include "core/tabular/fields/localtime.h"
#include "tests/support/samplefields.h"
#include "tests/support/valueof.h"
#include "tests/support/vectorcursor.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime someTime(QDate(2026, 11, 22), QTime(14, 5, 9), Qt::UTC);

const TestRows sampleRows = {
    {"Portal", "c-1", "https://example.com/", qint64{1}, "service", qint64{1234567}, someTime.toMSecsSinceEpoch(),
     "read write"},
    {{}, {}, {}, {}, {}, {}, {}, {}},
    {QByteArray("a\0b", 3), "\xC3\x28", "\xE2\x80\xAEmoc.elpmaxe", qint64{0}, "un\tknown", qint64{-5}, qint64{-1},
     "  a   b "},
    {"\xF0\x9F\x98\x80 \xD8\xB3\xD9\x84\xD8\xA7\xD9\x85", "\xEF\xBB\xBFx", "\xC2\x85", qint64{7}, "web",
     std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), ""},
};

} // namespace

class TestCellFormat : public QObject
{
    Q_OBJECT

private slots:
    void displayTextIsForPeople_data();
    void displayTextIsForPeople();
    void displayTextIsInLocalTime();
    void displayTextShowsInvisibleCharacters();
    void machineTextReadsBack_data();
    void machineTextReadsBack();
    void unreadableTextIsInvalid_data();
    void unreadableTextIsInvalid();
    void cellValueHasTheTypeOfItsKind();
    void rfc3339AgreesWithQDateTime();
    void wallClockAgreesWithQDateTimeAroundTransitions();
    void displayFormatterAgreesWithDisplayText();
    void resourceInfoNamesColumns();
};

void TestCellFormat::displayTextIsForPeople_data()
{
    QTest::addColumn<const FieldInfo *>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << &sample::name << QVariant(u"Portal"_s) << u"Portal"_s;
    QTest::newRow("choice") << &sample::type << QVariant(u"service"_s) << u"Service"_s;
    QTest::newRow("unknown choice") << &sample::type << QVariant(u"new"_s) << u"new"_s;
    QTest::newRow("labelled boolean") << &sample::enabled << QVariant(false) << u"Disabled"_s;
    QTest::newRow("plain boolean") << &sample::plainBoolean << QVariant(true) << u"Yes"_s;
    QTest::newRow("number") << &sample::count << QVariant(qint64{1234567}) << u"1,234,567"_s;
    QTest::newRow("no number") << &sample::count << QVariant(QMetaType::fromType<qint64>()) << QString();
    QTest::newRow("time") << &sample::createdAt << QVariant(someTime) << u"2026-11-22 14:05"_s;
    QTest::newRow("never") << &sample::createdAt << QVariant(QDateTime()) << u"Never"_s;
    static const FieldInfo revokedAt{"revokedAt",  "Revoked",     FieldKind::Time, FieldFlag::BlankWhenNull,
                                     "revoked_at", "r.revoked_at"};
    QTest::newRow("not yet, perhaps never") << &revokedAt << QVariant(QDateTime()) << QString();
    QTest::newRow("list") << &sample::scopes << QVariant(QStringList{u"read"_s, u"write"_s}) << u"read, write"_s;
}

void TestCellFormat::displayTextIsForPeople()
{
    QFETCH(const FieldInfo *, field);
    QFETCH(QVariant, value);
    QTEST(displayText(*field, value, QLocale(QLocale::English, QLocale::UnitedStates)), "text");
}

void TestCellFormat::displayTextIsInLocalTime()
{
    qputenv("TZ", "Europe/Berlin");
    const QString winter = displayText(sample::createdAt, someTime, QLocale::c());
    const QString summer = displayText(sample::createdAt, someTime.addMonths(-4), QLocale::c());
    qputenv("TZ", "UTC");
    QCOMPARE(winter, u"2026-11-22 15:05"_s);
    QCOMPARE(summer, u"2026-07-22 16:05"_s);
}

void TestCellFormat::displayTextShowsInvisibleCharacters()
{
    const QString text = displayText(sample::name, u"a\u202Eb\0c"_s, QLocale::c());
    QVERIFY(!text.contains(QChar(0x202E)));
    QVERIFY(!text.contains(QChar(0)));
    QVERIFY2(text.contains(u"202E"), qPrintable(text));
}

void TestCellFormat::machineTextReadsBack_data()
{
    QTest::addColumn<const FieldInfo *>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << &sample::name << QVariant(u" Portal "_s) << u" Portal "_s;
    QTest::newRow("choice") << &sample::type << QVariant(u"service"_s) << u"service"_s;
    QTest::newRow("boolean") << &sample::enabled << QVariant(true) << u"true"_s;
    QTest::newRow("number") << &sample::count << QVariant(qint64{-1234567}) << u"-1234567"_s;
    QTest::newRow("time") << &sample::createdAt << QVariant(someTime) << u"2026-11-22T14:05:09Z"_s;
    QTest::newRow("never") << &sample::createdAt << QVariant(QDateTime()) << QString();
    QTest::newRow("list") << &sample::scopes << QVariant(QStringList{u"read"_s, u"write"_s}) << u"read write"_s;
    QTest::newRow("empty list") << &sample::scopes << QVariant(QStringList()) << QString();
}

void TestCellFormat::machineTextReadsBack()
{
    QFETCH(const FieldInfo *, field);
    QFETCH(QVariant, value);
    QFETCH(QString, text);
    QCOMPARE(machineText(*field, value), text);
    QCOMPARE(valueFromText(*field, text), value);
}

void TestCellFormat::unreadableTextIsInvalid_data()
{
    QTest::addColumn<const FieldInfo *>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("choice by label") << &sample::type << u"Service"_s;
    QTest::newRow("boolean") << &sample::enabled << u"yes"_s;
    QTest::newRow("number") << &sample::count << u"12a"_s;
    QTest::newRow("no number") << &sample::count << QString();
    QTest::newRow("time") << &sample::createdAt << u"yesterday"_s;
    QTest::newRow("time without offset") << &sample::createdAt << u"2026-11-22T14:05:09"_s;
}

void TestCellFormat::unreadableTextIsInvalid()
{
    QFETCH(const FieldInfo *, field);
    QFETCH(QString, text);
    QVERIFY(!valueFromText(*field, text).isValid());
}

void TestCellFormat::cellValueHasTheTypeOfItsKind()
{
    VectorCursor cursor(sampleRows);
    QVERIFY(valueOf(cursor.next()));
    QCOMPARE(cellValue(sample::name, cursor, 0), QVariant(u"Portal"_s));
    QCOMPARE(cellValue(sample::enabled, cursor, 3), QVariant(true));
    QCOMPARE(cellValue(sample::count, cursor, 5), QVariant(qint64{1234567}));
    QCOMPARE(cellValue(sample::createdAt, cursor, 6), QVariant(someTime));
    QCOMPARE(cellValue(sample::scopes, cursor, 7), QVariant(QStringList{u"read"_s, u"write"_s}));
    QVERIFY(valueOf(cursor.next()));
    QCOMPARE(cellValue(sample::createdAt, cursor, 6), QVariant(QDateTime()));
    QVERIFY(cellValue(sample::count, cursor, 5).isNull());
    QVERIFY(valueOf(cursor.next()));
    QCOMPARE(cellValue(sample::clientId, cursor, 1), QVariant(u"\uFFFD("_s));
}

void TestCellFormat::rfc3339AgreesWithQDateTime()
{
    for (qint64 ms = -62'135'596'800'000; ms <= 253'402'300'799'999; ms += 12'345'678'901'234 / 1000) {
        QByteArray text;
        appendRfc3339(text, ms);
        const QString expected = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
        QCOMPARE(QString::fromLatin1(text), expected);
    }
    QByteArray beyond;
    appendRfc3339(beyond, std::numeric_limits<qint64>::max());
    appendRfc3339(beyond, std::numeric_limits<qint64>::min());
    QCOMPARE(beyond, "9999-12-31T23:59:59Z0000-01-01T00:00:00Z");
}

void TestCellFormat::wallClockAgreesWithQDateTimeAroundTransitions()
{
    for (const char *zone : {"Europe/Berlin", "Australia/Lord_Howe", "America/St_Johns", "Asia/Kolkata", "UTC"}) {
        qputenv("TZ", zone);
        LocalTime local;
        const qint64 start = QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC).toMSecsSinceEpoch();
        for (qint64 ms = start; ms < start + qint64{366} * 86'400'000; ms += 15 * 60'000) {
            const qint64 expected = ms + 1000 * QDateTime::fromMSecsSinceEpoch(ms).offsetFromUtc();
            QVERIFY2(local.wallClock(ms) == expected, qPrintable(u"%1 %2"_s.arg(QLatin1StringView(zone)).arg(ms)));
        }
    }
    qputenv("TZ", "UTC");
}

void TestCellFormat::displayFormatterAgreesWithDisplayText()
{
    const QLocale locale(QLocale::German, QLocale::Germany);
    DisplayFormatter formatter(sample::allKinds, locale);
    VectorCursor cursor(sampleRows);
    int rows = 0;
    for (; valueOf(cursor.next()); ++rows) {
        for (int column = 0; column < sample::allKinds.size(); ++column) {
            const FieldInfo &field = *sample::allKinds[column];
            QCOMPARE(formatter.text(cursor, column), displayText(field, cellValue(field, cursor, column), locale));
        }
    }
    QCOMPARE(rows, 4);
}

void TestCellFormat::resourceInfoNamesColumns()
{
    static const FieldInfo hidden{"uri", "URI", FieldKind::Uri, FieldFlag::Hidden, "uri", "r.uri"};
    static const FieldInfo internal{"revision",          "Revision", FieldKind::Number,
                                    FieldFlag::Internal, "revision", "r.revision"};
    const ResourceInfo info{.resource = Resource::Client,
                            .name = "client",
                            .title = "Clients",
                            .table = "clients",
                            .keyField = "clientId",
                            .defaultSort = "name",
                            .notFound = nullptr,
                            .exists = nullptr,
                            .fields = {&sample::name, &hidden, &internal}};
    QCOMPARE(info.columns(), (Columns{&sample::name, &hidden}));
    QCOMPARE(info.defaultColumns(), Columns{&sample::name});
    QCOMPARE(info.field(u"revision"), &internal);
    QVERIFY(!info.field(u"nothing"));
}

QTEST_GUILESS_MAIN(TestCellFormat)
#include "tst_cellformat.moc"
