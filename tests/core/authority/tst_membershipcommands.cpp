// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/peopletest.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestMembershipCommands : public PeopleTest
{
    Q_OBJECT

private slots:
    void O1_membersHaveARole();
    void O1_aMemberOfAGroupIsOneOfTheOrganization();
    void O1_leavingAnOrganizationLeavesItsGroups();
    void O1_removingSeveralAtOnce();
    void O1_setRefuses();
    void O3_technicalUsersAreNotChangedByHand();
    void T7_aChangeOfMembershipChangesTokens();
    void O1_cancelledLeavesNoneOfIt();

private:
    qint64 membershipId(qint64 organizationId, qint64 groupId, qint64 userId)
    {
        return workspace()
            .read([=](Connection &c) { return findMembership(c, organizationId, groupId, userId); })
            .value_or(Membership())
            .id;
    }
};

void TestMembershipCommands::O1_membersHaveARole()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 ann = addUser(u"ann@example.com"_s);
    const qint64 ben = addUser(u"ben@example.com"_s);
    const Outcome outcome = workspace().execute(SetMemberships{id, 0, {ann, ben}, AccessRole::User});
    QCOMPARE(outcome.ids.size(), 2);
    QCOMPARE(organization(id).memberCount, 2);
    workspace().execute(SetMemberships{id, 0, {ann}, AccessRole::Admin});
    QCOMPARE(members(id), (QStringList{u"ann@example.com admin"_s, u"ben@example.com user"_s}));
    QCOMPARE(organization(id).memberCount, 2);
    QCOMPARE(lastEntry(), u"membership.set membership ann@example.com {\"organization\":\"Acme\",\"role\":\"user\"} "
                          "{\"organization\":\"Acme\",\"role\":\"admin\"}"_s);
    QCOMPARE(workspace().execute(SetMemberships{id, 0, {ann}, AccessRole::Admin}).revision, 0);
}

void TestMembershipCommands::O1_aMemberOfAGroupIsOneOfTheOrganization()
{
    const qint64 id = addOrganization(u"Acme"_s);
    addGroup(id, u"plant"_s);
    const qint64 line = addGroup(id, u"plant/line"_s);
    const qint64 ann = addUser(u"ann@example.com"_s);
    const qint64 ben = addUser(u"ben@example.com"_s);
    workspace().execute(SetMemberships{id, 0, {ben}, AccessRole::Admin});
    workspace().execute(SetMemberships{id, line, {ann, ben}, AccessRole::Admin});
    QCOMPARE(members(id, line), (QStringList{u"ann@example.com admin"_s, u"ben@example.com admin"_s}));
    QCOMPARE(members(id), (QStringList{u"ann@example.com user"_s, u"ben@example.com admin"_s}));
    QCOMPARE(group(line).memberCount, 2);
    QCOMPARE(organization(id).memberCount, 2);
    const auto all = valueOf(workspace().read([=](Connection &c) { return readMembershipsOfUser(c, ann); }));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.last().group, u"plant/line"_s);
}

void TestMembershipCommands::O1_leavingAnOrganizationLeavesItsGroups()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 other = addOrganization(u"Bolt"_s);
    const qint64 plant = addGroup(id, u"plant"_s);
    const qint64 ann = addUser(u"ann@example.com"_s);
    const qint64 ben = addUser(u"ben@example.com"_s);
    workspace().execute(SetMemberships{id, plant, {ann, ben}, AccessRole::User});
    workspace().execute(SetMemberships{other, 0, {ann}, AccessRole::User});
    workspace().execute(RemoveMemberships{{membershipId(id, plant, ben)}}); // the group alone
    QCOMPARE(members(id), (QStringList{u"ann@example.com user"_s, u"ben@example.com user"_s}));
    const Outcome outcome = workspace().execute(RemoveMemberships{{membershipId(id, 0, ann)}});
    QCOMPARE(members(id), QStringList{u"ben@example.com user"_s});
    QCOMPARE(members(id, plant), QStringList());
    QCOMPARE(group(plant).memberCount, 0);
    QCOMPARE(organization(id).memberCount, 1);
    QCOMPARE(members(other), QStringList{u"ann@example.com user"_s});
    QCOMPARE(number("SELECT count(*) FROM tombstone WHERE resource = 'membership' AND name = 'ann@example.com' "
                    "AND revision = " +
                    QByteArray::number(outcome.revision)),
             2);
    QVERIFY(lastEntry().startsWith(u"membership.remove membership ann@example.com {\"group\":\"plant\","));
}

void TestMembershipCommands::O1_removingSeveralAtOnce()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 plant = addGroup(id, u"plant"_s);
    const qint64 ann = addUser(u"ann@example.com"_s);
    workspace().execute(SetMemberships{id, plant, {ann}, AccessRole::User});
    workspace().execute(RemoveMemberships{{membershipId(id, 0, ann), membershipId(id, plant, ann)}});
    QCOMPARE(number("SELECT count(*) FROM membership"), 0);
    QCOMPARE(refusal(RemoveMemberships{{4711}}), ErrorKind::NotFound);
}

void TestMembershipCommands::O1_setRefuses()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 foreign = addGroup(addOrganization(u"Bolt"_s), u"plant"_s);
    const qint64 ann = addUser(u"ann@example.com"_s);
    QString field;
    QCOMPARE(refusal(SetMemberships{id, 0, {ann}, AccessRole::None}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"role"_s);
    QCOMPARE(refusal(SetMemberships{id, foreign, {ann}, AccessRole::User}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"group"_s);
    QCOMPARE(refusal(SetMemberships{id, 4711, {ann}, AccessRole::User}), ErrorKind::NotFound);
    QCOMPARE(refusal(SetMemberships{4711, 0, {ann}, AccessRole::User}), ErrorKind::NotFound);
    QCOMPARE(refusal(SetMemberships{id, 0, {ann, 4711}, AccessRole::User}), ErrorKind::NotFound);
}

void TestMembershipCommands::O3_technicalUsersAreNotChangedByHand()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 token = addToken(u"nightly"_s, id);
    const auto technicalUser = workspace().read([=](Connection &c) { return readTechnicalUser(c, token); });
    QVERIFY(technicalUser && technicalUser->isTechnicalUser());
    QCOMPARE(organization(id).memberCount, 0); // nobody
    QCOMPARE(refusal(RemoveMemberships{{technicalUser->id}}), ErrorKind::Forbidden);
    const qint64 ann = addUser(u"ann@example.com"_s);
    workspace().execute(SetMemberships{id, 0, {ann}, AccessRole::User});
    QCOMPARE(refusal(RemoveMemberships{{membershipId(id, 0, ann), technicalUser->id}}), ErrorKind::Forbidden);
}

void TestMembershipCommands::T7_aChangeOfMembershipChangesTokens()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 ann = addUser(u"ann@example.com"_s);
    QVERIFY(workspace().execute(SetMemberships{id, 0, {ann}, AccessRole::User}).changed.contains(Resource::Token));
    const Outcome removed = workspace().execute(RemoveMemberships{{membershipId(id, 0, ann)}});
    QVERIFY(removed.changed.contains(Resource::Token) && removed.changed.contains(Resource::Organization));
}

void TestMembershipCommands::O1_cancelledLeavesNoneOfIt()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 ann = addUser(u"ann@example.com"_s);
    const JobContext job;
    job.cancel();
    const auto outcome = workspace().authority().execute(SetMemberships{id, 0, {ann}, AccessRole::User}, job).result();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(organization(id).memberCount, 0);
}

QTEST_GUILESS_MAIN(TestMembershipCommands)
#include "tst_membershipcommands.moc"
