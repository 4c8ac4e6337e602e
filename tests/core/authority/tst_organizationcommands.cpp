// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/peopletest.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestOrganizationCommands : public PeopleTest
{
    Q_OBJECT

private slots:
    void O1_createOrganization();
    void O1_aNameIsTakenInAnyCaseAndComposition();
    void O1_updateOrganization();
    void O1_staleUpdateIsAConflict();
    void O1_deleteTakesEverythingWithIt();
    void O1_deletionIsCountedBefore();
    void O1_deleteRefusesAsAWhole();
    void O1_applications();
    void O1_applicationNamesAreUniqueInTheirOrganization();
    void O1_deletingAnApplicationTakesItsCapsOutOfTokens();
};

void TestOrganizationCommands::O1_createOrganization()
{
    Organization wanted;
    wanted.name = u" Zu\u0308rich Labor "_s;
    wanted.description = u"Sensors"_s;
    wanted.memberCount = 99; // kept by the Store
    const Outcome outcome = workspace().execute(CreateOrganization{wanted});
    QVERIFY(outcome.changed.contains(Resource::Organization));
    const Organization made = organization(outcome.ids.first());
    QCOMPARE(made.name, u"Z\u00FCrich Labor"_s);
    QCOMPARE(made.description, u"Sensors"_s);
    QCOMPARE(made.memberCount, 0);
    QCOMPARE(made.createdAt, workspace().clock().now());
    QCOMPARE(made.revision, outcome.revision);
    QCOMPARE(lastEntry(), u"organization.create organization Z\u00FCrich Labor  "
                          "{\"description\":\"Sensors\",\"name\":\"Z\u00FCrich Labor\"}"_s);
}

