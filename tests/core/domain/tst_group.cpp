// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/group.h"
#include "core/domain/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestGroup : public QObject
{
    Q_OBJECT

private slots:
    void O1_paths_data();
    void O1_paths();
    void O1_partsOfAPath();
};

void TestGroup::O1_paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("problem"); // part of what is said; empty: none
    const auto deep = [](int levels) { return QStringList(levels, u"a"_s).join(u'/'); };
    QTest::newRow("one name") << u"plant"_s << QString();
    QTest::newRow("nested") << u"plant/line 2"_s << QString();
    QTest::newRow("ten levels") << deep(10) << QString();
    QTest::newRow("eleven levels") << deep(11) << u"10 level"_s;
    QTest::newRow("very deep") << QString(10'000'000, u'/') << u"10 level"_s;
    QTest::newRow("longest names") << QString(maxNameLength, u'x') + u'/' + QString(maxNameLength, u'y') << QString();
    QTest::newRow("name too long") << u"plant/"_s + QString(maxNameLength + 1, u'x') << u"at most"_s;
    QTest::newRow("empty") << QString() << u"Enter a name"_s;
    QTest::newRow("slash alone") << u"/"_s << u"before and after"_s;
    QTest::newRow("absolute") << u"/plant"_s << u"before and after"_s;
    QTest::newRow("slash at the end") << u"plant/"_s << u"before and after"_s;
    QTest::newRow("empty part") << u"plant//line"_s << u"before and after"_s;
    QTest::newRow("blank part") << u"plant/ /line"_s << u"before and after"_s;
    QTest::newRow("NUL in a part") << u"plant/a\0b"_s << u"invisible"_s;
    QTest::newRow("right-to-left override") << u"pl\u202Eant"_s << u"invisible"_s;
}

void TestGroup::O1_paths()
{
    QFETCH(QString, path);
    QFETCH(QString, problem);
    Group group;
    group.path = path;
    const Problems problems = validate(group);
    QCOMPARE(problems.isEmpty(), problem.isEmpty());
    if (problem.isEmpty())
        return;
    QCOMPARE(problems.first().field, u"path"_s);
    QVERIFY2(problems.first().message.contains(problem), qPrintable(problems.first().message));
}

void TestGroup::O1_partsOfAPath()
{
    Group group;
    group.path = u"plant/line 2/cell"_s;
    QCOMPARE(groupName(group), u"cell"_s);
    QCOMPARE(parentPath(group.path), u"plant/line 2"_s);
    QCOMPARE(parentPath(u"plant"_s), QString());
    QCOMPARE(joinedPath({}, u"plant"_s), u"plant"_s);
    QCOMPARE(joinedPath(u"plant"_s, u"line"_s), u"plant/line"_s);
    QCOMPARE(composedPath(u" pla\u0301nt / line "_s), u"pl\u00E1nt/line"_s);
}

QTEST_APPLESS_MAIN(TestGroup)
#include "tst_group.moc"
