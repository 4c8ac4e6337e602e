// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/deletion.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// Each member has a value of its own.
Impact fullImpact()
{
    return {.names = {u"name"_s},
            .displayName = u"display name"_s,
            .count = 1001,
            .clientCount = 1002,
            .clientNames = {u"client"_s},
            .disabledCount = 1003,
            .secretCount = 1004,
            .userCount = 1005,
            .userNames = {u"user"_s},
            .tokenCount = 1006,
            .tokenNames = {u"token"_s},
            .invitationCount = 1007,
            .membershipCount = 1008,
            .groupCount = 1009,
            .applicationCount = 1010,
            .lastUsedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC),
            .technicalUserCount = 1011};
}

Impact impactOf(qint64 count)
{
    Impact impact;
    impact.count = count;
    for (qint64 i = 0; i < std::min<qint64>(count, 5); ++i)
        impact.names << u"row %1"_s.arg(i + 1);
    return impact;
}

} // namespace

class TestDeletion : public QObject
{
    Q_OBJECT

private slots:
    void everyResourceIsDeclared();
    void oneRowIsNamed_data() { everyDeletable(); }
    void oneRowIsNamed();
    void severalRowsAskForTheirNumber_data() { everyDeletable(); }
    void severalRowsAskForTheirNumber();
    void countsAndNamesWhatIsAffected_S3();
    void saysThatNothingElseIsAffected();
    void namesCannotForgeText();
    void disablingKeepsMemberships();
    void jsonHasEveryMember();

private:
    static void everyDeletable();
};

void TestDeletion::everyDeletable()
{
    QTest::addColumn<Resource>("resource");
    for (const Resource resource : allResources()) {
        if (isDeletable(resource))
            QTest::newRow(resourceInfo(resource).name) << resource;
    }
}

/// A new resource says here whether its rows can be deleted.
void TestDeletion::everyResourceIsDeclared()
{
    for (const Resource resource : allResources()) {
        const bool endsWithOthers = resource == Resource::Audit || resource == Resource::Membership;
        QVERIFY2(isDeletable(resource) != endsWithOthers, resourceInfo(resource).name);
    }
}

void TestDeletion::oneRowIsNamed()
{
    QFETCH(const Resource, resource);
    Impact impact = impactOf(1);
    if (resource == Resource::Client)
        impact.displayName = u"display name"_s;
    const DeletionText text = deletionText(resource, impact);
    QVERIFY(text.heading.contains(u"row 1"_s));
    QVERIFY(text.heading.contains(impact.displayName));
    QVERIFY(text.heading.endsWith(u'?'));
    QVERIFY(!deletionTitle(resource).isEmpty());
    QVERIFY(text.names.isEmpty());
    QVERIFY(text.consequence.endsWith(u'.'));
    QCOMPARE(text.expected, u"row 1"_s);
    for (const QString &part : QStringList{text.heading, text.consequence, text.confirmation} + text.lines)
        QVERIFY2(!part.contains(u'%'), qPrintable(part));
}

void TestDeletion::severalRowsAskForTheirNumber()
{
    QFETCH(const Resource, resource);
    const DeletionText text = deletionText(resource, impactOf(7));
    QVERIFY(text.heading.contains(u'7'));
    QCOMPARE(text.names, u"row 1, row 2, row 3, row 4, row 5, and 2 more"_s);
    QCOMPARE(text.expected, u"7"_s);
    QVERIFY(text.confirmation.contains(u'7'));
}

void TestDeletion::countsAndNamesWhatIsAffected_S3()
{
    Impact impact = impactOf(1);
    impact.clientCount = 3;
    impact.clientNames = {u"a"_s, u"b"_s};
    impact.disabledCount = 1;
    const QStringList lines = deletionText(Resource::Scope, impact).lines;
    QCOMPARE(lines, (QStringList{u"Removed from 3 client(s): a, b, and 1 more."_s,
                                 u"Disables 1 client(s) because no allowed scope is left."_s}));
}

void TestDeletion::saysThatNothingElseIsAffected()
{
    QCOMPARE(deletionText(Resource::Group, impactOf(1)).lines, QStringList{u"Nothing else is affected."_s});
    QCOMPARE(deletionText(Resource::Token, impactOf(1)).lines, QStringList{u"Never used."_s});
}

void TestDeletion::namesCannotForgeText()
{
    Impact impact = impactOf(1);
    impact.names = {u"%2 \u202e%1"_s};
    impact.displayName = u"%1 %2"_s;
    QCOMPARE(deletionText(Resource::Client, impact).heading, u"Delete “%1 %2” (%2 \\u{202E}%1)?"_s);
    QCOMPARE(deletionText(Resource::Client, impact).expected, impact.names.first());
}

void TestDeletion::disablingKeepsMemberships()
{
    const QStringList lines = disableLines(fullImpact());
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.filter(u"membership"_s).isEmpty());
}

void TestDeletion::jsonHasEveryMember()
{
    const QJsonObject json = toJson(fullImpact());
    const QJsonObject expected{{u"names"_s, QJsonArray{u"name"_s}},
                               {u"displayName"_s, u"display name"_s},
                               {u"count"_s, 1001},
                               {u"clientCount"_s, 1002},
                               {u"clients"_s, QJsonArray{u"client"_s}},
                               {u"disabledCount"_s, 1003},
                               {u"secretCount"_s, 1004},
                               {u"userCount"_s, 1005},
                               {u"users"_s, QJsonArray{u"user"_s}},
                               {u"tokenCount"_s, 1006},
                               {u"tokens"_s, QJsonArray{u"token"_s}},
                               {u"invitationCount"_s, 1007},
                               {u"membershipCount"_s, 1008},
                               {u"groupCount"_s, 1009},
                               {u"applicationCount"_s, 1010},
                               {u"lastUsedAt"_s, u"2026-01-02T03:04:05Z"_s},
                               {u"technicalUserCount"_s, 1011}};
    QCOMPARE(json, expected);
}

QTEST_GUILESS_MAIN(TestDeletion)
#include "tst_deletion.moc"