void TestOrganizationCommands::O1_aNameIsTakenInAnyCaseAndComposition()
{
    addOrganization(u"Z\u00FCrich \u039F\u03B4\u03CC\u03C2"_s);
    for (const QString &name :
         {u"Z\u00FCrich \u039F\u03B4\u03CC\u03C2"_s, u"Z\u00DCRICH \u039F\u0394\u038C\u03A3"_s,
          u"zu\u0308rich \u03BF\u03B4\u03BF\u0301\u03C3"_s, u" z\u00FCrich \u03BF\u0394\u03CC\u03C3 "_s}) {
        Organization wanted;
        wanted.name = name;
        QString field;
        QCOMPARE(refusal(CreateOrganization{wanted}, &field), ErrorKind::Conflict);
        QCOMPARE(field, u"name"_s);
    }
    const auto found = workspace().read(
        [](Connection &c) { return findRow<Organization>(c, u"ZU\u0308RICH \u039F\u0394\u038C\u03A3"_s); });
    QVERIFY(found);
    Organization empty;
    QString field;
    QCOMPARE(refusal(CreateOrganization{empty}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"name"_s);
}

void TestOrganizationCommands::O1_updateOrganization()
{
    const qint64 id = addOrganization(u"Acme"_s);
    addOrganization(u"Other"_s);
    Organization changed = organization(id);
    changed.name = u"ACME"_s; // the same name in another case is no other organization's
    changed.description = u"New"_s;
    changed.groupCount = 99;
    workspace().clock().advanceMs(1000);
    workspace().execute(UpdateOrganization{changed});
    QCOMPARE(organization(id).name, u"ACME"_s);
    QCOMPARE(organization(id).groupCount, 0);
    QCOMPARE(organization(id).updatedAt, workspace().clock().now());
    QCOMPARE(lastEntry(), u"organization.update organization ACME {\"description\":\"\",\"name\":\"Acme\"} "
                          "{\"description\":\"New\",\"name\":\"ACME\"}"_s);
    changed = organization(id);
    QCOMPARE(workspace().execute(UpdateOrganization{changed}).revision, 0); // nothing is different
    changed.name = u"other"_s;
    QString field;
    QCOMPARE(refusal(UpdateOrganization{changed}, &field), ErrorKind::Conflict);
    QCOMPARE(field, u"name"_s);
    changed.id = 4711;
    QCOMPARE(refusal(UpdateOrganization{changed}), ErrorKind::NotFound);
}

void TestOrganizationCommands::O1_staleUpdateIsAConflict()
{
    const qint64 id = addOrganization(u"Acme"_s);
    Organization mine = organization(id);
    Organization theirs = mine;
    theirs.description = u"Theirs"_s;
    workspace().execute(UpdateOrganization{theirs});
    mine.description = u"Mine"_s;
    QString field;
    QCOMPARE(refusal(UpdateOrganization{mine}, &field), ErrorKind::Conflict);
    QCOMPARE(field, u"revision"_s);
    // That somebody became a member is no change of the organization itself.
    mine = organization(id);
    workspace().execute(SetMemberships{id, 0, {addUser(u"ann@example.com"_s)}, AccessRole::User});
    workspace().execute(UpdateOrganization{mine});
}

void TestOrganizationCommands::O1_deleteTakesEverythingWithIt()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 kept = addOrganization(u"Kept"_s);
    const qint64 plant = addGroup(id, u"plant"_s);
    const qint64 line = addGroup(id, u"plant/line"_s);
    const qint64 application = addApplication(id, u"Dashboard"_s);
    const qint64 ann = addUser(u"ann@example.com"_s);
    workspace().execute(SetMemberships{id, line, {ann}, AccessRole::Admin});
    workspace().execute(SetMemberships{kept, 0, {ann}, AccessRole::User});
    addToken(u"org-token"_s, id);
    addToken(u"group-token"_s, id, plant);
    addToken(u"kept-token"_s, kept);
    addOAuthToken(u"consent"_s, ann, id, application);

    const Outcome outcome = workspace().execute(DeleteOrganizations{{id}});
    for (const Resource resource :
         {Resource::Organization, Resource::Group, Resource::Application, Resource::Membership, Resource::Token})
        QVERIFY(outcome.changed.contains(resource));
    QCOMPARE(number("SELECT count(*) FROM organization"), 1);
    QCOMPARE(number("SELECT count(*) FROM organization_group"), 0);
    QCOMPARE(number("SELECT count(*) FROM application"), 0);
    QCOMPARE(members(kept), (QStringList{u"ann@example.com user"_s, u"technical-user:kept-token (admin)"_s}));
    QCOMPARE(number("SELECT count(*) FROM membership"), 2);
    QCOMPARE(number("SELECT count(*) FROM token"), 2); // the consent stays, without what it said of Acme
    QCOMPARE(number("SELECT count(*) FROM token_override"), 0);
    QCOMPARE(number("SELECT count(*) FROM token WHERE name = 'consent' AND revision = " +
                    QByteArray::number(outcome.revision)),
             1);
    const QByteArray tombstones =
        "SELECT count(*) FROM tombstone WHERE revision = " + QByteArray::number(outcome.revision) + " AND resource = ";
    QCOMPARE(number(tombstones + "'organization'"), 1);
    QCOMPARE(number(tombstones + "'group'"), 2);
    QCOMPARE(number(tombstones + "'application'"), 1);
    QCOMPARE(number(tombstones + "'membership'"), 4);
    QCOMPARE(number(tombstones + "'token'"), 2);
    const QString entry = lastEntry();
    QVERIFY2(entry.startsWith(u"organization.delete organization Acme {"), qPrintable(entry));
    QVERIFY2(entry.contains(u"\"groups\":[\"plant\",\"plant/line\"]"), qPrintable(entry));
    QVERIFY2(entry.contains(u"\"applications\":[\"Dashboard\"]"), qPrintable(entry));
}

