// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/secrethash.h"
#include "tests/support/tokencommandtest.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr qint64 hour = 60LL * 60 * 1000;

} // namespace

class TestTokenCommands : public TokenCommandTest
{
    Q_OBJECT

private slots:
    void T2_apiTokenIsRevealedOnceAndKeptAsAHash();
    void T2_permissionsMustBeInTheCatalogue();
    void T2_permissionsThatLeftTheCatalogueAreKept();
    void T3_permissionsChangeWithoutANewSecret();
    void T3_severalAreDeletedAtOnce();
    void T4_organizationTokenWithAdminRoleAndExpiry();
    void T4_groupTokenNeedsAGroupOfTheOrganization();
    void T4_revokeIsUndoneAndDeleteIsNot();
    void T4_expirationInThePastIsRefused();
    void T6_statusChangesWithTheOtherFields();
    void T6_expiredIsReadOnlyByTheClockAlone();
    void T6_tidyingLeavesNothingForTheNextTime();
    void O3_technicalUserFollowsTheToken();
    void staleUpdateIsRefused();
};

void TestTokenCommands::T2_apiTokenIsRevealedOnceAndKeptAsAHash()
{
    Token wanted = api();
    wanted.tokenId.clear();
    const Outcome outcome = workspace().execute(CreateToken{wanted});
    QCOMPARE(outcome.secrets.size(), 1);
    QCOMPARE(outcome.secrets.first().owner, u"Reader"_s);
    const SecretString secret = outcome.secrets.first().secret;
    QVERIFY(secret.reveal().startsWith("ght_"));
    QCOMPARE(secret.reveal().size(), 4 + 43); // 32 bytes in base64url
    const auto hash = valueOf(workspace().read([](Connection &connection) -> Result<QString> {
        Statement row(connection, "SELECT hash FROM token");
        return row.next() ? row.text(0) : QString();
    }));
    const auto key = valueOf(workspace().read(&readLookupKey));
    QVERIFY(verifySecret(secret, hash, key));
    QFile file(workspace().path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(secret.reveal().toByteArray()));

    const Token token = stored(outcome.ids.first());
    QVERIFY(token.tokenId.startsWith("tok_"_L1));
    QCOMPARE(toString(token.status), toString(TokenStatus::Active));
    QVERIFY(token.expiresAt.isNull());
    QVERIFY(token.holder.isEmpty());
    QCOMPARE(token.createdAt, workspace().clock().now());
    QVERIFY2(lastEntry().startsWith(u"token.create token Reader "_s), qPrintable(lastEntry()));
    QVERIFY(!lastEntry().contains(u"ght_"_s));
    QCOMPARE(workspace().execute(CreateToken{api()}).secrets.first().secret == secret, false);
}

void TestTokenCommands::T2_permissionsMustBeInTheCatalogue()
{
    QString field;
    for (const char *word : {"Gateway:*:Restart", "Device:dev1:ReadBucket", "Admin:dev1:*", "nonsense:"}) {
        QCOMPARE(refusal(CreateToken{api({QString::fromLatin1(word)})}, &field), ErrorKind::InvalidInput);
        QCOMPARE(field, u"permissions"_s);
    }
    const Token token = created(CreateToken{api({u"Admin"_s, u"Bucket:log"_s})});
    QCOMPARE(token.permissions, (QStringList{u"Admin:*:*"_s, u"Bucket:log:*"_s}));
}

void TestTokenCommands::T2_permissionsThatLeftTheCatalogueAreKept()
{
    Token token = created(CreateToken{api({u"Bucket:log:ReadBucket"_s, u"Admin"_s})});
    workspace().execute(UpdateCatalogue{{{u"Admin"_s, {}, {}}}});
    QCOMPARE(stored(token.id).permissions, token.permissions);
    token.name = u"Renamed"_s;
    token.permissions = {u"Admin:*:*"_s, u"Bucket:log:ReadBucket"_s}; // moved, but the same
    const Token renamed = created(UpdateToken{token});
    QCOMPARE(renamed.permissions, token.permissions);
    Token more = renamed;
    more.permissions << u"Bucket:other:ReadBucket"_s;
    QCOMPARE(refusal(UpdateToken{more}), ErrorKind::InvalidInput);
}

void TestTokenCommands::T3_permissionsChangeWithoutANewSecret()
{
    Token token = created(CreateToken{api()});
    const qint64 hashes = number("SELECT count(DISTINCT hash) FROM token");
    token.permissions << u"Device:*:ListDevices"_s;
    const Outcome outcome = workspace().execute(UpdateToken{token});
    QVERIFY(outcome.secrets.isEmpty());
    QCOMPARE(number("SELECT count(DISTINCT hash) FROM token"), hashes);
    QCOMPARE(stored(token.id).permissions, token.permissions);
    QVERIFY2(lastEntry().startsWith(u"token.update token Reader {\"permissions\":[\"Device:dev1:GetDeviceStats\"]}"_s),
             qPrintable(lastEntry()));
    // The same again changes nothing.
    QCOMPARE(workspace().execute(UpdateToken{stored(token.id)}).revision, 0);
}

