// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/jose/jwk.h"

#include "core/base/base64url.h"
#include "core/crypto/keyfiles/keyexport.h"
#include "tests/support/keyfiles.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;

class TestJwk : public QObject
{
    Q_OBJECT

private slots:
    void B07_thumbprintOfRfc7638();
    void B07_thumbprintOfRfc8037();
    void O02_cookbookKeys();
    void O02_rfc8037Key();
    void publicJwkSaysWhatItIsFor();
    void coordinatesKeepTheirZeros();
    void B05_setHoldsPublicPartsOnly();
    void setComesBack();
    void setRefuses_data();
    void setRefuses();
    void setPassesOverKeysForOtherPurposes();
    void jwkRefuses_data();
    void jwkRefuses();
    void O04_kidMayBeAnything();
};

/// RFC 7638 section 3.1.
void TestJwk::B07_thumbprintOfRfc7638()
{
    const auto jwk = parseJwk(
        R"({"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"})");
    QVERIFY(jwk);
    QCOMPARE(thumbprint(jwk->key), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"_ba);
    QCOMPARE(jwk->kid, "2011-04-29"_ba);
    QCOMPARE(jwk->algorithm, std::optional(SigningAlgorithm::RS256));
}

/// RFC 8037 appendix A.3.
void TestJwk::B07_thumbprintOfRfc8037()
{
    const auto jwk = parseJwk(R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})");
    QVERIFY(jwk);
    QCOMPARE(thumbprint(jwk->key), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"_ba);
}

/// RFC 7520 section 3: every member comes back as it was.
void TestJwk::O02_cookbookKeys()
{
    for (const char *name :
         {"3_1.ec_public_key.json", "3_2.ec_private_key.json", "3_3.rsa_public_key.json", "3_4.rsa_private_key.json"}) {
        const QByteArray text = dataFile(u"jose/cookbook/"_s + QString::fromLatin1(name));
        const auto jwk = parseJwk(text);
        QVERIFY2(jwk, jwk ? "" : qPrintable(jwk.error().detail));
        QCOMPARE(jwk->kid, "bilbo.baggins@hobbiton.example"_ba);
        const JwsKey key{jwk->key, algorithmsFor(jwk->key.type()).constFirst(), jwk->kid};
        const auto expected = valueOf(parseStrictJson(text));
        const bool isPrivate = expected.find("d");
        QCOMPARE(jwk->key.hasPrivatePart(), isPrivate);
        const auto actual =
            parseStrictJson(isPrivate ? valueOf(privateJwk(key)).reveal() : QByteArrayView(publicJwk(key)));
        for (const JsonValue::Member &member : expected.members())
            QCOMPARE(actual->textOf(member.name), member.value.text());
    }
}

/// RFC 8037 appendix A.1.
void TestJwk::O02_rfc8037Key()
{
    const auto vector = valueOf(parseStrictJson(dataFile(u"jose/cookbook/rfc8037-jws.json"_s)));
    const JsonValue *expected = vector.find("input")->find("key");
    const auto jwk = readJwk(*expected);
    QVERIFY(jwk && jwk->key.hasPrivatePart());
    const auto actual = parseStrictJson(valueOf(privateJwk({jwk->key, SigningAlgorithm::EdDSA, "k"})).reveal());
    QCOMPARE(actual->textOf("d"), expected->textOf("d"));
    QCOMPARE(actual->textOf("x"), expected->textOf("x"));
}

void TestJwk::publicJwkSaysWhatItIsFor()
{
    const JwsKey key = testJwsKey("p256.sec1.pem");
    const auto jwk = valueOf(parseStrictJson(publicJwk(key)));
    QCOMPARE(jwk.textOf("kty"), "EC"_ba);
    QCOMPARE(jwk.textOf("use"), "sig"_ba);
    QCOMPARE(jwk.textOf("alg"), "ES256"_ba);
    QCOMPARE(jwk.textOf("kid"), thumbprint(key.key));
    QCOMPARE(jwk.members().size(), std::size_t(7));
}

/// One key in 128 has a coordinate or a private number that begins with a zero byte.
void TestJwk::coordinatesKeepTheirZeros()
{
    bool hasZero = false;
    for (int i = 0; i < 2000 && !hasZero; ++i) {
        const JwsKey key{valueOf(KeyPair::generate(KeyKind::P256)), SigningAlgorithm::ES256, "k"};
        const auto jwk = parseStrictJson(valueOf(privateJwk(key)).reveal());
        for (const char *name : {"x", "y", "d"}) {
            QCOMPARE(jwk->textOf(name).size(), 43);
            hasZero |= valueOf(fromBase64Url(jwk->textOf(name))).startsWith('\0');
        }
        if (hasZero)
            QVERIFY(parseJwk(valueOf(privateJwk(key)).reveal()));
    }
    QVERIFY(hasZero);
}

void TestJwk::B05_setHoldsPublicPartsOnly()
{
    const QList<JwsKey> keys{testJwsKey("rsa.pk8.pem"), testJwsKey("p256.sec1.pem"), testJwsKey("ed25519.pk8.pem")};
    const auto set = valueOf(parseStrictJson(publicJwks(keys)));
    QCOMPARE(set.members().size(), std::size_t(1));
    const auto &items = set.find("keys")->items();
    QCOMPARE(items.size(), std::size_t(3));
    for (const JsonValue &item : items) {
        for (const char *secret : {"d", "p", "q", "dp", "dq", "qi", "oth", "k"})
            QVERIFY2(!item.find(secret), secret);
    }
    QCOMPARE(publicJwks({}), R"({"keys":[]})"_ba);
}

void TestJwk::setComesBack()
{
    const QList<JwsKey> keys{testJwsKey("rsa.pk8.pem"), testJwsKey("p384.pk8.pem"), testJwsKey("ed25519.pk8.pem")};
    const auto read = parseJwks(publicJwks(keys));
    QVERIFY(read);
    QCOMPARE(read->size(), keys.size());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QVERIFY((*read)[i].key.hasSamePublicPart(keys[i].key));
        QCOMPARE((*read)[i].kid, keys[i].kid);
        QCOMPARE((*read)[i].algorithm, std::optional(keys[i].algorithm));
    }
}