void TestOrganizationCommands::O1_deletionIsCountedBefore()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 other = addOrganization(u"Bolt"_s);
    const qint64 plant = addGroup(id, u"plant"_s);
    addApplication(id, u"Dashboard"_s);
    QList<qint64> users;
    for (int i = 0; i < 7; ++i)
        users << addUser(u"user%1@example.com"_s.arg(i));
    workspace().execute(SetMemberships{id, plant, users, AccessRole::User});
    workspace().execute(SetMemberships{other, 0, users, AccessRole::User});
    addToken(u"a"_s, id);
    addToken(u"b"_s, id, plant);
    const auto impact = workspace().read([=](Connection &c) { return organizationImpact(c, {id, other}); });
    QVERIFY(impact);
    QCOMPARE(impact->count, 2);
    QCOMPARE(impact->names, (QStringList{u"Acme"_s, u"Bolt"_s}));
    QCOMPARE(impact->userCount, 7); // each of them once
    QCOMPARE(impact->userNames.size(), 5);
    QCOMPARE(impact->userNames.first(), u"user0@example.com"_s);
    QCOMPARE(impact->groupCount, 1);
    QCOMPARE(impact->applicationCount, 1);
    QCOMPARE(impact->tokenCount, 2);
    QCOMPARE(impact->tokenNames, (QStringList{u"a"_s, u"b"_s}));
    const auto missing = workspace().read([](Connection &c) { return organizationImpact(c, {4711}); });
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
}

void TestOrganizationCommands::O1_deleteRefusesAsAWhole()
{
    const qint64 id = addOrganization(u"Acme"_s);
    QCOMPARE(refusal(DeleteOrganizations{{id, 4711}}), ErrorKind::NotFound);
    QCOMPARE(workspace().execute(DeleteOrganizations{{}}).revision, 0);
}

void TestOrganizationCommands::O1_applications()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 made = addApplication(id, u" Dashboard "_s);
    QCOMPARE(organization(id).applicationCount, 1);
    QVERIFY(lastEntry().startsWith(u"application.create application Acme/Dashboard "));
    Application changed = workspace().read([=](Connection &c) { return readRow<Application>(c, made); }).value();
    QCOMPARE(changed.organization, u"Acme"_s);
    changed.name = u"Board"_s;
    changed.description = u"For all"_s;
    workspace().execute(UpdateApplication{changed});
    QVERIFY(lastEntry().startsWith(u"application.update application Acme/Board {"));
    changed.name = u"stale"_s;
    QCOMPARE(refusal(UpdateApplication{changed}), ErrorKind::Conflict);
    const auto found = valueOf(workspace().read([=](Connection &c) { return findApplication(c, id, u"BOARD"_s); }));
    QCOMPARE(found.description, u"For all"_s);
    workspace().execute(DeleteApplications{{made}});
    QCOMPARE(organization(id).applicationCount, 0);
    QCOMPARE(refusal(DeleteApplications{{made}}), ErrorKind::NotFound);
}

void TestOrganizationCommands::O1_applicationNamesAreUniqueInTheirOrganization()
{
    const qint64 id = addOrganization(u"Acme"_s);
    addApplication(id, u"Größe"_s);
    addApplication(addOrganization(u"Bolt"_s), u"Größe"_s);
    Application wanted;
    wanted.organizationId = id;
    wanted.name = u"GRÖẞE"_s;
    QString field;
    QCOMPARE(refusal(CreateApplication{wanted}, &field), ErrorKind::Conflict);
    QCOMPARE(field, u"name"_s);
    wanted.organizationId = 4711;
    QCOMPARE(refusal(CreateApplication{wanted}), ErrorKind::NotFound);
}

void TestOrganizationCommands::O1_deletingAnApplicationTakesItsCapsOutOfTokens()
{
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 application = addApplication(id, u"Dashboard"_s);
    addOAuthToken(u"consent"_s, addUser(u"ann@example.com"_s), id, application);
    const auto impact = valueOf(workspace().read([=](Connection &c) { return applicationImpact(c, {application}); }));
    QCOMPARE(impact.tokenCount, 1);
    QCOMPARE(impact.tokenNames, QStringList{u"consent"_s});
    QVERIFY(workspace().execute(DeleteApplications{{application}}).changed.contains(Resource::Token));
    QCOMPARE(number("SELECT count(*) FROM token_override"), 1); // the one for the organization
}

QTEST_GUILESS_MAIN(TestOrganizationCommands)
#include "tst_organizationcommands.moc"
