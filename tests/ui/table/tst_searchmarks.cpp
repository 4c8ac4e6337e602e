// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list/searchtext.h"
#include "ui/table/searchmarks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestSearchMarks : public QObject
{
    Q_OBJECT

private slots:
    void marksWhatSearchFinds_data();
    void marksWhatSearchFinds();
};

void TestSearchMarks::marksWhatSearchFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("nothing searched") << u"North gateway"_s << u""_s << QStringList();
    QTest::newRow("not here") << u"North gateway"_s << u"south"_s << QStringList();
    QTest::newRow("any case") << u"North Gateway"_s << u"gateWAY"_s << QStringList{u"Gateway"_s};
    QTest::newRow("twice") << u"gate gate"_s << u"gate"_s << QStringList{u"gate"_s, u"gate"_s};
    QTest::newRow("two words, other order") << u"north-gate"_s << u"gate north"_s << QStringList{u"north"_s, u"gate"_s};
    QTest::newRow("overlapping words") << u"gateway"_s << u"gatew teway"_s << QStringList{u"gateway"_s};
    QTest::newRow("sharp s") << u"Groß Straße"_s << u"STRAßE"_s << QStringList{u"Straße"_s};
    QTest::newRow("a letter without its mark") << u"Cafe\u0301 q\u0323x"_s << u"q"_s << QStringList{u"q\u0323"_s};
    QTest::newRow("composed otherwise") << u"Cafe\u0301 Nord"_s << u"café nord"_s
                                        << QStringList{u"Cafe\u0301"_s, u"Nord"_s};
    QTest::newRow("Greek final sigma") << u"ΟΔΟΣ"_s << u"οδος"_s << QStringList{u"ΟΔΟΣ"_s};
    QTest::newRow("beyond the BMP") << u"\U0001F511 key \U00010400"_s << u"\U00010428"_s
                                    << QStringList{u"\U00010400"_s};
}

void TestSearchMarks::marksWhatSearchFinds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, search);
    QFETCH(const QStringList, marked);
    QStringList found;
    for (const TextRange &range : searchMarks(text, searchWords(search)))
        found << text.mid(range.start, range.length);
    QCOMPARE(found, marked);
}

QTEST_GUILESS_MAIN(TestSearchMarks)
#include "tst_searchmarks.moc"
