// SPDX-License-Identifier: GPL-3.0-or-later
// What an import adds of people, and what it leaves alone.
#include "core/store/rows/importmatch.h"
#include "core/store/rows/userrows.h"
#include "core/transfer/keycloak/realmimport.h"
#include "tests/support/peopletest.h"
#include "tests/support/valueof.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestImportCommands : public PeopleTest
{
    Q_OBJECT

private slots:
    void O1_addsUsersGroupsAndOrganizations();
    void O1_twiceChangesNothing();
    void O1_whatExistsStaysAsItIs();
    void U3_importedUsersAreNotInvited();
    void usersThatLookAlikeAreLeftOut();
    void matchTellsWhatAnImportWouldSkip();
    void progressCountsEverythingOnce();
    void aBadValueUndoesAll();

private:
    static ImportConfiguration people()
    {
        QFile file(QStringLiteral(GATEHOUSE_TEST_DATA "/realmimport/people-realm.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no test data");
        const auto realm = valueOf(readRealm(file.readAll()));
        return {u"file"_s, realm.scopes, realm.clients, realm.users, realm.organizations};
    }
    User user(const QString &email)
    {
        return workspace().read([email](Connection &c) { return findRow<User>(c, email); }).value_or(User());
    }
    Organization named(const QString &name)
    {
        return workspace()
            .read([name](Connection &c) { return findRow<Organization>(c, name); })
            .value_or(Organization());
    }
};

void TestImportCommands::O1_addsUsersGroupsAndOrganizations()
{
    const Outcome outcome = workspace().execute(people());
    for (const Resource resource :
         {Resource::User, Resource::Organization, Resource::Group, Resource::Membership, Resource::Token}) // T7
        QVERIFY(outcome.changed.contains(resource));
    const Organization harbour = named(u"harbour"_s);
    QCOMPARE(paths(harbour.id), (QStringList{u"Cranes"_s, u"Cranes/Basin 1"_s, u"Cranes/Basin 1-2"_s,
                                             u"Cranes/Basin 1/Crane 7"_s, u"Z\u00FCrich"_s}));
    QCOMPARE(members(harbour.id), (QStringList{u"ann@example.com user"_s, u"cleo@example.org user"_s}));
    QCOMPARE(members(named(u"Lakeside Energy"_s).id),
             (QStringList{u"ann@example.com user"_s, u"Ben@Example.com user"_s}));
    QCOMPARE(harbour.groupCount, 5);
    const QString entry = lastEntry();
    QVERIFY2(entry.startsWith(u"workspace.import workspace Test workspace "), qPrintable(entry));
    QVERIFY2(entry.contains(u"\"organizations\":2") && entry.contains(u"\"users\":4"), qPrintable(entry));
}

void TestImportCommands::O1_twiceChangesNothing()
{
    workspace().execute(people());
    const QByteArray before = fingerprint();
    const Outcome second = workspace().execute(people());
    QCOMPARE(second.revision, 0);
    QVERIFY(second.changed.isEmpty());
    QCOMPARE(fingerprint(), before);
    QVERIFY(second.skipped.contains(u"ann@example.com"_s) && second.skipped.contains(u"harbour"_s));
}

void TestImportCommands::O1_whatExistsStaysAsItIs()
{
    const qint64 id = addOrganization(u"HARBOUR"_s);
    const qint64 cranes = addGroup(id, u"cranes"_s);
    const qint64 ann = addUser(u"ANN@example.com"_s);
    workspace().execute(SetMemberships{id, cranes, {ann}, AccessRole::Admin});
    workspace().execute(people());
    QCOMPARE(organization(id).name, u"HARBOUR"_s);
    QCOMPARE(organization(id).description, QString());
    QVERIFY(paths(id).contains(u"cranes/Basin 1"_s)); // what is missing goes below what is there
    QCOMPARE(members(id, cranes), QStringList{u"ANN@example.com admin"_s});
    QVERIFY(user(u"ann@example.com"_s).state == UserState::Invited);
}

void TestImportCommands::U3_importedUsersAreNotInvited()
{
    workspace().execute(people());
    const User ann = user(u"ann@example.com"_s);
    QVERIFY(ann.state == UserState::Active);
    QCOMPARE(ann.name, u"Ann Archer"_s);
    QCOMPARE(ann.acceptedAt, QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC));
    QVERIFY(ann.scopes.isEmpty() && !ann.invitationExpiresAt.isValid());
    const User ben = user(u"ben@example.com"_s);
    QVERIFY(ben.state == UserState::Disabled);
    workspace().execute(SetUsersEnabled{{ben.id}, true});
    QVERIFY(user(u"ben@example.com"_s).state == UserState::Active);
    QCOMPARE(number("SELECT count(*) FROM invitation"), 0);
    QCOMPARE(number("SELECT count(*) FROM outbox"), 0);
}