void TestJwk::setRefuses_data()
{
    QTest::addColumn<QByteArray>("set");
    const QByteArray key = publicJwk(testJwsKey("p256.sec1.pem"));
    QTest::newRow("no set") << key;
    QTest::newRow("no array") << R"({"keys":{}})"_ba;
    QTest::newRow("no JSON") << R"({"keys":[)"_ba;
    QTest::newRow("same kid") << QByteArray(R"({"keys":[)" + key + ',' + key + "]}");
    QTest::newRow("symmetric key") << QByteArray(R"({"keys":[)" + key + R"(,{"kty":"oct","k":"AAAA"}]})");
    QTest::newRow("no object") << R"({"keys":["x"]})"_ba;
    QTest::newRow("no type") << R"({"keys":[{}]})"_ba;
    QTest::newRow("broken key") << R"({"keys":[{"kty":"OKP","crv":"Ed25519","x":"AA"}]})"_ba;
    QTest::newRow("1001 keys") << QByteArray(R"({"keys":[)" + QByteArray("{},").repeated(1000) + "{}]}");
}

void TestJwk::setRefuses()
{
    QFETCH(QByteArray, set);
    const auto read = parseJwks(set);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
}

void TestJwk::setPassesOverKeysForOtherPurposes()
{
    const JwsKey key = testJwsKey("p256.sec1.pem");
    const auto read = parseJwks(R"({"keys":[{"kty":"EC","use":"enc","crv":"P-256"},{"kty":"AKP","alg":"ML-DSA-44"},)"
                                R"({"kty":"OKP","crv":"X25519","x":"AA"},)" +
                                publicJwk(key) + R"(],"other":1})");
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->first().kid, key.kid);
}

