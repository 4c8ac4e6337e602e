// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/actor.h"
#include "tests/support/commandtest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestMemberCommands : public CommandTest
{
    Q_OBJECT

private slots:
    void U5_addChangeRemove();
    void U5_refused();
    void U5_oneNameInEveryCase();
    void U5_lastAdminStays();
    void U5_roleOnlyLowers();
    void U5_onlyAdminsChangeMembers();

private:
    static Member newMember(const QString &name, Role role)
    {
        Member member;
        member.name = name;
        member.role = role;
        return member;
    }
};

void TestMemberCommands::U5_addChangeRemove()
{
    workspace().execute(CreateMember{newMember(u"ingrid"_s, Role::Viewer)});
    QCOMPARE(lastEntry(), u"member.create member ingrid  {\"name\":\"ingrid\",\"role\":\"viewer\"}"_s);
    workspace().clock().advanceMs(1000);
    Member changed = member(u"ingrid"_s);
    changed.name = u"other"_s; // does not change
    changed.role = Role::Editor;
    workspace().execute(UpdateMember{changed});
    QCOMPARE(lastEntry(), u"member.update member ingrid {\"role\":\"viewer\"} {\"role\":\"editor\"}"_s);
    QVERIFY(member(u"ingrid"_s).role == Role::Editor);
    QCOMPARE(member(u"ingrid"_s).updatedAt, workspace().clock().now());
    const Outcome removed = workspace().execute(DeleteMembers{{member(u"ingrid"_s).id}});
    QCOMPARE(lastEntry(), u"member.delete member ingrid {\"name\":\"ingrid\",\"role\":\"editor\"} "_s);
    QCOMPARE(removed.changed, (QList<Resource>{Resource::Member, Resource::Audit}));
    QCOMPARE(number("SELECT count(*) FROM tombstone WHERE resource = 'member' AND name = 'ingrid'"), 1);
}

void TestMemberCommands::U5_refused()
{
    workspace().execute(CreateMember{newMember(u"ingrid"_s, Role::Viewer)});
    QString field;
    QCOMPARE(refusal(CreateMember{newMember(u"Ingrid"_s, Role::Viewer)}, &field), ErrorKind::Conflict);
    QCOMPARE(field, u"name"_s);
    QCOMPARE(refusal(CreateMember{newMember(u""_s, Role::Viewer)}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"name"_s);
    Member stale = member(u"ingrid"_s);
    stale.role = Role::Editor;
    workspace().execute(UpdateMember{stale});
    QCOMPARE(refusal(UpdateMember{stale}, &field), ErrorKind::Conflict);
    QCOMPARE(field, u"revision"_s);
    QCOMPARE(refusal(DeleteMembers{{4711}}), ErrorKind::NotFound);
    QCOMPARE(workspace().execute(UpdateMember{member(u"ingrid"_s)}).revision, 0); // nothing to do
}

void TestMemberCommands::U5_oneNameInEveryCase()
{
    workspace().execute(CreateMember{newMember(u"Änne Öztürk"_s, Role::Viewer)});
    for (const QString &name : {u"änne öztürk"_s, u"ÄNNE ÖZTÜRK"_s, u"A\u0308nne Öztürk"_s}) {
        QString field;
        QCOMPARE(refusal(CreateMember{newMember(name, Role::Viewer)}, &field), ErrorKind::Conflict);
        QCOMPARE(field, u"name"_s);
        QCOMPARE(member(name).name, u"Änne Öztürk"_s);
    }
    workspace().execute(CreateMember{newMember(u"Anne Oztürk"_s, Role::Viewer)}); // another letter is another name
}

void TestMemberCommands::U5_lastAdminStays()
{
    const QString admin = u"tester@example.org"_s;
    Member lowered = member(admin);
    lowered.role = Role::Editor;
    QString field;
    QCOMPARE(refusal(UpdateMember{lowered}, &field), ErrorKind::Forbidden);
    QCOMPARE(field, u"role"_s);
    QCOMPARE(refusal(DeleteMembers{{lowered.id}}), ErrorKind::Forbidden);
    workspace().execute(CreateMember{newMember(u"ingrid"_s, Role::Admin)});
    QCOMPARE(refusal(DeleteMembers{{member(u"ingrid"_s).id, lowered.id}}), ErrorKind::Forbidden); // not both
    workspace().execute(UpdateMember{lowered});
    QVERIFY(member(admin).role == Role::Editor);
    QCOMPARE(refusal(DeleteMembers{{member(u"ingrid"_s).id}}), ErrorKind::Forbidden);
    workspace().execute(DeleteMembers{{lowered.id}});
    QCOMPARE(number("SELECT count(*) FROM member"), 1);
}

void TestMemberCommands::U5_roleOnlyLowers()
{
    for (const Role role : {Role::Viewer, Role::Editor, Role::Admin})
        QVERIFY(currentActor(role).role == role);
    QVERIFY(currentActor().role == Role::Admin);
}

void TestMemberCommands::U5_onlyAdminsChangeMembers()
{
    for (const Role role : {Role::Viewer, Role::Editor}) {
        LocalAuthority authority(workspace().store(), {u"someone"_s, role, u"test"_s}, workspace().clock());
        for (const Command &command : {Command(CreateMember{newMember(u"me"_s, Role::Admin)}),
                                       Command(UpdateMember{member(u"tester"_s)}), Command(DeleteMembers{{1}})}) {
            const auto outcome = authority.execute(command).result();
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, ErrorKind::Forbidden);
        }
    }
}

QTEST_GUILESS_MAIN(TestMemberCommands)
#include "tst_membercommands.moc"
