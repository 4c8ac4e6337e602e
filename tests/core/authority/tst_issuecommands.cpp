// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/restore.h"
#include "core/crypto/jose/jwtclaims.h"
#include "core/crypto/sealing/secrethash.h"
#include "core/store/rows/issuedtokenrows.h"
#include "tests/support/keycommandtest.h"
#include "tests/support/valueof.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr QLatin1StringView workspaceId = "8f0a3c52-7d41-4a0e-9b66-1f2e3d4c5b6a"_L1;

QJsonObject partOf(const QByteArray &jwt, int part)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(jwt.split('.').value(part), QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

class TestIssueCommands : public KeyCommandTest
{
    Q_OBJECT

private slots:
    void T8_aTokenIsSignedByTheActiveKey_data();
    void T8_aTokenIsSignedByTheActiveKey();
    void F07_theClaimsAreThoseOfRfc9068();
    void T8_permissionsAreAuthorizationDetails();
    void T8_rolesOfOrganizationAndGroupTokens();
    void T8_withoutAnIssuerTheWorkspaceIsIt();
    void T8_shownOnceAndKeptAsAHash();
    void T8_eachHasItsOwnPlaceInTheStatusList();
    void T8_theBitFollowsTheStatus();
    void T8_whatIsWrittenInItCannotChange();
    void T8_tooManyPermissionsAreRefused();
    void T8_whatCreateTokenRefusesIsRefused();
    void T8_deletingAHolderRevokes();
    void T8_aRestoredWorkspaceRevokesWhatItForgot();

private:
    bool isRevoked(qint64 index)
    {
        return workspace()
            .read([](Connection &connection) { return readStatusList(connection, {}); })
            .value_or(StatusList())
            .isRevoked(index);
    }
};

void TestIssueCommands::T8_aTokenIsSignedByTheActiveKey_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("Ed25519") << "ed25519.pk8.pem"_ba << u"EdDSA"_s;
    QTest::newRow("P-256") << "p256.sec1.pem"_ba << u"ES256"_s;
    QTest::newRow("P-384") << "p384.pk8.pem"_ba << u"ES384"_s;
    QTest::newRow("RSA") << "rsa.pk8.pem"_ba << u"RS256"_s;
    QTest::newRow("RSA PSS") << "rsa.pk8.pem"_ba << u"PS256"_s;
}

void TestIssueCommands::T8_aTokenIsSignedByTheActiveKey()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, algorithm);
    givenVault();
    CreateKey command = newKey(file.constData());
    command.key.algorithm = algorithm;
    const SigningKey signer = key(create(command));
    const QByteArray jwt = issue(device(u"pump-7"_s, 30));
    const auto publicKey = valueOf(publicJwsKey(signer));
    QVERIFY(verifyJws(jwt, KeySet({publicKey})));
    QCOMPARE(partOf(jwt, 0), (QJsonObject{{u"alg"_s, algorithm}, {u"typ"_s, u"at+jwt"_s}, {u"kid"_s, signer.kid}}));

    const auto jws = valueOf(parseJws(jwt));
    const auto claims = valueOf(parseClaims(jws));
    const ClaimPolicy policy{
        "at+jwt", "https://auth.example.com", QByteArray(workspaceId.data()), now().toSecsSinceEpoch(), 0, true};
    QCOMPARE(checkClaims(jws, claims, policy), QList<ClaimProblem>());
    ClaimPolicy later = policy;
    later.nowSeconds = now().addDays(30).toSecsSinceEpoch();
    QCOMPARE(checkClaims(jws, claims, later), QList<ClaimProblem>{ClaimProblem::Expired});
}

