// SPDX-License-Identifier: GPL-3.0-or-later
// What a realm export holds of users, groups and organizations.
#include "core/transfer/keycloak/realmimport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

// Before the raw strings, which moc does not read past.
class TestRealmPeople : public QObject
{
    Q_OBJECT

private slots:
    void O1_deepGroupsAreLeftOut();
    void O1_groupsJoinTheOrganizationOfThatName();
    void O1_descriptionsThatAreLeftOutAreNoted();
};

namespace {

QStringList linesOf(const RealmImport &import)
{
    QStringList lines;
    for (const ImportNote &note : import.notes)
        lines.append(toLine(note));
    return lines;
}

} // namespace

void TestRealmPeople::O1_deepGroupsAreLeftOut()
{
    QByteArray groups = "[]";
    for (int level = 12; level > 0; --level)
        groups = "[{\"name\": \"g" + QByteArray::number(level) + "\", \"subGroups\": " + groups + "}]";
    const auto import = readRealm(R"({"realm": "r", "clients": [], "groups": )" + groups + "}");
    QVERIFY(import);
    QCOMPARE(import->organizations.size(), 1);
    QCOMPARE(import->organizations[0].groups.size(), 10);
    const QStringList lines = linesOf(*import);
    QCOMPARE(lines.filter(u"Skipped: group"_s).size(), 2);
    QVERIFY2(lines.last().contains(u"Its parent group is skipped."), qPrintable(lines.last()));
}

void TestRealmPeople::O1_groupsJoinTheOrganizationOfThatName()
{
    const auto import = readRealm(R"({"realm": "acme", "clients": [], "groups": [{"name": "plant"}],
        "organizations": [{"name": "ACME", "members": [{"username": "ann"}]}],
        "users": [{"username": "ann", "email": "ann@example.com", "groups": ["/plant"]}]})");
    QVERIFY(import);
    QCOMPARE(import->organizations.size(), 1);
    QCOMPARE(import->organizations[0].organization.name, u"acme"_s);
    QCOMPARE(import->organizations[0].groups.size(), 1);
    const QList<ImportedMember> members{{u"ann@example.com"_s}, {u"ann@example.com"_s, u"plant"_s}};
    QVERIFY(import->organizations[0].members == members);
}

void TestRealmPeople::O1_descriptionsThatAreLeftOutAreNoted()
{
    const auto import = readRealm(R"({"realm": "acme", "clients": [], "displayName": "A\u202Eb",
        "groups": [{"name": "plant", "description": "c\u202Ed"}],
        "organizations": [{"name": "west", "description": "e\u202Ef"}]})");
    QVERIFY(import);
    for (const ImportedOrganization &imported : import->organizations)
        QCOMPARE(imported.organization.description, QString());
    QCOMPARE(import->organizations[0].groups[0].description, QString());
    const QString problem = u" – Remove the invisible character U+202E."_s;
    QCOMPARE(linesOf(*import).filter(u"Skipped: description"_s),
             (QStringList{u"Skipped: description of organization acme"_s + problem,
                          u"Skipped: description of group plant"_s + problem,
                          u"Skipped: description of organization west"_s + problem}));
}

QTEST_GUILESS_MAIN(TestRealmPeople)
#include "tst_realmpeople.moc"
