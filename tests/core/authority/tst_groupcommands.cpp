// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/peopletest.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestGroupCommands : public PeopleTest
{
    Q_OBJECT

private slots:
    void O1_groupsNest();
    void O1_pathsAreUniqueInTheirOrganization();
    void O1_createRefuses_data();
    void O1_createRefuses();
    void O1_renamingRenamesTheGroupsBelow();
    void O1_groupsStayWhereTheyAre();
    void O1_deletingTakesTheGroupsBelow();
    void O1_deletionIsCountedBefore();
    void O1_deletingAGroupAndOneInside();

private:
    Group wanted(qint64 organizationId, const QString &path, qint64 parentId = 0)
    {
        Group group;
        group.organizationId = organizationId;
        group.path = path;
        group.parentId = parentId;
        return group;
    }
};

void TestGroupCommands::O1_groupsNest()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 plant = addGroup(id, u" Plant "_s);
    const qint64 line = workspace().execute(CreateGroup{wanted(id, u"line 2"_s, plant)}).ids.first();
    QCOMPARE(lastEntry(), u"group.create group Acme/Plant/line 2  {\"path\":\"Plant/line 2\"}"_s);
    const qint64 cell = addGroup(id, u"plant/LINE 2/cell"_s); // by path: as those above it are spelled
    QCOMPARE(group(cell).path, u"Plant/line 2/cell"_s);
    QCOMPARE(group(cell).parentId, line);
    QCOMPARE(group(cell).organization, u"Acme"_s);
    QCOMPARE(group(line).parentId, plant);
    QCOMPARE(organization(id).groupCount, 3);
    QCOMPARE(paths(id), (QStringList{u"Plant"_s, u"Plant/line 2"_s, u"Plant/line 2/cell"_s}));
    QString path = u"Plant/line 2/cell"_s;
    qint64 deepest = cell;
    for (int depth = 4; depth <= 10; ++depth)
        deepest = workspace().execute(CreateGroup{wanted(id, u"x"_s, deepest)}).ids.first();
    QString field;
    QCOMPARE(refusal(CreateGroup{wanted(id, u"x"_s, deepest)}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"path"_s);
}

void TestGroupCommands::O1_pathsAreUniqueInTheirOrganization()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 plant = addGroup(id, u"plant"_s);
    addGroup(id, u"Größe"_s);
    addGroup(id, u"plant/Größe"_s); // the same name elsewhere
    addGroup(addOrganization(u"Bolt"_s), u"plant"_s);
    QString field;
    QCOMPARE(refusal(CreateGroup{wanted(id, u"GRÖẞE"_s)}, &field), ErrorKind::Conflict);
    QCOMPARE(field, u"path"_s);
    QCOMPARE(refusal(CreateGroup{wanted(id, u"GRÖẞE"_s, plant)}, &field), ErrorKind::Conflict);
    QCOMPARE(refusal(CreateGroup{wanted(id, u"PLANT/gro\u0308ße"_s)}, &field), ErrorKind::Conflict);
}

void TestGroupCommands::O1_createRefuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("inside"); // of the group "plant"
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QString() << false << ErrorKind::InvalidInput;
    QTest::newRow("empty inside") << QString() << true << ErrorKind::InvalidInput;
    QTest::newRow("blank inside") << u"  "_s << true << ErrorKind::InvalidInput;
    QTest::newRow("empty part") << u"plant//line"_s << false << ErrorKind::InvalidInput;
    QTest::newRow("slash inside") << u"a/b"_s << true << ErrorKind::InvalidInput;
    QTest::newRow("too deep") << QStringList(11, u"a"_s).join(u'/') << false << ErrorKind::InvalidInput;
    QTest::newRow("too long") << QString(201, u'x') << false << ErrorKind::InvalidInput;
    QTest::newRow("10 MB") << QString(10'000'000, u'x') << true << ErrorKind::InvalidInput;
    QTest::newRow("bidi") << u"a\u202Eb"_s << false << ErrorKind::InvalidInput;
    QTest::newRow("no group above") << u"nowhere/line"_s << false << ErrorKind::NotFound;
}

void TestGroupCommands::O1_createRefuses()
{
    QFETCH(QString, path);
    QFETCH(bool, inside);
    QFETCH(ErrorKind, kind);
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 plant = addGroup(id, u"plant"_s);
    QString field;
    QCOMPARE(refusal(CreateGroup{wanted(id, path, inside ? plant : 0)}, &field), kind);
    QCOMPARE(field, kind == ErrorKind::InvalidInput ? u"path"_s : QString());
    const qint64 elsewhere = addOrganization(u"Bolt"_s);
    QCOMPARE(refusal(CreateGroup{wanted(elsewhere, u"line"_s, plant)}, &field), ErrorKind::InvalidInput);
    QCOMPARE(refusal(CreateGroup{wanted(4711, u"line"_s)}), ErrorKind::NotFound);
}