void TestIssueCommands::F07_theClaimsAreThoseOfRfc9068()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    Token wanted = device(u"pump-7"_s);
    wanted.expiresAt = now().addDays(1).addMSecs(999);
    qint64 row = 0;
    const QJsonObject claims = partOf(issue(wanted, &row), 1);
    QCOMPARE(claims[u"iss"], u"https://auth.example.com"_s);
    QCOMPARE(claims[u"aud"], QString(workspaceId));
    QCOMPARE(claims[u"sub"], u"pump-7"_s);
    QCOMPARE(claims[u"client_id"], u"pump-7"_s);
    QCOMPARE(claims[u"jti"], u"pump-7"_s);
    QCOMPARE(claims[u"iat"].toInteger(), now().toSecsSinceEpoch());
    QCOMPARE(claims[u"exp"].toInteger(), now().addDays(1).toSecsSinceEpoch());
    QCOMPARE(stored(row).expiresAt, now().addDays(1)); // the workspace knows no other time than the token
    QCOMPARE(claims[u"status"].toObject()[u"status_list"].toObject(),
             (QJsonObject{{u"idx"_s, 0}, {u"uri"_s, u"https://auth.example.com/statuslist.jwt"_s}}));
    QVERIFY(!partOf(issue(device(u"endless"_s)), 1).contains(u"exp"_s));
}

void TestIssueCommands::T8_permissionsAreAuthorizationDetails()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    Token wanted = device(u"pump-7"_s);
    wanted.permissions = {u"Device:pump%3A7:GetDeviceStats,ListDevices"_s, u"Bucket"_s, u"Admin"_s};
    const QJsonArray details = partOf(issue(wanted), 1)[u"authorization_details"].toArray();
    QCOMPARE(details.size(), 3);
    QCOMPARE(details[0].toObject()[u"type"], u"Device"_s);
    QCOMPARE(details[0].toObject()[u"identifier"], u"pump:7"_s);
    QCOMPARE(details[0].toObject()[u"actions"].toArray().size(), 2);
    QCOMPARE(details[1].toObject(), (QJsonObject{{u"type"_s, u"Bucket"_s}}));
    QCOMPARE(details[2].toObject(), (QJsonObject{{u"type"_s, u"Admin"_s}}));
}

void TestIssueCommands::T8_rolesOfOrganizationAndGroupTokens()
{
    givenPeople();
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    Token organization = place(TokenKind::Organization);
    organization.tokenId = u"deploy"_s;
    QJsonObject claims = partOf(issue(organization), 1);
    QCOMPARE(claims[u"sub"], u"technical-user:deploy"_s);
    QCOMPARE(claims[u"client_id"], u"deploy"_s);
    QCOMPARE(claims[u"organization"], u"Acme"_s);
    QCOMPARE(claims[u"roles"].toArray(), QJsonArray{u"user"_s});
    QVERIFY(!claims.contains(u"groups"_s));
    QVERIFY(!claims.contains(u"authorization_details"_s));
    Token group = place(TokenKind::Group);
    group.maximumRole = AccessRole::Admin;
    qint64 row = 0;
    claims = partOf(issue(group, &row), 1);
    QCOMPARE(claims[u"groups"].toArray(), QJsonArray{u"plant"_s});
    QCOMPARE(claims[u"roles"].toArray(), QJsonArray{u"admin"_s});
    Token changed = stored(row);
    changed.maximumRole = AccessRole::User;
    QString field;
    QCOMPARE(refusal(UpdateToken{changed}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"maximumRole"_s);
}

void TestIssueCommands::T8_withoutAnIssuerTheWorkspaceIsIt()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    Workspace changed = valueOf(workspace().read(&readWorkspace));
    changed.issuer.clear();
    workspace().execute(UpdateWorkspace{changed});
    const QJsonObject claims = partOf(issue(device(u"pump-7"_s)), 1);
    QCOMPARE(claims[u"iss"], QString(u"urn:uuid:"_s + workspaceId));
    QVERIFY(!claims.contains(u"status"_s)); // there is no address for it
    changed.issuer = u"https://example.org/plant/"_s;
    workspace().execute(UpdateWorkspace{changed});
    const QJsonObject below = partOf(issue(device(u"pump-8"_s)), 1);
    QCOMPARE(below[u"iss"], u"https://example.org/plant/"_s); // byte by byte
    QCOMPARE(below[u"status"][u"status_list"][u"uri"], u"https://example.org/plant/statuslist.jwt"_s);
}