void TestImportCommands::usersThatLookAlikeAreLeftOut()
{
    addUser(u"\u0430nn@example.com"_s); // Cyrillic а
    const Outcome outcome = workspace().execute(people());
    QVERIFY(outcome.skipped.contains(u"ann@example.com"_s));
    QCOMPARE(user(u"ann@example.com"_s).id, 0);
    QCOMPARE(members(named(u"Lakeside Energy"_s).id), QStringList{u"Ben@Example.com user"_s});
    const QByteArray before = fingerprint();
    QCOMPARE(workspace().execute(people()).revision, 0);
    QCOMPARE(fingerprint(), before);
}

void TestImportCommands::matchTellsWhatAnImportWouldSkip()
{
    addUser(u"\u0430nn@example.com"_s); // Cyrillic а
    addGroup(addOrganization(u"HARBOUR"_s), u"cranes"_s);
    const ImportConfiguration import = people();
    const ImportMatch match =
        workspace()
            .read([&import](Connection &c) {
                return matchImport(c, import.scopes, import.clients, import.users, import.organizations);
            })
            .value_or(ImportMatch());
    QCOMPARE(match.existing, (QSet<QString>{organizationKey(u"harbour"_s), groupKey(u"harbour"_s, u"Cranes"_s)}));
    const QString ann = u"ann@example.com"_s;
    QVERIFY(match.leftOut.value(userKey(ann)).contains(u"\u0430nn@example.com"_s));
    for (const ImportedOrganization &imported : import.organizations) {
        for (const ImportedMember &member : imported.members)
            QCOMPARE(match.leftOut.contains(membershipKey(member.email, imported.organization.name, member.group)),
                     member.email == ann);
    }
    const ImportNote taken{ImportNote::Kind::Taken, u"user"_s, {}, userKey(ann)};
    const ImportNote changed{ImportNote::Kind::Changed, u"user"_s, u"Why."_s, userKey(ann)};
    const ImportNote harbour{ImportNote::Kind::Taken, u"organization"_s, {}, organizationKey(u"harbour"_s)};
    const ImportNote other{ImportNote::Kind::LeftOut, u"roles"_s, u"Why."_s};
    QStringList lines;
    for (const ImportNote &note : matchedNotes({taken, changed, harbour, other}, match))
        lines << toLine(note);
    QCOMPARE(lines, (QStringList{u"Skipped: user – "_s + match.leftOut.value(userKey(ann)),
                                 u"Already exists: organization"_s, u"Skipped: roles – Why."_s}));
}

void TestImportCommands::progressCountsEverythingOnce()
{
    const ImportConfiguration import = people();
    qsizetype count = import.scopes.size() + import.clients.size() + import.users.size();
    for (const ImportedOrganization &imported : import.organizations)
        count += imported.groups.size() + imported.members.size();
    const JobContext job;
    QVERIFY(workspace().authority().execute(import, job).result());
    QCOMPARE(job.progress().total, count);
    QCOMPARE(job.progress().done, count - 1); // as it is told at the beginning of each
}

void TestImportCommands::aBadValueUndoesAll()
{
    ImportConfiguration import = people();
    import.organizations.last().organization.name.clear();
    QCOMPARE(refusal(import), ErrorKind::InvalidInput);
    import = people();
    import.users.last().email = u"nobody"_s;
    QCOMPARE(refusal(import), ErrorKind::InvalidInput);
    import = people();
    import.organizations.first().groups.first().path = u"a//b"_s;
    QCOMPARE(refusal(import), ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestImportCommands)
#include "tst_importcommands.moc"
