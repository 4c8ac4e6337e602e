// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/rowids.h"

#include <QTest>

#include <limits>

using namespace gatehouse;

namespace {

constexpr qint64 lastShort = 0xffffffff;
constexpr qint64 highest = std::numeric_limits<qint64>::max();
constexpr qint64 lowest = std::numeric_limits<qint64>::min();

using Ids = std::vector<qint64>;

Ids contents(const RowIds &ids)
{
    Ids result;
    for (size_t position = 0; position < ids.size(); ++position)
        result.push_back(ids[position]);
    return result;
}

} // namespace

class TestRowIds final : public QObject
{
    Q_OBJECT

private slots:
    void holdsIdsOfAnySize_data();
    void holdsIdsOfAnySize();
    void growsOutOfFourBytes();
    void isMadeOfOffsets();
    void isComparedByTheIdsAlone();
    void partsEndWhereTheListEnds();
};

void TestRowIds::holdsIdsOfAnySize_data()
{
    QTest::addColumn<Ids>("ids");
    QTest::newRow("none") << Ids{};
    QTest::newRow("short") << Ids{3, 0, lastShort, 1};
    QTest::newRow("one long at the end") << Ids{3, 1, lastShort + 1};
    QTest::newRow("one long at the beginning") << Ids{lastShort + 1, 3, 1};
    QTest::newRow("negative") << Ids{5, -1, 7};
    QTest::newRow("extremes") << Ids{highest, lowest, 0};
}

void TestRowIds::holdsIdsOfAnySize()
{
    QFETCH(const Ids, ids);
    RowIds rows(ids);
    QCOMPARE(rows.size(), ids.size());
    QCOMPARE(rows.empty(), ids.empty());
    QCOMPARE(contents(rows), ids);
    QCOMPARE(rows.mid(0, ids.size()), ids);
    for (size_t position = 0; position < ids.size(); ++position)
        QCOMPARE(rows.positionOf(ids[position]), std::optional(position));
    for (const qint64 stranger : {qint64(2), qint64(-2), lastShort + 4, highest - 1, lowest + 1})
        QVERIFY(!rows.positionOf(stranger));
    rows.reverse();
    QCOMPARE(contents(rows), Ids(ids.rbegin(), ids.rend()));
}

/// 5 and 2^32 + 5 are the same in 32 bits.
void TestRowIds::growsOutOfFourBytes()
{
    RowIds rows;
    rows.reserve(10);
    Ids expected;
    for (const qint64 id : {qint64(5), lastShort, lastShort + 6, qint64(6), qint64(-5), lastShort + 1}) {
        rows.append(id);
        expected.push_back(id);
        QCOMPARE(contents(rows), expected);
    }
    QCOMPARE(rows.positionOf(5), std::optional<size_t>(0));
    QCOMPARE(rows.positionOf(lastShort + 6), std::optional<size_t>(2));
    const RowIds shortRows(Ids{5, 6});
    QVERIFY(!shortRows.positionOf(lastShort + 6));
}

void TestRowIds::isMadeOfOffsets()
{
    QCOMPARE(contents(RowIds(10, {2, 0, 1})), (Ids{12, 10, 11}));
    QCOMPARE(contents(RowIds(lastShort - 2, {2, 0})), (Ids{lastShort, lastShort - 2}));
    QCOMPARE(contents(RowIds(lastShort - 1, {2, 0})), (Ids{lastShort + 1, lastShort - 1}));
    QCOMPARE(contents(RowIds(-3, {0, 4})), (Ids{-3, 1}));
    QVERIFY(RowIds(7, {}).empty());
}

void TestRowIds::isComparedByTheIdsAlone()
{
    const RowIds shortRows(Ids{1, 2, 3});
    RowIds longRows(Ids{1, 2, 3, lastShort + 1});
    QVERIFY(longRows.startsWith(shortRows));
    QVERIFY(!shortRows.startsWith(longRows));
    QVERIFY(shortRows != longRows);
    QVERIFY(shortRows.startsWith({}));
    QVERIFY(RowIds() == RowIds());
    QVERIFY(shortRows == RowIds(Ids{1, 2, 3}));
    QVERIFY(shortRows != RowIds(Ids{1, 2, 4}));
    QVERIFY(shortRows != RowIds(Ids{1, 2}));
    QVERIFY(!shortRows.startsWith(RowIds(Ids{2})));
    QVERIFY(!longRows.startsWith(RowIds(Ids{1, 3})));
}

void TestRowIds::partsEndWhereTheListEnds()
{
    const RowIds rows(Ids{1, 2, 3});
    QCOMPARE(rows.mid(1, 1), Ids{2});
    QCOMPARE(rows.mid(1, 100), (Ids{2, 3}));
    QCOMPARE(rows.mid(3, 1), Ids{});
    QCOMPARE(rows.mid(100, 5), Ids{});
    QCOMPARE(rows.mid(1, std::numeric_limits<size_t>::max()), (Ids{2, 3}));
}

QTEST_GUILESS_MAIN(TestRowIds)
#include "tst_rowids.moc"
