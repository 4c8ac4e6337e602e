// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64url.h"
#include "core/crypto/jose/tokensigner.h"
#include "core/store/rows/inspectionsource.h"
#include "tests/support/keycommandtest.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

using Kind = InspectionCheckKind;

class TestTokenInspection : public KeyCommandTest
{
    Q_OBJECT

private slots:
    void T8_aTokenInWords();
    void T8_whatSomebodyPastesAroundIt();
    void T8_keysOfEveryState();
    void T8_whatBecameOfIt();
    void T8_whenItIsOver();
    void T8_anotherIssuerOrAudience();
    void O03_noneAndForeignAlgorithms();
    void O03_aChangedTokenFails();
    void O04_keysThatItBringsAlongAreIgnored();
    void O04_kidsThatAreNoNames();
    void O06_ambiguousJsonIsNoToken();
    void O09_otherKindsOfTokens();
    void T8_hostileTextIsMadeVisible();

private:
    Result<TokenInspection> inspect(const QByteArray &token)
    {
        return workspace().read([&](Connection &connection) -> Result<TokenInspection> {
            const auto source = readInspectionSource(connection, token);
            return source ? inspectToken(token, *source, now()) : tl::unexpected(source.error());
        });
    }
    /// "good", "bad" or "unknown".
    QString result(const QByteArray &token, Kind kind) { return toString(check(token, kind).result); }
    InspectionCheck check(const QByteArray &token, Kind kind)
    {
        const auto inspection = inspect(token);
        return inspection ? inspection->checks.value(static_cast<int>(kind), {})
                          : InspectionCheck{kind, InspectionResult::Unknown, inspection.error().message};
    }
    static QString textOf(const QList<InspectedMember> &members, const QString &name)
    {
        for (const InspectedMember &member : members) {
            if (member.name == name)
                return member.text;
        }
        return u"(none)"_s;
    }
    static QByteArray unsignedToken(const QByteArray &header, const QByteArray &claims = "{}")
    {
        return toBase64Url(header) + '.' + toBase64Url(claims) + '.' + toBase64Url("signature");
    }
    /// Any claims, signed by a key of the workspace.
    static QByteArray signedToken(const QByteArray &claims, const char *type = "at+jwt")
    {
        auto signer = valueOf(TokenSigner::create(test::testJwsKey("ed25519.pk8.pem"), type));
        return valueOf(signer.sign(claims));
    }
};

void TestTokenInspection::T8_aTokenInWords()
{
    givenVault();
    const SigningKey signer = key(create(newKey("ed25519.pk8.pem", u"Winter"_s)));
    Token wanted = device(u"pump-7"_s, 30);
    wanted.permissions = {u"Device:pump-7:GetDeviceStats"_s, u"Bucket"_s};
    qint64 row = 0;
    const QByteArray jwt = issue(wanted, &row);
    const auto inspection = inspect(jwt);
    QVERIFY(inspection);
    QVERIFY(inspection->isValid());
    QCOMPARE(inspection->verdict(), u"Valid now."_s);
    QCOMPARE(inspection->keyRow, signer.id);
    QCOMPARE(inspection->tokenRow, row);
    QCOMPARE(textOf(inspection->header, u"alg"_s), u"EdDSA"_s);
    QCOMPARE(textOf(inspection->header, u"kid"_s), signer.kid);
    QCOMPARE(textOf(inspection->claims, u"authorization_details"_s),
             u"Device pump-7: GetDeviceStats; Bucket all: everything"_s);
    QCOMPARE(textOf(inspection->claims, u"status"_s), u"no. 0 in https://auth.example.com/statuslist.jwt"_s);
    for (const InspectedMember &member : inspection->claims) {
        QVERIFY2(!member.title.isEmpty(), qPrintable(member.name));
        QCOMPARE(member.time.isValid(), member.name == u"exp" || member.name == u"iat");
        if (member.name == u"exp")
            QCOMPARE(member.time, now().addDays(30));
    }
    for (const InspectionCheck &one : inspection->checks)
        QVERIFY2(one.result == InspectionResult::Good && !one.text.isEmpty(), qPrintable(toString(one.kind)));
}

