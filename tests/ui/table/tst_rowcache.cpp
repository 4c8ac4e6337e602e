// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/fields/resources.h"
#include "ui/table/rowcache.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestRowCache : public QObject
{
    Q_OBJECT

private slots:
    void forgetsWhatWasNotAskedForLongest();
    void aNewerReadTakesTheOldOnesPlace();
    void findsACellByItsField();
    void staleRowsAreStillThere();
};

namespace {

CachedRow row(const QString &name)
{
    return {{resourceInfo(Resource::Client).field(u"name")}, {name}};
}

} // namespace

void TestRowCache::forgetsWhatWasNotAskedForLongest()
{
    RowCache cache(2);
    cache.insert(1, row(u"one"_s));
    cache.insert(2, row(u"two"_s));
    QVERIFY(cache.find(1));
    cache.insert(3, row(u"three"_s));
    QCOMPARE(cache.size(), 2);
    QVERIFY(cache.find(1));
    QVERIFY(!cache.find(2));
    QVERIFY(cache.find(3));
}

void TestRowCache::aNewerReadTakesTheOldOnesPlace()
{
    RowCache cache(2);
    cache.insert(1, row(u"old"_s));
    cache.insert(1, row(u"new"_s));
    QCOMPARE(cache.size(), 1);
    QCOMPARE(cache.find(1)->cells, QVariantList{u"new"_s});
}

void TestRowCache::findsACellByItsField()
{
    const ResourceInfo &clients = resourceInfo(Resource::Client);
    const CachedRow cached{{clients.field(u"clientId"), clients.field(u"name")}, {u"id-1"_s, u"One"_s}};
    QCOMPARE(*cached.cell(clients.field(u"name")), QVariant(u"One"_s));
    QVERIFY(!cached.cell(clients.field(u"uri")));
    const CachedRow gone{cached.columns, {}};
    QVERIFY(!gone.cell(clients.field(u"name")));
}

void TestRowCache::staleRowsAreStillThere()
{
    RowCache cache(2);
    cache.insert(1, row(u"one"_s));
    cache.markAllStale();
    QVERIFY(cache.find(1)->isStale);
    cache.insert(1, row(u"one again"_s));
    QVERIFY(!cache.find(1)->isStale);
    cache.clear();
    QCOMPARE(cache.size(), 0);
}

QTEST_GUILESS_MAIN(TestRowCache)
#include "tst_rowcache.moc"