void TestIssueCommands::T8_shownOnceAndKeptAsAHash()
{
    givenVault();
    const qint64 signer = create(newKey("ed25519.pk8.pem"));
    const Outcome outcome = workspace().execute(IssueToken{device({}, 30)});
    QCOMPARE(outcome.secrets.size(), 1);
    QCOMPARE(outcome.secrets.first().owner, u"Reader"_s);
    QVERIFY(outcome.changed.contains(Resource::Key));
    const SecretString jwt = outcome.secrets.first().secret;
    const auto hash = valueOf(workspace().read([](Connection &connection) -> Result<QString> {
        Statement row(connection, "SELECT hash FROM token");
        return row.next() ? row.text(0) : QString();
    }));
    QVERIFY(verifySecret(jwt, hash, valueOf(workspace().read(&readLookupKey))));
    QVERIFY2(lastEntry().startsWith(u"token.issue token Reader "_s), qPrintable(lastEntry()));
    QVERIFY(!lastEntry().contains(QString::fromLatin1(jwt.reveal().last(40))));
    const Token token = stored(outcome.ids.first());
    QVERIFY(token.tokenId.startsWith("tok_"_L1));
    QVERIFY(token.isIssued);
    QVERIFY(!token.isSigningKeyRevoked);
    QCOMPARE(token.signingKey, key(signer).kid);
    QCOMPARE(key(signer).tokenCount, 1);
    QCOMPARE(key(signer).lastTokenExpiresAt, now().addDays(30));
    QVERIFY(!created(CreateToken{device(u"opaque"_s)}).isIssued);
}

void TestIssueCommands::T8_eachHasItsOwnPlaceInTheStatusList()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    qint64 first = 0;
    const auto place = [](const QByteArray &jwt) {
        return partOf(jwt, 1)[u"status"][u"status_list"][u"idx"].toInteger(-1);
    };
    QCOMPARE(place(issue(device(u"one"_s), &first)), 0);
    QCOMPARE(place(issue(device(u"two"_s))), 1);
    workspace().execute(DeleteTokens{{first}});
    QCOMPARE(refusal(IssueToken{device(u"two"_s)}), ErrorKind::Conflict);
    QCOMPARE(place(issue(device(u"one"_s))), 2); // the same ID, but never the same place
    QVERIFY(isRevoked(0));
    QVERIFY(!isRevoked(1));
    QVERIFY(!isRevoked(2));
    QVERIFY(!isRevoked(1000)); // issued after the list is published, and valid at once
    QVERIFY(isRevoked(statusListSize(3)));
}

void TestIssueCommands::T8_theBitFollowsTheStatus()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    qint64 row = 0;
    issue(device(u"one"_s, 10), &row);
    Token inactive = device(u"two"_s);
    inactive.status = TokenStatus::Inactive;
    issue(inactive);
    QVERIFY(!isRevoked(0));
    QVERIFY(isRevoked(1));
    workspace().execute(SetTokensActive{{row}, false});
    QVERIFY(isRevoked(0));
    Token edited = stored(row);
    edited.status = TokenStatus::Active;
    workspace().execute(UpdateToken{edited});
    QVERIFY(!isRevoked(0));
    workspace().execute(SetTokensActive{{row}, false});
    advanceDays(10);
    workspace().execute(TidyTokens{});
    QVERIFY(isRevoked(0)); // expired, and revoked before: nothing gives it back
}