void TestGroupCommands::O1_renamingRenamesTheGroupsBelow()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 plant = addGroup(id, u"plant"_s);
    const qint64 line = addGroup(id, u"plant/line"_s);
    addGroup(id, u"plant/line/cell"_s);
    addGroup(id, u"plant 2"_s); // not inside, though its path begins the same
    addGroup(id, u"plant 2/line"_s);
    Group renamed = group(plant);
    renamed.path = u"works"_s;
    renamed.description = u"All of it"_s;
    workspace().clock().advanceMs(1000);
    const Outcome outcome = workspace().execute(UpdateGroup{renamed});
    QCOMPARE(paths(id),
             (QStringList{u"plant 2"_s, u"plant 2/line"_s, u"works"_s, u"works/line"_s, u"works/line/cell"_s}));
    QCOMPARE(group(line).revision, outcome.revision);
    QCOMPARE(group(line).updatedAt, workspace().clock().now());
    QCOMPARE(lastEntry(), u"group.update group Acme/works {\"description\":\"\",\"path\":\"plant\"} "
                          "{\"description\":\"All of it\",\"path\":\"works\"}"_s);
    Group inner = group(line);
    inner.path = u"WORKS/Line"_s; // only the last part is its own
    workspace().execute(UpdateGroup{inner});
    QCOMPARE(group(line).path, u"works/Line"_s);
    QVERIFY(paths(id).contains(u"works/Line/cell"_s));
    Group clash = group(plant);
    clash.path = u"Plant 2"_s;
    QString field;
    QCOMPARE(refusal(UpdateGroup{clash}, &field), ErrorKind::Conflict);
    QCOMPARE(field, u"path"_s);
}

void TestGroupCommands::O1_groupsStayWhereTheyAre()
{
    const qint64 id = addOrganization(u"Acme"_s);
    addGroup(id, u"plant"_s);
    const qint64 line = addGroup(id, u"plant/line"_s);
    for (const QString &path : {u"line"_s, u"other/line"_s, u"plant/line/cell"_s, u"/line"_s}) {
        Group moved = group(line);
        moved.path = path;
        QString field;
        QCOMPARE(refusal(UpdateGroup{moved}, &field), ErrorKind::InvalidInput);
        QCOMPARE(field, u"path"_s);
    }
    Group stale = group(line);
    stale.revision -= 1;
    QCOMPARE(refusal(UpdateGroup{stale}), ErrorKind::Conflict);
}

void TestGroupCommands::O1_deletingTakesTheGroupsBelow()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 plant = addGroup(id, u"plant"_s);
    const qint64 line = addGroup(id, u"plant/line"_s);
    addGroup(id, u"yard"_s);
    const qint64 ann = addUser(u"ann@example.com"_s);
    workspace().execute(SetMemberships{id, line, {ann}, AccessRole::Admin});
    addToken(u"inner"_s, id, line);
    addToken(u"outer"_s, id);
    const Outcome outcome = workspace().execute(DeleteGroups{{plant}});
    QVERIFY(outcome.changed.contains(Resource::Token) && outcome.changed.contains(Resource::Membership));
    QCOMPARE(paths(id), QStringList{u"yard"_s});
    QCOMPARE(organization(id).groupCount, 1);
    QCOMPARE(organization(id).tokenCount, 1);
    QCOMPARE(members(id), (QStringList{u"ann@example.com user"_s, u"technical-user:outer (admin)"_s}));
    QVERIFY(lastEntry().startsWith(u"group.delete group Acme/plant {\"groups\":[\"plant/line\"],"));
}

void TestGroupCommands::O1_deletionIsCountedBefore()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 plant = addGroup(id, u"plant"_s);
    const qint64 line = addGroup(id, u"plant/line"_s);
    const qint64 ann = addUser(u"ann@example.com"_s);
    const qint64 ben = addUser(u"ben@example.com"_s);
    workspace().execute(SetMemberships{id, plant, {ann}, AccessRole::User});
    workspace().execute(SetMemberships{id, line, {ann, ben}, AccessRole::User});
    addToken(u"inner"_s, id, line);
    const auto one = valueOf(workspace().read([=](Connection &c) { return groupImpact(c, {plant}); }));
    QCOMPARE(one.count, 1);
    QCOMPARE(one.groupCount, 1);
    QCOMPARE(one.userCount, 2);
    QCOMPARE(one.userNames, (QStringList{u"ann@example.com"_s, u"ben@example.com"_s}));
    QCOMPARE(one.tokenNames, QStringList{u"inner"_s});
    const auto both = valueOf(workspace().read([=](Connection &c) { return groupImpact(c, {line, plant}); }));
    QCOMPARE(both.count, 2);
    QCOMPARE(both.groupCount, 0);
    QCOMPARE(both.tokenCount, 1);
}

void TestGroupCommands::O1_deletingAGroupAndOneInside()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 plant = addGroup(id, u"plant"_s);
    const qint64 line = addGroup(id, u"plant/line"_s);
    workspace().execute(DeleteGroups{{plant, line}});
    QCOMPARE(organization(id).groupCount, 0);
    QCOMPARE(refusal(DeleteGroups{{plant}}), ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestGroupCommands)
#include "tst_groupcommands.moc"
