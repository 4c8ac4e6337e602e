// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of organizations, groups, applications and memberships hold, how lists find them, and that
// `workspace check` sees when they are out of step.
#include "core/store/list/listreader.h"
#include "core/store/list/listrows.h"
#include "tests/support/peopletest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestOrganizationRows : public PeopleTest
{
    Q_OBJECT

private slots:
    void O1_everyFieldComesBack();
    void O1_listsFindWhatBelongsToOneOrganization();
    void O1_searchFindsThem_data();
    void O1_searchFindsThem();
    void O3_listsTellTechnicalUsers();
    void checkSeesWrongCounts_data();
    void checkSeesWrongCounts();

private:
    qint64 rows(const ListQuery &query)
    {
        return workspace().read([query](Connection &c) { return countRows(c, query); }).value_or(-1);
    }
};

void TestOrganizationRows::O1_everyFieldComesBack()
{
    Organization wanted;
    wanted.name = u"Größe \"🚀\""_s;
    wanted.description = u"Ελληνικά"_s;
    const qint64 id = workspace().execute(CreateOrganization{wanted}).ids.first();
    Group group;
    group.organizationId = id;
    group.path = u"plant"_s;
    group.description = u"Where it is made"_s;
    const qint64 groupId = workspace().execute(CreateGroup{group}).ids.first();
    const qint64 ann = addUser(u"ann@example.com"_s);
    workspace().execute(SetMemberships{id, groupId, {ann}, AccessRole::Admin});
    const Organization read = organization(id);
    QCOMPARE(read.name, wanted.name);
    QCOMPARE(read.description, wanted.description);
    QCOMPARE(read.memberCount, 1);
    QCOMPARE(read.groupCount, 1);
    const Group readGroup = this->group(groupId);
    QCOMPARE(readGroup.description, group.description);
    QCOMPARE(readGroup.memberCount, 1);
    const auto membership = workspace().read([=](Connection &c) { return findMembership(c, id, groupId, ann); });
    QVERIFY(membership);
    QCOMPARE(membership->organization, wanted.name);
    QCOMPARE(membership->group, u"plant"_s);
    QCOMPARE(membership->member, u"ann@example.com"_s);
    QVERIFY(membership->role == AccessRole::Admin);
    QCOMPARE(membership->createdAt, workspace().clock().now());
}

void TestOrganizationRows::O1_listsFindWhatBelongsToOneOrganization()
{
    const qint64 acme = addOrganization(u"Acme"_s);
    const qint64 bolt = addOrganization(u"Bolt"_s);
    const qint64 acmePlant = addGroup(acme, u"plant"_s);
    const qint64 boltPlant = addGroup(bolt, u"plant"_s); // the same path
    addApplication(acme, u"Dashboard"_s);
    const qint64 ann = addUser(u"ann@example.com"_s);
    const qint64 ben = addUser(u"ben@example.com"_s);
    workspace().execute(SetMemberships{acme, acmePlant, {ann}, AccessRole::User});
    workspace().execute(SetMemberships{bolt, boltPlant, {ann, ben}, AccessRole::User});
    const auto equal = [](const char *field, qint64 id) {
        return FieldFilter{QString::fromLatin1(field), FieldFilter::Comparison::Equal, QString::number(id)};
    };
    QCOMPARE(rows({Resource::Membership, {}, {equal("organizationRow", acme)}}), 2);
    QCOMPARE(rows({Resource::Membership, {}, {equal("organizationRow", bolt), equal("groupRow", 0)}}), 2);
    QCOMPARE(rows({Resource::Membership, {}, {equal("groupRow", acmePlant)}}), 1);
    QCOMPARE(rows({Resource::Membership, {}, {equal("groupRow", boltPlant)}}), 2);
    QCOMPARE(rows({Resource::Membership, {}, {equal("userRow", ben)}}), 2);
    QCOMPARE(rows({Resource::Group, {}, {equal("organizationRow", acme)}}), 1);
    QCOMPARE(rows({Resource::Application, {}, {equal("organizationRow", bolt)}}), 0);
    for (const Resource resource : {Resource::Membership, Resource::Group, Resource::Application}) {
        for (const FieldInfo *column : resourceInfo(resource).columns())
            QVERIFY2(!QByteArrayView(column->id).endsWith("Row"), column->id); // row ids are nobody's column
    }
}

