// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tokencommandtest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr qint64 hour = 60LL * 60 * 1000;

} // namespace

class TestConsentCommands : public TokenCommandTest
{
    Q_OBJECT

private slots:
    void T5_consentIsNeeded();
    void T5_consentFillsInHolderAndClient();
    void T5_consentGivesNoMoreThanThereIs();
    void T5_whatComesFromTheConsentStays();
    void T5_overridesOnlyWhereTheHolderBelongs();
    void T5_capAboveTheHoldersRoleIsAccepted();
    void T6_pendingCannotBeSwitched();
    void T6_pendingGoesAfter24Hours();
    void C7_deletingAClientEndsItsTokens();
    void S4_deletingAScopeIsToldWithItsTokens();
    void auditTellsOverridesAndScopes();
};

void TestConsentCommands::T5_consentIsNeeded()
{
    givenPeople();
    QString field;
    QCOMPARE(refusal(CreateToken{consent()}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"kind"_s);
}

void TestConsentCommands::T5_consentFillsInHolderAndClient()
{
    givenPeople();
    const Outcome outcome = workspace().execute(CreateOAuthToken{consent()});
    QVERIFY(outcome.secrets.isEmpty());
    const Token token = stored(outcome.ids.first());
    QCOMPARE(token.holder, u"ada@example.com"_s);
    QCOMPARE(token.client, u"web"_s);
    QCOMPARE(token.name, u"Web"_s); // the client's, until somebody renames it
    QVERIFY(token.expiresAt.isNull());
    QCOMPARE(scope(u"sensor:read"_s).tokenCount, 1);
    QVERIFY2(lastEntry().startsWith(u"token.consent token Web "_s), qPrintable(lastEntry()));
    QVERIFY(lastEntry().contains(u"\"holder\":\"ada@example.com\""_s));
}

void TestConsentCommands::T5_consentGivesNoMoreThanThereIs()
{
    givenPeople();
    QString field;
    Token token = consent();
    token.scopes = {u"sensor:write"_s}; // is not Ada's
    QCOMPARE(refusal(CreateOAuthToken{token}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"scopes"_s);
    token.scopes = {u"no:such"_s};
    QCOMPARE(refusal(CreateOAuthToken{token}, &field), ErrorKind::InvalidInput);
    Client narrow = client(u"web"_s);
    narrow.allowedScopes = {u"openid"_s};
    workspace().execute(UpdateClient{narrow});
    QCOMPARE(refusal(CreateOAuthToken{consent()}, &field), ErrorKind::InvalidInput); // is not the client's
    QCOMPARE(field, u"scopes"_s);
    token = consent();
    token.userId = 4711;
    QCOMPARE(refusal(CreateOAuthToken{token}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"holder"_s);
    token = consent();
    token.clientRow = 4711;
    QCOMPARE(refusal(CreateOAuthToken{token}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"client"_s);
    token = consent();
    token.status = TokenStatus::Expired;
    QCOMPARE(refusal(CreateOAuthToken{token}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"status"_s);
}

void TestConsentCommands::T5_whatComesFromTheConsentStays()
{
    givenPeople();
    const Token token = created(CreateOAuthToken{consent()});
    QString field;
    Token changed = token;
    changed.scopes.removeLast();
    QCOMPARE(refusal(UpdateToken{changed}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"scopes"_s);
    changed = token;
    changed.expiresAt = workspace().clock().now().addDays(1);
    QCOMPARE(refusal(UpdateToken{changed}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"expiresAt"_s);
    changed = token;
    changed.client = u"other"_s; // not a value that an update has
    changed.clientRow = 1;
    changed.name = u"Field work"_s;
    changed.description = u"On Ada's tablet"_s;
    changed.maximumRole = AccessRole::None;
    const Token after = created(UpdateToken{changed});
    QCOMPARE(after.client, u"web"_s);
    QCOMPARE(after.name, u"Field work"_s);
    QCOMPARE(after.description, u"On Ada's tablet"_s);
    QCOMPARE(toString(after.maximumRole), toString(AccessRole::None));

    Token key = created(CreateToken{api()});
    key.maximumRole = AccessRole::Admin;
    QCOMPARE(refusal(UpdateToken{key}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"maximumRole"_s);
    Token deploy = created(CreateToken{place(TokenKind::Organization)});
    deploy.permissions = {u"Admin:*:*"_s};
    QCOMPARE(refusal(UpdateToken{deploy}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"permissions"_s);
}

void TestConsentCommands::T5_overridesOnlyWhereTheHolderBelongs()
{
    givenPeople();
    People people(workspace());
    const qint64 other = people.organization(u"Other"_s);
    QString field;
    Token token = consent();
    token.overrides = {{other, 0, u"Other"_s, AccessRole::User}};
    QCOMPARE(refusal(CreateOAuthToken{token}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"overrides"_s);
    token.overrides = {{0, people.application(other, u"Far"_s), u"Other/Far"_s, AccessRole::User}};
    QCOMPARE(refusal(CreateOAuthToken{token}, &field), ErrorKind::InvalidInput);
    token.overrides = {{4711, 0, u"Gone"_s, AccessRole::User}};
    QCOMPARE(refusal(CreateOAuthToken{token}, &field), ErrorKind::InvalidInput);
    token.overrides = {{m_acme, 0, u"Acme"_s, AccessRole::None}, {0, m_app, u"Acme/Dashboard"_s, AccessRole::User}};
    Token made = created(CreateOAuthToken{token});
    QCOMPARE(made.overrides, token.overrides);

    // Ada leaves: what is there stays and counts for nothing; nothing new can be added.
    people.leave(m_ada, m_acme);
    made.name = u"Renamed"_s;
    made = created(UpdateToken{made});
    QCOMPARE(made.overrides, token.overrides);
    made.overrides.first().role = AccessRole::Admin;
    QCOMPARE(refusal(UpdateToken{made}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"overrides"_s);
    made.overrides.removeFirst();
    QCOMPARE(created(UpdateToken{made}).overrides.size(), 1);
}

void TestConsentCommands::T5_capAboveTheHoldersRoleIsAccepted()
{
    givenPeople();
    Token wanted = consent();
    wanted.maximumRole = AccessRole::Admin;
    const Token token = created(CreateOAuthToken{wanted});
    QCOMPARE(toString(token.maximumRole), toString(AccessRole::Admin));
}

void TestConsentCommands::T6_pendingCannotBeSwitched()
{
    givenPeople();
    Token wanted = consent();
    wanted.status = TokenStatus::Pending;
    const Token token = created(CreateOAuthToken{wanted});
    QString field;
    for (const bool active : {true, false}) {
        QCOMPARE(refusal(SetTokensActive{{token.id}, active}, &field), ErrorKind::Forbidden);
        QCOMPARE(field, u"status"_s);
    }
    workspace().execute(DeleteTokens{{token.id}});
    QCOMPARE(tokenCount(), 0);
}

void TestConsentCommands::T6_pendingGoesAfter24Hours()
{
    givenPeople();
    Token wanted = consent();
    wanted.status = TokenStatus::Pending;
    created(CreateOAuthToken{wanted});
    workspace().clock().advanceMs(24 * hour - 1);
    QCOMPARE(workspace().execute(TidyTokens{}).revision, 0);
    QCOMPARE(tokenCount(), 1);
    workspace().clock().advanceMs(1);
    const Outcome outcome = workspace().execute(TidyTokens{});
    QCOMPARE(tokenCount(), 0);
    QVERIFY(outcome.changed.contains(Resource::Token));
    QVERIFY2(lastEntry().startsWith(u"token.delete token Web "_s), qPrintable(lastEntry()));
}

void TestConsentCommands::C7_deletingAClientEndsItsTokens()
{
    givenPeople();
    created(CreateOAuthToken{consent()});
    created(CreateToken{api()});
    const Outcome outcome = workspace().execute(DeleteClients{{m_web}});
    QCOMPARE(tokenCount(), 1);
    QVERIFY(outcome.changed.contains(Resource::Token));
    QVERIFY2(lastEntry().contains(u"\"tokens\":1"_s), qPrintable(lastEntry()));
}

void TestConsentCommands::S4_deletingAScopeIsToldWithItsTokens()
{
    givenPeople();
    const Token token = created(CreateOAuthToken{consent()});
    QVERIFY(workspace()
                .store()
                .write({}, [](Connection &connection) { return run(connection, "DELETE FROM user_scope"); })
                .result());
    const Outcome outcome = workspace().execute(DeleteScopes{{scope(u"sensor:read"_s).id}});
    QVERIFY(outcome.changed.contains(Resource::Token));
    QCOMPARE(stored(token.id).scopes, QStringList{u"openid"_s});
    QCOMPARE(stored(token.id).revision, outcome.revision);
    QVERIFY2(lastEntry().contains(u"\"tokens\":1"_s), qPrintable(lastEntry()));
}

void TestConsentCommands::auditTellsOverridesAndScopes()
{
    givenPeople();
    Token token = created(CreateOAuthToken{consent()});
    QVERIFY2(lastEntry().contains(u"\"scopes\":[\"openid\",\"sensor:read\"]"_s), qPrintable(lastEntry()));
    token.overrides = {{m_acme, 0, u"Acme"_s, AccessRole::None}};
    workspace().execute(UpdateToken{token});
    QCOMPARE(lastEntry(), u"token.update token Web {\"overrides\":[]} {\"overrides\":[\"Acme=none\"]}"_s);
    token = stored(token.id);
    token.overrides = {{m_acme, 0, u"Other"_s, AccessRole::User}, {0, m_app, {}, AccessRole::User}}; // as no one is
    workspace().execute(UpdateToken{token});
    QCOMPARE(lastEntry(), u"token.update token Web {\"overrides\":[\"Acme=none\"]} "
                          "{\"overrides\":[\"Acme=user\",\"Acme/Dashboard=user\"]}"_s);
}

QTEST_GUILESS_MAIN(TestConsentCommands)
#include "tst_consentcommands.moc"