void TestTokenInspection::T8_whatSomebodyPastesAroundIt()
{
    for (const char *pasted : {"a.b.c", "  a.b.c\n", "Bearer a.b.c", "bearer  a.b.c\r\n"})
        QCOMPARE(tokenIn(pasted), QByteArrayView("a.b.c"));
    for (const char *noToken : {"", "ght_abc", "a.b", "a.b.c.d.e", "{}"})
        QCOMPARE(inspect(noToken).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(inspect(QByteArray(maxInspectedBytes + 1, 'a')).error().kind, ErrorKind::InvalidInput);
}

void TestTokenInspection::T8_keysOfEveryState()
{
    givenVault();
    const qint64 signer = create(newKey("ed25519.pk8.pem", u"Winter"_s));
    const QByteArray jwt = issue(device(u"pump-7"_s));
    QCOMPARE(check(jwt, Kind::Signature).text, u"Signed by “Winter”, the active key."_s);
    create(newKey("p256.sec1.pem", {}, true));
    QVERIFY(valueOf(inspect(jwt)).isValid());
    QVERIFY(check(jwt, Kind::Signature).text.contains(u"a retired key"_s));
    workspace().execute(RevokeKeys{{signer}, {}});
    QCOMPARE(result(jwt, Kind::Signature), u"bad"_s);
    QVERIFY(valueOf(inspect(jwt)).verdict().contains(u"was revoked"_s));
    QCOMPARE(result(jwt, Kind::Status), u"bad"_s);
    workspace().execute(DeleteKeys{{signer}});
    QCOMPARE(result(jwt, Kind::Signature), u"unknown"_s);
    QVERIFY(!valueOf(inspect(jwt)).isValid());
}

void TestTokenInspection::T8_whatBecameOfIt()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    qint64 row = 0;
    const QByteArray jwt = issue(device(u"pump-7"_s), &row);
    workspace().execute(SetTokensActive{{row}, false});
    QVERIFY(check(jwt, Kind::Status).text.contains(u"inactive"_s));
    QVERIFY(!valueOf(inspect(jwt)).isValid());
    workspace().execute(DeleteTokens{{row}});
    QCOMPARE(check(jwt, Kind::Status).text, u"It was deleted."_s);
    issue(device(u"pump-7"_s)); // another token with the same ID does not make the first one valid
    QCOMPARE(check(jwt, Kind::Status).text, u"It was deleted, and another token has its ID now."_s);
    QVERIFY(!inspect(jwt)->isValid());
    const QByteArray unknown = signedToken("{\"jti\":\"never-issued\"}");
    QVERIFY(check(unknown, Kind::Status).text.contains(u"does not know it"_s));
    QCOMPARE(result(unknown, Kind::Status), u"bad"_s);
}

void TestTokenInspection::T8_whenItIsOver()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    const QByteArray jwt = issue(device(u"pump-7"_s, 1));
    advanceDays(1);
    QCOMPARE(result(jwt, Kind::Status), u"bad"_s); // we know to the second
    QCOMPARE(result(jwt, Kind::Time), u"good"_s);  // verifiers' clocks may be a minute off
    workspace().clock().advanceMs(60'000);
    QCOMPARE(check(jwt, Kind::Time).text, u"It has expired."_s);
    QCOMPARE(result(signedToken("{\"nbf\":99999999999}"), Kind::Time), u"bad"_s);
    QCOMPARE(result(signedToken("{\"exp\":\"tomorrow\"}"), Kind::Time), u"bad"_s);
    QCOMPARE(check(issue(device(u"endless"_s)), Kind::Time).text, u"It never expires."_s);
}

void TestTokenInspection::T8_anotherIssuerOrAudience()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    const QByteArray jwt = signedToken("{\"iss\":\"https://auth.example.com/\",\"aud\":[\"one\",\"two\"],\"iat\":1}");
    QCOMPARE(result(jwt, Kind::Signature), u"good"_s);
    QCOMPARE(result(jwt, Kind::Issuer), u"bad"_s);
    QCOMPARE(result(jwt, Kind::Audience), u"bad"_s);
    QCOMPARE(textOf(valueOf(inspect(jwt)).claims, u"aud"_s), u"one, two"_s);
}

void TestTokenInspection::O03_noneAndForeignAlgorithms()
{
    givenVault();
    const QByteArray kid = key(create(newKey("ed25519.pk8.pem"))).kid.toLatin1();
    for (const char *algorithm : {"none", "None", "nOnE", "HS256", "RS256", "ES256", "eddsa", ""}) {
        const QByteArray jwt = unsignedToken(QByteArray("{\"alg\":\"") + algorithm + "\",\"kid\":\"" + kid + "\"}");
        QVERIFY2(result(jwt, Kind::Signature) == u"bad", algorithm);
        QVERIFY2(!valueOf(inspect(jwt)).isValid(), algorithm);
    }
    const QByteArray jwt = issue(device(u"one"_s));
    QCOMPARE(result(jwt.left(jwt.lastIndexOf('.') + 1), Kind::Signature), u"bad"_s);
}

