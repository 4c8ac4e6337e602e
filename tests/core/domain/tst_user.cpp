// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/member.h"
#include "core/domain/text.h"
#include "core/domain/user.h"
#include "core/domain/workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestUser : public QObject
{
    Q_OBJECT

private slots:
    void U1_problemsNameTheirField();
    void U3_stateWords();
    void U5_memberNames();
    void U1_invitationLifetime();
    void U1_durationWords_data();
    void U1_durationWords();
};

void TestUser::U1_problemsNameTheirField()
{
    User user;
    QCOMPARE(validate(user).first().field, u"email"_s);
    user.email = u"ana@example.com"_s;
    QCOMPARE(validate(user), Problems()); // a name is not needed
    user.name = u"a\u202Eb"_s;
    QCOMPARE(validate(user).first().field, u"name"_s);
    user.name = QString(maxNameLength + 1, u'x');
    QCOMPARE(validate(user).first().field, u"name"_s);
}

void TestUser::U3_stateWords()
{
    for (const UserState state : {UserState::Invited, UserState::Active, UserState::Disabled}) {
        UserState read = UserState::Invited;
        QVERIFY(fromString(toString(state), &read));
        QVERIFY(read == state);
    }
    UserState state = UserState::Active;
    QVERIFY(!fromString(u"deleted"_s, &state));
}

void TestUser::U5_memberNames()
{
    Member member;
    QCOMPARE(validate(member).first().field, u"name"_s);
    member.name = u" "_s;
    QCOMPARE(validate(member).size(), 1);
    member.name = u"a\nb"_s;
    QCOMPARE(validate(member).size(), 1);
    member.name = u"ingrid@example.com"_s;
    QCOMPARE(validate(member), Problems());
}

/// 10 minutes to 7 days.
void TestUser::U1_invitationLifetime()
{
    Workspace workspace;
    workspace.name = u"W"_s;
    for (const qint64 minutes : {10, 60, 24 * 60, 7 * 24 * 60}) {
        workspace.invitationLifetimeMs = minutes * 60'000;
        QCOMPARE(validate(workspace), Problems());
    }
    for (const qint64 minutes : {-1, 0, 9, 7 * 24 * 60 + 1}) {
        workspace.invitationLifetimeMs = minutes * 60'000;
        QCOMPARE(validate(workspace).size(), 1);
        QCOMPARE(validate(workspace).first().field, u"invitationLifetime"_s);
    }
}

void TestUser::U1_durationWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<qint64>("minutes"); // -1: not a duration
    QTest::newRow("minutes") << u"10m"_s << qint64(10);
    QTest::newRow("hours") << u"36h"_s << qint64(36 * 60);
    QTest::newRow("days") << u"7d"_s << qint64(7 * 24 * 60);
    QTest::newRow("nothing") << QString() << qint64(-1);
    QTest::newRow("unit alone") << u"h"_s << qint64(-1);
    QTest::newRow("no unit") << u"24"_s << qint64(-1);
    QTest::newRow("other unit") << u"24y"_s << qint64(-1);
    QTest::newRow("negative") << u"-1d"_s << qint64(-1);
    QTest::newRow("too many to multiply") << u"9999999999999999d"_s << qint64(-1);
}

void TestUser::U1_durationWords()
{
    QFETCH(QString, word);
    QFETCH(qint64, minutes);
    const auto msecs = durationFrom(word);
    QCOMPARE(msecs.value_or(-60'000), minutes * 60'000);
    if (msecs)
        QCOMPARE(durationWord(*msecs), word);
}

QTEST_GUILESS_MAIN(TestUser)
#include "tst_user.moc"
