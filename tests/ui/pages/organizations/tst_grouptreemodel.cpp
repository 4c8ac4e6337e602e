// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organizations/grouptreemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

Group group(qint64 id, qint64 parentId, const QString &path, qint64 members = 0)
{
    Group made;
    made.id = id;
    made.parentId = parentId;
    made.path = path;
    made.memberCount = members;
    return made;
}

QString text(const QModelIndex &index)
{
    return index.data().toString();
}

} // namespace

class TestGroupTreeModel final : public QObject
{
    Q_OBJECT

private slots:
    void O1_groupsAreWhereTheirPathSays();
    void O1_theyAreFoundById();
    void emptyAndFilledAgain();
    void namesFromElsewhereArePlain();
};

void TestGroupTreeModel::O1_groupsAreWhereTheirPathSays()
{
    GroupTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroups({group(1, 0, u"plant"_s, 12), group(2, 1, u"plant/line 1"_s), group(3, 1, u"plant/line 2"_s),
                     group(4, 3, u"plant/line 2/cell"_s), group(5, 0, u"yard"_s)});
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex plant = model.index(0, 0);
    QCOMPARE(text(plant), u"plant"_s);
    QCOMPARE(text(model.index(0, GroupTreeModel::Members)), u"12"_s);
    QCOMPARE(model.rowCount(plant), 2);
    const QModelIndex line = model.index(1, 0, plant);
    QCOMPARE(text(line), u"line 2"_s);
    QCOMPARE(line.data(Qt::ToolTipRole).toString(), u"plant/line 2"_s);
    QCOMPARE(text(model.index(0, 0, line)), u"cell"_s);
    QCOMPARE(model.parent(line), plant);
    QCOMPARE(text(model.index(1, 0)), u"yard"_s);
    QCOMPARE(model.rowCount(model.index(1, 0)), 0);
}

void TestGroupTreeModel::O1_theyAreFoundById()
{
    GroupTreeModel model;
    model.setGroups({group(7, 0, u"plant"_s), group(9, 7, u"plant/line"_s)});
    const QModelIndex line = model.indexOf(9);
    QCOMPARE(text(line), u"line"_s);
    QCOMPARE(line.data(GroupTreeModel::IdRole).toLongLong(), 9);
    QCOMPARE(model.group(line).path, u"plant/line"_s);
    QVERIFY(!model.indexOf(8).isValid());
}

void TestGroupTreeModel::emptyAndFilledAgain()
{
    GroupTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroups({group(1, 0, u"plant"_s)});
    model.setGroups({});
    QCOMPARE(model.rowCount(), 0);
    model.setGroups({group(2, 0, u"yard"_s)});
    QCOMPARE(text(model.index(0, 0)), u"yard"_s);
}

void TestGroupTreeModel::namesFromElsewhereArePlain()
{
    GroupTreeModel model;
    model.setGroups({group(1, 0, u"<b>a\u202E"_s)});
    QCOMPARE(text(model.index(0, 0)), u"<b>a\\u{202E}"_s);
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u'<'));
}

QTEST_GUILESS_MAIN(TestGroupTreeModel)
#include "tst_grouptreemodel.moc"