void TestTokenCommands::T3_severalAreDeletedAtOnce()
{
    QList<qint64> ids;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
        Token token = api();
        token.tokenId = id;
        ids << created(CreateToken{token}).id;
    }
    QCOMPARE(refusal(DeleteTokens{{ids[0], 4711}}), ErrorKind::NotFound); // all or nothing
    QCOMPARE(tokenCount(), 3);
    const Outcome outcome = workspace().execute(DeleteTokens{{ids[0], ids[2]}});
    QCOMPARE(outcome.ids, (QList{ids[0], ids[2]}));
    QCOMPARE(tokenCount(), 1);
    QCOMPARE(number("SELECT count(*) FROM audit WHERE command = 'token.delete'"), 2);
}

void TestTokenCommands::T4_organizationTokenWithAdminRoleAndExpiry()
{
    givenPeople();
    Token wanted = place(TokenKind::Organization);
    wanted.maximumRole = AccessRole::Admin;
    wanted.expiresAt = workspace().clock().now().addDays(90);
    const Outcome outcome = workspace().execute(CreateToken{wanted});
    QCOMPARE(outcome.secrets.size(), 1);
    QVERIFY(outcome.changed.contains(Resource::Membership) && outcome.changed.contains(Resource::Organization));
    const Token token = stored(outcome.ids.first());
    QCOMPARE(token.organization, u"Acme"_s);
    QCOMPARE(toString(token.maximumRole), toString(AccessRole::Admin));
    QCOMPARE(token.expiresAt, wanted.expiresAt);
    QCOMPARE(token.holder, u"technical-user:"_s + token.tokenId);
    QVERIFY2(lastEntry().contains(u"\"organization\":\"Acme\""_s), qPrintable(lastEntry()));

    QString field;
    Token nowhere = place(TokenKind::Organization);
    nowhere.organizationId = 4711;
    QCOMPARE(refusal(CreateToken{nowhere}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"organization"_s);
    Token without = place(TokenKind::Organization);
    without.maximumRole = AccessRole::None;
    QCOMPARE(refusal(CreateToken{without}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"maximumRole"_s);
}

void TestTokenCommands::T4_groupTokenNeedsAGroupOfTheOrganization()
{
    givenPeople();
    const Token token = created(CreateToken{place(TokenKind::Group)});
    QCOMPARE(token.group, u"plant"_s);
    QCOMPARE(number("SELECT token_count FROM organization_group"), 1);
    Token elsewhere = place(TokenKind::Group);
    elsewhere.organizationId = People(workspace()).organization(u"Other"_s);
    QString field;
    QCOMPARE(refusal(CreateToken{elsewhere}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"group"_s);
}

void TestTokenCommands::T4_revokeIsUndoneAndDeleteIsNot()
{
    givenPeople();
    const Token token = created(CreateToken{place(TokenKind::Organization)});
    workspace().execute(SetTokensActive{{token.id}, false});
    QCOMPARE(toString(statusOf(token.id)), toString(TokenStatus::Inactive));
    QCOMPARE(lastEntry(), u"token.deactivate token Deploy {\"status\":\"active\"} {\"status\":\"inactive\"}"_s);
    QCOMPARE(workspace().execute(SetTokensActive{{token.id}, false}).revision, 0);
    workspace().execute(SetTokensActive{{token.id}, true});
    QCOMPARE(toString(statusOf(token.id)), toString(TokenStatus::Active));
    QCOMPARE(lastEntry(), u"token.activate token Deploy {\"status\":\"inactive\"} {\"status\":\"active\"}"_s);
    workspace().execute(DeleteTokens{{token.id}});
    QCOMPARE(refusal(SetTokensActive{{token.id}, true}), ErrorKind::NotFound);
    QCOMPARE(number("SELECT count(*) FROM membership WHERE token_id IS NOT NULL"), 0);
}

void TestTokenCommands::T4_expirationInThePastIsRefused()
{
    givenPeople();
    QString field;
    Token token = place(TokenKind::Organization);
    for (const QDateTime &time : {workspace().clock().now(), workspace().clock().now().addYears(-1)}) {
        token.expiresAt = time;
        QCOMPARE(refusal(CreateToken{token}, &field), ErrorKind::InvalidInput);
        QCOMPARE(field, u"expiresAt"_s);
    }
    token.expiresAt = workspace().clock().now().addMSecs(1);
    Token made = created(CreateToken{token});
    made.expiresAt = workspace().clock().now();
    QCOMPARE(refusal(UpdateToken{made}, &field), ErrorKind::InvalidInput);
    made.expiresAt = QDateTime();
    QVERIFY(created(UpdateToken{made}).expiresAt.isNull());
}

void TestTokenCommands::T6_statusChangesWithTheOtherFields()
{
    givenPeople();
    Token off = api();
    off.status = TokenStatus::Inactive;
    Token token = created(CreateToken{off});
    QCOMPARE(toString(token.status), toString(TokenStatus::Inactive));
    token.status = TokenStatus::Active;
    token = created(UpdateToken{token});
    QCOMPARE(lastEntry(), u"token.update token Reader {\"status\":\"inactive\"} {\"status\":\"active\"}"_s);
    QString field;
    for (const auto status : {TokenStatus::Pending, TokenStatus::Expired}) {
        Token wrong = token;
        wrong.status = status;
        QCOMPARE(refusal(UpdateToken{wrong}, &field), ErrorKind::InvalidInput);
        QCOMPARE(field, u"status"_s);
        wrong.tokenId = u"other"_s;
        QCOMPARE(refusal(CreateToken{wrong}, &field), ErrorKind::InvalidInput);
    }
    Token wanted = consent();
    wanted.status = TokenStatus::Pending;
    Token pending = created(CreateOAuthToken{wanted});
    pending.name = u"Named while it waits"_s;
    pending = created(UpdateToken{pending});
    QCOMPARE(toString(pending.status), toString(TokenStatus::Pending));
    pending.status = TokenStatus::Active;
    QCOMPARE(refusal(UpdateToken{pending}, &field), ErrorKind::Forbidden);
}

void TestTokenCommands::T6_expiredIsReadOnlyByTheClockAlone()
{
    Token wanted = api();
    wanted.expiresAt = workspace().clock().now().addMSecs(hour);
    Token token = created(CreateToken{wanted});
    workspace().clock().advanceMs(hour); // nobody has tidied yet
    QString field;
    Token changed = token;
    changed.name = u"Other"_s;
    QCOMPARE(refusal(UpdateToken{changed}, &field), ErrorKind::Forbidden);
    QCOMPARE(field, u"status"_s);
    changed = token;
    changed.expiresAt = workspace().clock().now().addDays(1); // cannot be brought back either
    QCOMPARE(refusal(UpdateToken{changed}), ErrorKind::Forbidden);
    QCOMPARE(refusal(SetTokensActive{{token.id}, true}), ErrorKind::Forbidden);
    QCOMPARE(refusal(SetTokensActive{{token.id}, false}), ErrorKind::Forbidden);
    workspace().execute(TidyTokens{});
    QCOMPARE(toString(stored(token.id).status), toString(TokenStatus::Expired));
    QCOMPARE(refusal(UpdateToken{stored(token.id)}), ErrorKind::Forbidden);
    workspace().execute(DeleteTokens{{token.id}});
    QCOMPARE(tokenCount(), 0);
}

void TestTokenCommands::T6_tidyingLeavesNothingForTheNextTime()
{
    givenPeople();
    Token wanted = api();
    wanted.expiresAt = workspace().clock().now().addMSecs(hour);
    const Token token = created(CreateToken{wanted});
    Token both = consent(); // pending, and expires at the same moment at which it is due
    both.status = TokenStatus::Pending;
    both.expiresAt = workspace().clock().now().addMSecs(24 * hour);
    created(CreateOAuthToken{both});
    workspace().clock().advanceMs(24 * hour);
    const qint64 entries = number("SELECT count(*) FROM audit");
    QCOMPARE(workspace().execute(TidyTokens{}).ids.size(), 2);
    QCOMPARE(lastEntry(), u"token.expire token Reader {\"status\":\"active\"} {\"status\":\"expired\"}"_s);
    QCOMPARE(number("SELECT count(*) FROM audit"), entries + 2);
    QCOMPARE(workspace().execute(TidyTokens{}).revision, 0);
    QVERIFY(valueOf(workspace().read(&nextTokenTime)).isNull());
    QCOMPARE(toString(statusOf(token.id)), toString(TokenStatus::Expired));
}

void TestTokenCommands::O3_technicalUserFollowsTheToken()
{
    givenPeople();
    Token token = created(CreateToken{place(TokenKind::Group)});
    QCOMPARE(number("SELECT count(*) FROM membership WHERE token_id IS NOT NULL AND role = 'user'"), 1);
    token.maximumRole = AccessRole::Admin;
    workspace().execute(UpdateToken{token});
    QCOMPARE(number("SELECT count(*) FROM membership WHERE token_id IS NOT NULL AND role = 'admin'"), 1);
    workspace().execute(DeleteTokens{{token.id}});
    QCOMPARE(number("SELECT count(*) FROM membership WHERE token_id IS NOT NULL"), 0);
    QCOMPARE(number("SELECT token_count FROM organization"), 0);
}

void TestTokenCommands::staleUpdateIsRefused()
{
    const Token token = created(CreateToken{api()});
    Token first = token;
    first.name = u"First"_s;
    workspace().execute(UpdateToken{first});
    Token second = token;
    second.name = u"Second"_s;
    QString field;
    QCOMPARE(refusal(UpdateToken{second}, &field), ErrorKind::Conflict);
    QCOMPARE(field, u"revision"_s);
    Token twin = api();
    QCOMPARE(refusal(CreateToken{twin}, &field), ErrorKind::Conflict);
    QCOMPARE(field, u"id"_s);
}

QTEST_GUILESS_MAIN(TestTokenCommands)
#include "tst_tokencommands.moc"