void TestIssueCommands::T8_whatIsWrittenInItCannotChange()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    qint64 row = 0;
    issue(device(u"one"_s, 10), &row);
    QString field;
    Token changed = stored(row);
    changed.permissions << u"Admin:*:*"_s;
    QCOMPARE(refusal(UpdateToken{changed}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"permissions"_s);
    changed = stored(row);
    changed.expiresAt = QDateTime();
    QCOMPARE(refusal(UpdateToken{changed}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"expiresAt"_s);
    changed = stored(row);
    changed.name = u"Pump"_s;
    changed.description = u"at the river"_s;
    changed.status = TokenStatus::Inactive;
    workspace().execute(UpdateToken{changed});
    QCOMPARE(stored(row).name, u"Pump"_s);
    QVERIFY(stored(row).status == TokenStatus::Inactive);
}

void TestIssueCommands::T8_tooManyPermissionsAreRefused()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    Token wanted = device(u"one"_s);
    for (int i = 0; i < 400; ++i)
        wanted.permissions << u"Device:pump-%1:GetDeviceStats"_s.arg(i);
    QString field;
    QCOMPARE(refusal(IssueToken{wanted}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"permissions"_s);
    workspace().execute(CreateToken{wanted});
}

void TestIssueCommands::T8_whatCreateTokenRefusesIsRefused()
{
    givenVault();
    QCOMPARE(refusal(IssueToken{device(u"one"_s)}), ErrorKind::NotFound); // there is no key
    create(newKey("ed25519.pk8.pem"));
    Token past = device(u"one"_s);
    past.expiresAt = now();
    QString field;
    QCOMPARE(refusal(IssueToken{past}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"expiresAt"_s);
    Token consentToken = device(u"one"_s);
    consentToken.kind = TokenKind::OAuth;
    QCOMPARE(refusal(IssueToken{consentToken}), ErrorKind::InvalidInput);
    Token stranger = device(u"one"_s);
    stranger.permissions = QStringList{u"Gateway:*:Restart"_s};
    QCOMPARE(refusal(IssueToken{stranger}), ErrorKind::InvalidInput);
    QCOMPARE(number("SELECT count(*) FROM issued_token"), 0);
}

void TestIssueCommands::T8_deletingAHolderRevokes()
{
    givenPeople();
    givenVault();
    const qint64 signer = create(newKey("ed25519.pk8.pem"));
    Token token = place(TokenKind::Group);
    token.expiresAt = now().addDays(9);
    issue(token);
    issue(place(TokenKind::Organization));
    QCOMPARE(key(signer).unlimitedTokenCount, 1);
    workspace().execute(DeleteOrganizations{{m_acme}});
    QVERIFY(isRevoked(0) && isRevoked(1));
    QCOMPARE(key(signer).unlimitedTokenCount, 0);
    QCOMPARE(key(signer).lastTokenExpiresAt, QDateTime());
    QCOMPARE(number("SELECT count(*) FROM issued_token"), 2);
}

void TestIssueCommands::T8_aRestoredWorkspaceRevokesWhatItForgot()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    issue(device(u"one"_s));
    QVERIFY(backUpWorkspace(workspace().store(), workspace().folder() + u"/backup"_s, Replace::No, {}));
    issue(device(u"forgotten"_s)); // has place 1
    const QString path = workspace().folder() + u"/restored"_s;
    QVERIFY(restoreWorkspace(workspace().folder() + u"/backup"_s, path,
                             {u"tester@example.org"_s, Role::Admin, u"test"_s}, workspace().clock(), {}));
    const auto restored = Store::open(path, Store::Access::Own, workspace().clock());
    QVERIFY(restored);
    const auto read = [&](auto work) { return (*restored)->read(Store::Lane::Page, {}, work).result(); };
    const auto list = valueOf(read([](Connection &connection) { return readStatusList(connection, {}); }));
    QVERIFY(!list.isRevoked(0));
    QVERIFY(list.isRevoked(1));
    const auto next = valueOf(read(&nextStatusIndex));
    QVERIFY(next > 100'000); // no place is used twice
    QVERIFY(!list.isRevoked(next));
    const auto changes =
        valueOf(read([this](Connection &connection) { return bitChangesSince(connection, 1, now()); }));
    QVERIFY(changes.isRestored);
}

QTEST_MAIN(TestIssueCommands)
#include "tst_issuecommands.moc"
