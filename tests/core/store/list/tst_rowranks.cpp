// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/rowranks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestRowRanks final : public QObject
{
    Q_OBJECT

private slots:
    void ranksAreThePositions();
    void strangersHaveNoRank();
    void sparseIdsAreNotWorthIt();
    void cacheForgetsWhatIsOutdated();
};

void TestRowRanks::ranksAreThePositions()
{
    const RowIds ids(std::vector<qint64>{7, 5, 9, 6});
    const auto ranks = RowRanks::fromOrderedIds(ids);
    QVERIFY(ranks);
    for (size_t position = 0; position < ids.size(); ++position)
        QCOMPARE(ranks->rank(ids[position]), quint32(position));
    QVERIFY(ranks->orderedIds() == ids);
    const RowIds high(std::vector<qint64>{4'294'967'297, 4'294'967'295, 4'294'967'296}); // do not fit into 32 bits
    const auto highRanks = RowRanks::fromOrderedIds(high);
    QCOMPARE(highRanks->rank(4'294'967'297), 0U);
    QVERIFY(highRanks->orderedIds() == high);
}

void TestRowRanks::strangersHaveNoRank()
{
    const auto ranks = RowRanks::fromOrderedIds(RowIds(std::vector<qint64>{10, 12, 11, 14}));
    for (const qint64 id : {qint64(13), qint64(9), qint64(15), qint64(0), qint64(-1),
                            std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()})
        QCOMPARE(ranks->rank(id), RowRanks::noRow);
}

void TestRowRanks::sparseIdsAreNotWorthIt()
{
    QVERIFY(!RowRanks::fromOrderedIds(RowIds(std::vector<qint64>{1, 1'000'000})));
    QVERIFY(!RowRanks::fromOrderedIds({}));
}

void TestRowRanks::cacheForgetsWhatIsOutdated()
{
    RankCache cache;
    const auto ranks = RowRanks::fromOrderedIds(RowIds(std::vector<qint64>{1, 2}));
    cache.insert(Resource::Client, u"name"_s, 5, ranks);
    QCOMPARE(cache.find(Resource::Client, u"name"_s, 5), ranks);
    QVERIFY(!cache.find(Resource::Client, u"name"_s, 6));
    QVERIFY(!cache.find(Resource::Scope, u"name"_s, 5));
    cache.insert(Resource::Client, u"uri"_s, 5, ranks);
    cache.insert(Resource::Client, u"type"_s, 5, ranks); // the oldest goes
    QVERIFY(!cache.find(Resource::Client, u"name"_s, 5));
}

QTEST_GUILESS_MAIN(TestRowRanks)
#include "tst_rowranks.moc"
