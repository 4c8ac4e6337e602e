// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplevalues.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestSampleOrganizations : public QObject
{
    Q_OBJECT

private slots:
    void O1_everythingIsValid();
    void O1_groupsComeAfterThoseAbove();
    void O1_placesExist();
};

void TestSampleOrganizations::O1_everythingIsValid()
{
    QSet<QString> names;
    for (const SampleOrganization &sample : sampleOrganizations()) {
        QCOMPARE(validate(sample.organization), Problems());
        QVERIFY(!names.contains(sample.organization.name.toCaseFolded()));
        names.insert(sample.organization.name.toCaseFolded());
        for (const Group &group : sample.groups)
            QCOMPARE(validate(group), Problems());
        for (const Application &application : sample.applications)
            QCOMPARE(validate(application), Problems());
        QVERIFY(sample.organization.createdAt.isValid());
    }
}

void TestSampleOrganizations::O1_groupsComeAfterThoseAbove()
{
    for (const SampleOrganization &sample : sampleOrganizations()) {
        QSet<QString> known{QString()};
        for (const Group &group : sample.groups) {
            QVERIFY2(known.contains(parentPath(group.path)), qPrintable(group.path));
            known.insert(group.path);
        }
    }
}

void TestSampleOrganizations::O1_placesExist()
{
    const QList<SampleOrganization> &all = sampleOrganizations();
    int nowhere = 0;
    for (qint64 n = 0; n < 2000; ++n) {
        QSet<qsizetype> joined;
        const QList<SampleMembership> places = sampleMemberships(n);
        nowhere += places.isEmpty() ? 1 : 0;
        for (const SampleMembership &place : places) {
            QVERIFY(place.organization >= 0 && place.organization < all.size());
            QVERIFY(place.group >= -1 && place.group < all[place.organization].groups.size());
            QVERIFY(place.role != AccessRole::None);
            QVERIFY(place.group < 0 || joined.contains(place.organization)); // the organization comes first
            joined.insert(place.organization);
        }
    }
    QVERIFY(nowhere > 0 && nowhere < 400);
}

QTEST_APPLESS_MAIN(TestSampleOrganizations)
#include "tst_sampleorganizations.moc"
