// SPDX-License-Identifier: GPL-3.0-or-later
// Sample data in a workspace. After each test the file must pass every check (CommandTest).
#include "tests/support/tokencommandtest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestAddSample : public TokenCommandTest
{
    Q_OBJECT

private slots:
    void clientsAreAddedTwice();
    void U1_usersOfAllStates();
    void O1_organizationsAreNotDoubled();
    void T1_tokensOfAllKindsAndStates();
    void timesAreThoseOfTheSample();
    void cancelledImportLeavesNothing();
};

void TestAddSample::clientsAreAddedTwice()
{
    const qint64 before = number("SELECT count(*) FROM client");
    workspace().addSample({50});
    workspace().addSample({50});
    QCOMPARE(number("SELECT count(*) FROM client"), before + 100);
    QCOMPARE(number("SELECT count(*) FROM client WHERE revision = 0"), 0);
    QVERIFY(number("SELECT count(*) FROM client_secret") > 0);
}

void TestAddSample::U1_usersOfAllStates()
{
    workspace().addSample({0, 500});
    QCOMPARE(number("SELECT count(*) FROM user"), 500);
    QCOMPARE(number("SELECT count(DISTINCT state) FROM user"), 3);
    QVERIFY(number("SELECT count(*) FROM user_scope") > 2000);
    QCOMPARE(number("SELECT count(*) FROM invitation"), number("SELECT count(*) FROM user WHERE state = 'invited'"));
    workspace().addSample({0, 500});
    QCOMPARE(number("SELECT count(*) FROM user"), 1000);
}

void TestAddSample::O1_organizationsAreNotDoubled()
{
    workspace().addSample({0, 40});
    const qint64 organizations = number("SELECT count(*) FROM organization");
    const qint64 memberships = number("SELECT count(*) FROM membership WHERE user_id IS NOT NULL");
    QVERIFY(organizations >= 4 && memberships > 40);
    QVERIFY(number("SELECT count(*) FROM organization_group WHERE parent_id IS NOT NULL") > 3);
    QVERIFY(number("SELECT count(*) FROM application") > 3);
    QVERIFY(number("SELECT count(*) FROM membership WHERE role = 'admin'") > 3);
    workspace().addSample({0, 0, 1});
    QCOMPARE(number("SELECT count(*) FROM organization"), organizations);
    QCOMPARE(number("SELECT count(*) FROM membership WHERE user_id IS NOT NULL"), memberships);
}

void TestAddSample::T1_tokensOfAllKindsAndStates()
{
    workspace().addSample({20, 50, 1500});
    QCOMPARE(number("SELECT count(*) FROM token"), 1500);
    QCOMPARE(number("SELECT count(DISTINCT kind) FROM token"), 4);
    QCOMPARE(number("SELECT count(DISTINCT status) FROM token"), 4);
    QVERIFY(number("SELECT count(*) FROM token_override") > 0);
    QVERIFY(number("SELECT count(*) FROM token_scope") > 0);
    QCOMPARE(number("SELECT count(*) FROM token WHERE kind <> 'oauth' AND hash IS NULL"), 0);
    QCOMPARE(workspace().execute(TidyTokens{}).revision, 0); // the status of each is up to date
    workspace().addSample({0, 0, 10});
    QCOMPARE(number("SELECT count(*) FROM token"), 1510);
}

void TestAddSample::timesAreThoseOfTheSample()
{
    workspace().addSample({1, 1});
    const Client expected = sampleClient(2); // a new workspace has two
    const Client stored = client(expected.clientId);
    QCOMPARE(stored.createdAt, expected.createdAt);
    QCOMPARE(stored.lastUsedAt, expected.lastUsedAt);
    QCOMPARE(user(sampleUser(0).email).lastSignInAt, sampleUser(0).lastSignInAt);
    QCOMPARE(scope(u"sensor:read"_s).createdAt, sampleScopes().first().createdAt);
}

void TestAddSample::cancelledImportLeavesNothing()
{
    const QByteArray before = fingerprint();
    const JobContext job;
    job.cancel();
    const auto added = addSample(workspace().store(), workspace().authority(), {50, 50, 50}, job);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::Cancelled);
    QCOMPARE(fingerprint(), before);
}

QTEST_GUILESS_MAIN(TestAddSample)
#include "tst_addsample.moc"