void TestJwk::jwkRefuses_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *jwk, ErrorKind kind) {
        QTest::newRow(name) << QByteArray(jwk) << static_cast<int>(kind);
    };
    const auto invalid = ErrorKind::InvalidInput;
    const auto unsupported = ErrorKind::Unsupported;
    row("no key", R"({})", invalid);
    row("array", R"([])", invalid);
    row("type is a number", R"({"kty":1})", invalid);
    row("duplicate member", R"({"kty":"OKP","kty":"OKP"})", invalid);
    row("no modulus", R"({"kty":"RSA","e":"AQAB"})", invalid);
    row("empty modulus", R"({"kty":"RSA","n":"","e":"AQAB"})", invalid);
    row("padded modulus", R"({"kty":"RSA","n":"AQ==","e":"AQAB"})", invalid);
    row("private RSA without primes", R"({"kty":"RSA","n":"AQAB","e":"AQAB","d":"AQAB"})", invalid);
    row("more than two primes", R"({"kty":"RSA","n":"AQAB","e":"AQAB","d":"AQAB","oth":[]})", unsupported);
    row("no curve", R"({"kty":"EC","x":"AA","y":"AA"})", unsupported);
    row("P-256K", R"({"kty":"EC","crv":"secp256k1","x":"AA","y":"AA"})", unsupported);
    row("short coordinate",
        R"({"kty":"EC","crv":"P-256","x":"8BYp_vuU3pwFKC0Fl0RWOxFGKMVIOMLTqIOKuMVtOw","y":"UI8exy-C06a7DUnjIdENkxeFtHM4-l_41LqEw9nVgmw"})",
        invalid);
    row("long coordinate",
        R"({"kty":"EC","crv":"P-256","x":"ANOMzRdsgPUhssmQZ24uCoXZ-Xp2F5wT19FmRQTQK7M","y":"AFCPHscvgtOmuw1J4yHRDZMXhbRzOPpf-NS6hMPZ1YJs"})",
        invalid);
    row("point at infinity",
        R"({"kty":"EC","crv":"P-256","x":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","y":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})",
        invalid);
    row("off the curve",
        R"({"kty":"EC","crv":"P-256","x":"04N0xi21hshyvBp7I167sbE_bXqyqkAPfefdklMO7wY","y":"UI8exy-C06a7DUnjIdENkxeFtHM4-l_41LqEw9nVgnw"})",
        invalid);
    row("31 bytes", R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHUQ"})", invalid);
    row("33 bytes", R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURoA"})", invalid);
    row("short private part",
        R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","d":"AA"})", invalid);
    row("Ed448", R"({"kty":"OKP","crv":"Ed448","x":"AA"})", unsupported);
    row("symmetric", R"({"kty":"oct","k":"AA"})", unsupported);
    row("unknown type", R"({"kty":"XYZ"})", unsupported);
    row("for encryption",
        R"({"kty":"OKP","use":"enc","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})", unsupported);
    row("operations of encryption",
        R"({"kty":"OKP","key_ops":["encrypt"],"crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})",
        unsupported);
    row("algorithm of another type",
        R"({"kty":"OKP","alg":"ES256","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})",
        unsupported);
    row("HMAC with a public key",
        R"({"kty":"OKP","alg":"HS256","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})",
        unsupported);
    row("kid is a number", R"({"kty":"OKP","kid":1,"crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})",
        invalid);
}

void TestJwk::jwkRefuses()
{
    QFETCH(QByteArray, jwk);
    QFETCH(int, kind);
    const auto read = parseJwk(jwk);
    QVERIFY(!read);
    QVERIFY2(read.error().kind == static_cast<ErrorKind>(kind), qPrintable(read.error().detail));
    QVERIFY(!read.error().message.isEmpty());
}

void TestJwk::O04_kidMayBeAnything()
{
    const KeyPair key = testKey("ed25519.public.der");
    for (const QByteArray &kid : {"'; DROP TABLE key; --"_ba, "../../etc/passwd"_ba, QByteArray("a\0b", 3),
                                  "\"},{\""_ba, "\xf0\x9f\x94\x91"_ba, QByteArray(10240, 'k')}) {
        const auto read = parseJwks(publicJwks({{key, SigningAlgorithm::EdDSA, kid}}));
        QVERIFY(read);
        QCOMPARE(read->first().kid, kid);
    }
}

QTEST_GUILESS_MAIN(TestJwk)
#include "tst_jwk.moc"
