// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/jose/tokensigner.h"

#include "core/crypto/jose/jwtclaims.h"
#include "tests/support/keyfiles.h"
#include "tests/support/valueof.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;

class TestTokenSigner : public QObject
{
    Q_OBJECT

private slots:
    void T8_accessTokenOfRfc9068();
    void T8_claimsThatAreEmptyAreLeftOut();
    void T8_severalAudiences();
    void textsCannotBreakOut();
    void oneSignerSignsManyTokens();
    void otherMembersMayFollow();
    void keysThatCannotSign();
};

namespace {

AccessTokenClaims sampleClaims()
{
    return {"https://gatehouse.example.com",
            "device-1",
            {"6f1d2c4e"},
            "gateway",
            "b9c1f6a2",
            "sensor:read sensor:write",
            1'800'000'000,
            1'800'003'600,
            17,
            "https://gatehouse.example.com/status/1"};
}

QJsonObject payloadOf(const Jws &jws)
{
    return QJsonDocument::fromJson(jws.payload).object();
}

} // namespace

void TestTokenSigner::T8_accessTokenOfRfc9068()
{
    for (const char *name : {"rsa.pk8.pem", "p256.sec1.pem", "p384.pk8.pem", "ed25519.pk8.pem"}) {
        const JwsKey key = testJwsKey(name);
        auto signer = TokenSigner::create(key, "at+jwt");
        QVERIFY(signer);
        const auto token = signer->sign(sampleClaims());
        QVERIFY(token);
        const auto jws = verifyJws(*token, KeySet({key}));
        QVERIFY(jws);
        QCOMPARE(jws->type(), "at+jwt"_ba);
        QCOMPARE(jws->kid(), thumbprint(key.key));
        QCOMPARE(jws->header.members().size(), std::size_t(3));
        const QJsonObject expected{
            {u"iss"_s, u"https://gatehouse.example.com"_s},
            {u"sub"_s, u"device-1"_s},
            {u"aud"_s, u"6f1d2c4e"_s},
            {u"client_id"_s, u"gateway"_s},
            {u"jti"_s, u"b9c1f6a2"_s},
            {u"scope"_s, u"sensor:read sensor:write"_s},
            {u"iat"_s, 1'800'000'000},
            {u"exp"_s, 1'800'003'600},
            {u"status"_s,
             QJsonObject{{u"status_list"_s,
                          QJsonObject{{u"idx"_s, 17}, {u"uri"_s, u"https://gatehouse.example.com/status/1"_s}}}}}};
        QCOMPARE(payloadOf(*jws), expected);
        ClaimPolicy policy{"at+jwt", "https://gatehouse.example.com", "6f1d2c4e", 1'800'000'010};
        policy.needsExpiry = true;
        QCOMPARE(checkClaims(*jws, valueOf(parseClaims(*jws)), policy), QList<ClaimProblem>());
    }
}

void TestTokenSigner::T8_claimsThatAreEmptyAreLeftOut()
{
    const JwsKey key = testJwsKey("ed25519.pk8.pem");
    auto signer = valueOf(TokenSigner::create(key, "at+jwt"));
    AccessTokenClaims claims;
    claims.subject = "s";
    claims.issuedAt = 5;
    QCOMPARE(valueOf(verifyJws(valueOf(signer.sign(claims)), KeySet({key}))).payload, R"({"sub":"s","iat":5})"_ba);
}

void TestTokenSigner::T8_severalAudiences()
{
    const JwsKey key = testJwsKey("ed25519.pk8.pem");
    auto signer = valueOf(TokenSigner::create(key, "at+jwt"));
    AccessTokenClaims claims = sampleClaims();
    claims.audience = {"a", "b"};
    const auto jws = verifyJws(valueOf(signer.sign(claims)), KeySet({key}));
    QCOMPARE(payloadOf(*jws)[u"aud"], QJsonValue(QJsonArray{u"a"_s, u"b"_s}));
}

void TestTokenSigner::textsCannotBreakOut()
{
    const QString evil = u"x\",\"scope\":\"admin\",\"a\\\\\":\"\n\u0001é🔑"_s;
    JwsKey key = testJwsKey("ed25519.pk8.pem");
    key.kid = evil.toUtf8();
    auto signer = valueOf(TokenSigner::create(key, evil.toUtf8()));
    AccessTokenClaims claims = sampleClaims();
    claims.issuer = claims.subject = claims.clientId = claims.tokenId = claims.scope = claims.statusListUri =
        evil.toUtf8();
    claims.audience = {evil.toUtf8()};
    const auto jws = verifyJws(valueOf(signer.sign(claims)), KeySet({key}));
    QVERIFY(jws);
    QCOMPARE(jws->kid(), evil.toUtf8());
    QCOMPARE(jws->type(), evil.toUtf8());
    const QJsonObject payload = payloadOf(*jws);
    QCOMPARE(payload.size(), 9);
    for (const char16_t *name : {u"iss", u"sub", u"client_id", u"jti", u"scope", u"aud"})
        QCOMPARE(payload[QStringView(name)].toString(), evil);
    QCOMPARE(payload[u"status"][u"status_list"][u"uri"].toString(), evil);
}

/// The contexts are reused for each signature and must not influence the next one.
void TestTokenSigner::oneSignerSignsManyTokens()
{
    for (const char *name : {"rsa.pk8.pem", "p256.sec1.pem", "ed25519.pk8.pem"}) {
        const JwsKey key = testJwsKey(name);
        auto signer = valueOf(TokenSigner::create(key, "at+jwt"));
        for (int i = 0; i < 200; ++i) {
            const QByteArray payload = "{\"n\":" + QByteArray::number(i) + '}' + QByteArray(i * 7 % 300, ' ');
            const auto jws = verifyJws(valueOf(signer.sign(payload)), KeySet({key}));
            QVERIFY(jws);
            QCOMPARE(jws->payload, payload);
        }
    }
}

void TestTokenSigner::otherMembersMayFollow()
{
    QByteArray payload;
    JsonAppender json(payload);
    json.beginObject();
    appendClaims(json, sampleClaims());
    json.beginArray("roles");
    json.textItem("admin");
    json.endArray();
    json.endObject();
    const auto claims = parseStrictJson(payload);
    QVERIFY(claims);
    QCOMPARE(claims->members().size(), std::size_t(10));
    QCOMPARE(claims->find("roles")->items()[0].text(), "admin"_ba);
}

void TestTokenSigner::keysThatCannotSign()
{
    const JwsKey publicOnly{testKey("p256.public.pem"), SigningAlgorithm::ES256, "k"};
    const JwsKey otherAlgorithm{testKey("p256.sec1.pem"), SigningAlgorithm::RS256, "k"};
    const JwsKey otherCurve{testKey("p256.sec1.pem"), SigningAlgorithm::ES384, "k"};
    for (const JwsKey &key : {publicOnly, otherAlgorithm, otherCurve}) {
        const auto signer = TokenSigner::create(key, "at+jwt");
        QVERIFY(!signer);
        QCOMPARE(signer.error().kind, ErrorKind::InvalidInput);
    }
}

QTEST_GUILESS_MAIN(TestTokenSigner)
#include "tst_tokensigner.moc"