void TestOrganizationRows::O1_searchFindsThem_data()
{
    QTest::addColumn<Resource>("resource");
    QTest::addColumn<QString>("text");
    QTest::newRow("organization") << Resource::Organization << u"acme"_s;
    QTest::newRow("group") << Resource::Group << u"LINE"_s;
    QTest::newRow("application") << Resource::Application << u"board"_s;
    QTest::newRow("membership") << Resource::Membership << u"ann@"_s;
}

void TestOrganizationRows::O1_searchFindsThem()
{
    QFETCH(Resource, resource);
    QFETCH(QString, text);
    const qint64 id = addOrganization(u"Acme"_s);
    addGroup(id, u"plant"_s);
    addGroup(id, u"plant/line"_s);
    addApplication(id, u"Dashboard"_s);
    workspace().execute(SetMemberships{id, 0, {addUser(u"ann@example.com"_s)}, AccessRole::User});
    QCOMPARE(rows({resource, text}), 1);
    QCOMPARE(rows({resource, u"nothing like it"_s}), 0);
    workspace().execute(DeleteOrganizations{{id}});
    QCOMPARE(rows({resource, text}), 0);
}

void TestOrganizationRows::O3_listsTellTechnicalUsers()
{
    const qint64 id = addOrganization(u"Acme"_s);
    addToken(u"nightly"_s, id);
    workspace().execute(SetMemberships{id, 0, {addUser(u"ann@example.com"_s)}, AccessRole::User});
    const auto technical = [this](const QString &value) {
        return rows({Resource::Membership, {}, {{u"technicalUser"_s, FieldFilter::Comparison::Equal, value}}});
    };
    QCOMPARE(technical(u"true"_s), 1);
    QCOMPARE(technical(u"false"_s), 1);
}

void TestOrganizationRows::checkSeesWrongCounts_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QByteArray>("repair");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &table, const QByteArray &column, const QString &said) {
        const QByteArray sql = "UPDATE " + table + " SET " + column + " = " + column;
        QTest::newRow(name) << QByteArray(sql + " + 7") << QByteArray(sql + " - 7") << said;
    };
    row("members", "organization", "member_count", u"Organization Acme counts 8 members, but has 1."_s);
    row("groups", "organization", "group_count", u"Organization Acme counts 8 groups, but has 1."_s);
    row("applications", "organization", "application_count", u"Organization Acme counts 8 applications, but has 1."_s);
    row("tokens", "organization", "token_count", u"counts 8 tokens, but has 1."_s);
    row("members of a group", "organization_group", "member_count", u"Group plant counts 8 members, but has 1."_s);
    row("tokens of a group", "organization_group", "token_count", u"counts 8 tokens, but has 1."_s);
    QTest::newRow("path") << QByteArray("UPDATE organization_group SET path = 'a/b'")
                          << QByteArray("UPDATE organization_group SET path = 'plant'")
                          << u"Group a/b is not in the group that its path names."_s;
}

void TestOrganizationRows::checkSeesWrongCounts()
{
    QFETCH(QByteArray, damage);
    QFETCH(QByteArray, repair);
    QFETCH(QString, said);
    const qint64 id = addOrganization(u"Acme"_s);
    const qint64 plant = addGroup(id, u"plant"_s);
    addApplication(id, u"Dashboard"_s);
    addToken(u"nightly"_s, id, plant);
    workspace().execute(SetMemberships{id, plant, {addUser(u"ann@example.com"_s)}, AccessRole::User});
    const auto check = [this](const QByteArray &sql) {
        return workspace()
            .store()
            .write({},
                   [sql](Connection &connection) -> Result<QStringList> {
                       TRY(connection.execute(sql));
                       return checkWorkspace(connection, {});
                   })
            .result()
            .value_or(QStringList{u"not checked"_s})
            .join(u'\n');
    };
    QVERIFY2(check(damage).contains(said), qPrintable(check("SELECT 1")));
    QCOMPARE(check(repair), QString());
}

QTEST_GUILESS_MAIN(TestOrganizationRows)
#include "tst_organizationrows.moc"