void TestTokenInspection::O03_aChangedTokenFails()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    const QByteArray jwt = issue(device(u"one"_s));
    const QList<QByteArray> parts = jwt.split('.');
    QByteArray claims = valueOf(fromBase64Url(parts[1]));
    claims.replace("\"jti\":\"one\"", "\"jti\":\"two\"");
    const QByteArray changed = parts[0] + '.' + toBase64Url(claims) + '.' + parts[2];
    QCOMPARE(result(changed, Kind::Signature), u"bad"_s);
    QCOMPARE(result(changed, Kind::Status), u"unknown"_s);
    QVERIFY(!valueOf(inspect(changed)).isValid());
}

void TestTokenInspection::O04_keysThatItBringsAlongAreIgnored()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    const JwsKey foreign = test::testJwsKey("p256.sec1.pem");
    const QByteArray header = "{\"alg\":\"ES256\",\"jwk\":" + publicJwk(foreign) +
                              ",\"jku\":\"https://evil.example.org/jwks\",\"kid\":\"" + foreign.kid + "\"}";
    const QByteArray input = toBase64Url(header) + '.' + toBase64Url("{}");
    auto signer = valueOf(RawSigner::create(foreign));
    QByteArray signature(signer.signatureSize(), '\0');
    QVERIFY(signer.sign(input, signature.data()));
    const QByteArray jwt = input + '.' + toBase64Url(signature);
    QCOMPARE(result(jwt, Kind::Signature), u"unknown"_s);
    QVERIFY(!valueOf(inspect(jwt)).isValid());
}

void TestTokenInspection::O04_kidsThatAreNoNames()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    for (const char *kid : {"' OR 1=1 --", "../../key", "\\u0000", "%", ""}) {
        const QByteArray jwt = unsignedToken(QByteArray("{\"alg\":\"EdDSA\",\"kid\":\"") + kid + "\"}");
        QVERIFY2(inspect(jwt), kid);
        QVERIFY2(result(jwt, Kind::Signature) == u"unknown", kid);
    }
    QCOMPARE(result(unsignedToken("{\"alg\":\"EdDSA\"}"), Kind::Signature), u"unknown"_s);
}

void TestTokenInspection::O06_ambiguousJsonIsNoToken()
{
    for (const char *claims : {"{\"a\":1,\"a\":2}", "{} {}", "\xef\xbb\xbf{}", "[1]", "{\"a\":9007199254740993}"})
        QVERIFY2(inspect(unsignedToken("{\"alg\":\"EdDSA\"}", claims)).error().kind == ErrorKind::InvalidInput, claims);
    QCOMPARE(inspect(unsignedToken("{\"alg\":\"EdDSA\",\"alg\":\"none\"}")).error().kind, ErrorKind::InvalidInput);
}

void TestTokenInspection::O09_otherKindsOfTokens()
{
    givenVault();
    create(newKey("ed25519.pk8.pem"));
    for (const char *type : {"JWT", "logout+jwt", "statuslist+jwt", ""}) {
        const QByteArray jwt = signedToken("{\"iss\":\"https://auth.example.com\"}", type);
        QVERIFY2(result(jwt, Kind::Type) == u"bad", type);
    }
    QCOMPARE(result(signedToken("{}", "application/at+jwt"), Kind::Type), u"good"_s);
}

void TestTokenInspection::T8_hostileTextIsMadeVisible()
{
    const QByteArray jwt =
        unsignedToken("{\"alg\":\"EdDSA\"}", "{\"name\":\"a\u202eb\",\"x\u200by\":{\"<b>\":[null,true]}}");
    const auto inspection = inspect(jwt);
    QVERIFY(inspection);
    QCOMPARE(textOf(inspection->claims, u"name"_s), u"a\\u{202E}b"_s);
    QCOMPARE(textOf(inspection->claims, u"x\\u{200B}y"_s), u"<b>: null, true"_s);
    QCOMPARE(inspection->claims.last().title, QString());
    const auto huge = inspect(unsignedToken("{\"alg\":\"EdDSA\"}", "{\"exp\":1e300,\"iat\":-5}"));
    QVERIFY(huge ? !huge->claims.first().time.isValid() : huge.error().kind == ErrorKind::InvalidInput);
}

QTEST_MAIN(TestTokenInspection)
#include "tst_tokeninspection.moc"
