// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/application.h"
#include "core/domain/organization.h"
#include "core/domain/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

QString fieldOfProblem(const Problems &problems)
{
    return problems.isEmpty() ? QString() : problems.first().field;
}

} // namespace

class TestOrganization : public QObject
{
    Q_OBJECT

private slots:
    void O1_names_data();
    void O1_names();
    void O1_descriptions();
    void O1_namesAreComposedAndTrimmed();
};

void TestOrganization::O1_names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << u"Acme"_s << true;
    QTest::newRow("any script") << u"Ελληνικά 大阪 \U0001F680"_s << true;
    QTest::newRow("slash") << u"A/B Testing"_s << true;
    QTest::newRow("longest") << QString(maxNameLength, u'x') << true;
    QTest::newRow("too long") << QString(maxNameLength + 1, u'x') << false;
    QTest::newRow("10 MB") << QString(10'000'000, u'x') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("spaces") << u"  \t"_s << false;
    QTest::newRow("two lines") << u"a\nb"_s << false;
    QTest::newRow("NUL") << u"a\0b"_s << false;
    QTest::newRow("right-to-left override") << u"a\u202Eb"_s << false;
    QTest::newRow("zero width") << u"a\u200Bb"_s << false;
    QTest::newRow("lone surrogate") << (u"a"_s + QChar(0xD83D)) << false;
}

void TestOrganization::O1_names()
{
    QFETCH(QString, name);
    QFETCH(bool, valid);
    Organization organization;
    organization.name = name;
    QCOMPARE(fieldOfProblem(validate(organization)), valid ? QString() : u"name"_s);
    Application application;
    application.name = name;
    QCOMPARE(fieldOfProblem(validate(application)), valid ? QString() : u"name"_s);
}

void TestOrganization::O1_descriptions()
{
    Organization organization;
    organization.name = u"Acme"_s;
    organization.description = QString(maxDescriptionLength, u'x');
    QVERIFY(validate(organization).isEmpty());
    organization.description += u'x';
    QCOMPARE(fieldOfProblem(validate(organization)), u"description"_s);
    Application application;
    application.name = u"Dashboard"_s;
    application.description = u"a\u202Eb"_s;
    QCOMPARE(fieldOfProblem(validate(application)), u"description"_s);
}

void TestOrganization::O1_namesAreComposedAndTrimmed()
{
    QCOMPARE(composed(u"  Zu\u0308rich "_s), u"Z\u00FCrich"_s);
    QCOMPARE(composed(QString()), QString());
}

QTEST_APPLESS_MAIN(TestOrganization)
#include "tst_organization.moc"
