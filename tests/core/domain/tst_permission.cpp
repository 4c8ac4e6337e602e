// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/permission.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestPermission : public QObject
{
    Q_OBJECT

private slots:
    void T2_writtenInOneWordAndBack_data();
    void T2_writtenInOneWordAndBack();
    void T2_theEndMayBeLeftOut();
    void T2_whatIsNoPermissionIsRefused_data();
    void T2_whatIsNoPermissionIsRefused();
    void T2_problemsStandByTheirPermission();
    void T2_knowsWhatIsNotInTheCatalogue_data();
    void T2_knowsWhatIsNotInTheCatalogue();
    void T2_catalogueTakesNoNameTwice();
    void T2_catalogueTakesNoInvisibleNames();

private:
    static PermissionCatalogue catalogue()
    {
        return {{u"Admin"_s, {}, {}}, {u"Device"_s, {}, {{u"ListDevices"_s, {}}, {u"GetDeviceStats"_s, {}}}}};
    }
};

void TestPermission::T2_writtenInOneWordAndBack_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QStringList>("actions");
    QTest::addColumn<QString>("word");
    QTest::newRow("whole type") << u"Admin"_s << QString() << QStringList() << u"Admin:*:*"_s;
    QTest::newRow("one device, some actions")
        << u"Device"_s << u"pump-7"_s << QStringList{u"ListDevices"_s, u"GetDeviceStats"_s}
        << u"Device:pump-7:ListDevices,GetDeviceStats"_s;
    QTest::newRow("all devices, one action")
        << u"Device"_s << QString() << QStringList{u"ListDevices"_s} << u"Device:*:ListDevices"_s;
    QTest::newRow("signs that mean something")
        << u"a:b"_s << u"50% of, * all"_s << QStringList{u"x,y"_s} << u"a%3Ab:50%25%20of%2C%20%2A%20all:x%2Cy"_s;
    QTest::newRow("other scripts") << u"Gerät"_s << u"泵"_s << QStringList{u"Lesen"_s} << u"Gerät:泵:Lesen"_s;
}

void TestPermission::T2_writtenInOneWordAndBack()
{
    QFETCH(QString, type);
    QFETCH(QString, identifier);
    QFETCH(QStringList, actions);
    QFETCH(QString, word);
    const Permission permission{type, identifier, actions};
    QCOMPARE(toString(permission), word);
    const auto back = permissionFromString(word);
    QVERIFY(back && *back == permission);
    QVERIFY(!word.contains(u' ')); // lists separate them by it
}

void TestPermission::T2_theEndMayBeLeftOut()
{
    QCOMPARE(toString(permissionFromString(u"Admin"_s).value_or(Permission())), u"Admin:*:*"_s);
    QCOMPARE(toString(permissionFromString(u"Device:dev1"_s).value_or(Permission())), u"Device:dev1:*"_s);
}

void TestPermission::T2_whatIsNoPermissionIsRefused_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word :
         {"", ":dev:x", "*:dev:x", "Device::x", "Device:dev:", "Device:dev:x,", "Device:dev:x:y", "Device:de v:x",
          "Device:d*:x", "Device:dev:x,*", "Device:%4:x", "Device:%GG:x", "Device:%FF:x", "Device:%"})
        QTest::newRow(*word ? word : "empty") << QString::fromLatin1(word);
}

void TestPermission::T2_whatIsNoPermissionIsRefused()
{
    QFETCH(QString, word);
    QVERIFY(!permissionFromString(word));
    const Problems problems = permissionProblems({u"Admin"_s, word});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, u"permissions"_s);
    QCOMPARE(problems.first().index, 1);
}

void TestPermission::T2_problemsStandByTheirPermission()
{
    QVERIFY(permissionProblems({u"Admin"_s, u"Device:a:b"_s}).isEmpty());
    const Problems twice = permissionProblems({u"Admin:*:*"_s, u"Device:a:b"_s, u"Admin"_s});
    QCOMPARE(twice.size(), 1);
    QCOMPARE(twice.first().index, 2);
    QVERIFY(twice.first().message.contains("twice"_L1));
    QCOMPARE(permissionProblems({u"Device:a\u202Eb:c"_s}).size(), 1); // bidirectional override
    QCOMPARE(permissionProblems({u"Device:"_s + QString(1000, u'x') + u":c"_s}).size(), 1);
    QStringList many;
    for (int i = 0; i < 501; ++i)
        many << u"Device:%1"_s.arg(i);
    QCOMPARE(permissionProblems(many).size(), 1);
    QCOMPARE(permissionProblems(many.mid(1)).size(), 0);
}

void TestPermission::T2_knowsWhatIsNotInTheCatalogue_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("known");
    QTest::newRow("whole type") << u"Admin"_s << true;
    QTest::newRow("all of a type") << u"Device"_s << true;
    QTest::newRow("actions of it") << u"Device:x:GetDeviceStats,ListDevices"_s << true;
    QTest::newRow("an action of another") << u"Device:x:ReadBucket"_s << false;
    QTest::newRow("one action is not") << u"Device:x:ListDevices,Gone"_s << false;
    QTest::newRow("type is not") << u"Gateway"_s << false;
    QTest::newRow("type differs in case") << u"device"_s << false;
    QTest::newRow("Admin names no resource") << u"Admin:x"_s << false;
    QTest::newRow("Admin names no action") << u"Admin:*:x"_s << false;
}

void TestPermission::T2_knowsWhatIsNotInTheCatalogue()
{
    QFETCH(QString, word);
    QFETCH(bool, known);
    QCOMPARE(isInCatalogue(valueOf(permissionFromString(word)), catalogue()), known);
}

void TestPermission::T2_catalogueTakesNoNameTwice()
{
    QVERIFY(validate(catalogue()).isEmpty());
    PermissionCatalogue twice = catalogue();
    twice << PermissionType{u"device"_s, {}, {}};
    QCOMPARE(validate(twice).size(), 1);
    QCOMPARE(validate(twice).first().index, 2);
    PermissionCatalogue actions = catalogue();
    actions[1].actions << PermissionAction{u"LISTDEVICES"_s, {}};
    QCOMPARE(validate(actions).size(), 1);
    QCOMPARE(validate(actions).first().field, u"types"_s);
    QCOMPARE(validate(actions).first().index, 1);
}

void TestPermission::T2_catalogueTakesNoInvisibleNames()
{
    for (const QString &name : {u""_s, u"  "_s, u"a\nb"_s, u"a\u200Bb"_s}) {
        QCOMPARE(validate(PermissionCatalogue{{name, {}, {}}}).size(), 1);
        QCOMPARE(validate(PermissionCatalogue{{u"A"_s, {}, {{name, {}}}}}).size(), 1);
    }
    QCOMPARE(validate(PermissionCatalogue{{u"A"_s, u"x\u202Ey"_s, {}}}).size(), 1);
    QCOMPARE(validate(PermissionCatalogue{{u"A"_s, {}, {{u"B"_s, u"x\u202Ey"_s}}}}).size(), 1);
}

QTEST_GUILESS_MAIN(TestPermission)
#include "tst_permission.moc"
