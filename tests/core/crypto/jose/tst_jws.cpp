// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/jose/jws.h"

#include "core/base/base64url.h"
#include "core/crypto/jose/rawsignature.h"
#include "core/crypto/keyfiles/keyexport.h"
#include "tests/support/keyfiles.h"
#include "tests/support/valueof.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QTest>

#include <openssl/bn.h>
#include <openssl/ecdsa.h>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;

class TestJws : public QObject
{
    Q_OBJECT

private slots:
    void everyAlgorithmSignsAndVerifies_data();
    void everyAlgorithmSignsAndVerifies();
    void O03_noneInAnyCase();
    void O03_emptySignature();
    void O03_hmacWithThePublicKeyAsSecret();
    void O03_algorithmOfAnotherKey();
    void O03_anotherRsaAlgorithm();
    void O04_keysInTheHeaderAreIgnored();
    void O04_kidIsALookUpOnly_data();
    void O04_kidIsALookUpOnly();
    void O04_withoutKidOnlyASingleKeyIsTried();
    void O05_criticalExtensions_data();
    void O05_criticalExtensions();
    void O06_ambiguousHeaders_data();
    void O06_ambiguousHeaders();
    void O07_ecdsaSignaturesAreRawAndInRange();
    void O07_base64urlIsStrict();
    void exactlyThreeParts();
    void sizeIsLimited();
    void unknownHeaderMembersAreIgnored();
    void mutatedTokensFail_data();
    void mutatedTokensFail();
    void randomTextsAreNoTokens();
};

namespace {

/// Signs any header correctly.
QByteArray sign(const JwsKey &key, QByteArrayView header, QByteArrayView payload = R"({"sub":"device-1"})")
{
    auto signer = valueOf(RawSigner::create(key));
    const QByteArray input = toBase64Url(header) + '.' + toBase64Url(payload);
    QByteArray signature(signer.signatureSize(), '\0');
    if (!signer.sign(input, signature.data()))
        qFatal("cannot sign");
    return input + '.' + toBase64Url(signature);
}

QByteArray headerOf(const JwsKey &key)
{
    return R"({"alg":")" + algorithmName(key.algorithm) + R"(","kid":")" + key.kid + "\"}";
}

ErrorKind errorOf(QByteArrayView token, const KeySet &keys)
{
    const auto jws = verifyJws(token, keys);
    return jws ? ErrorKind::Internal : jws.error().kind;
}

JwsKey keyFor(SigningAlgorithm algorithm)
{
    switch (infoOf(algorithm).keyType) {
    case KeyType::Rsa:
        return {testKey("rsa.pk8.pem"), algorithm, "rsa"};
    case KeyType::P256:
        return {testKey("p256.sec1.pem"), algorithm, "p256"};
    case KeyType::P384:
        return {testKey("p384.pk8.pem"), algorithm, "p384"};
    case KeyType::P521:
        return {valueOf(parseJwk(dataFile(u"jose/cookbook/3_2.ec_private_key.json"_s))).key, algorithm, "p521"};
    case KeyType::Ed25519:
        break;
    }
    return {testKey("ed25519.pk8.pem"), algorithm, "ed"};
}

void addAlgorithms()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"ES256", "ES384", "ES512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "EdDSA"})
        QTest::newRow(name) << QByteArray(name);
}

} // namespace

void TestJws::everyAlgorithmSignsAndVerifies_data()
{
    addAlgorithms();
}

void TestJws::everyAlgorithmSignsAndVerifies()
{
    QFETCH(QByteArray, name);
    const JwsKey key = keyFor(valueOf(algorithmFromName(name)));
    for (int i = 0; i < 50; ++i) { // ECDSA numbers have leading zeros now and then
        const QByteArray payload(i, 'x');
        const auto jws =
            verifyJws(sign(key, headerOf(key), payload), KeySet({{key.key.publicPart(), key.algorithm, key.kid}}));
        QVERIFY2(jws, jws ? "" : qPrintable(jws.error().message));
        QCOMPARE(jws->payload, payload);
        QCOMPARE(jws->kid(), key.kid);
        QCOMPARE(jws->algorithm(), name);
    }
}

void TestJws::O03_noneInAnyCase()
{
    const JwsKey key = keyFor(SigningAlgorithm::ES256);
    for (const char *name : {"none", "None", "NONE", "nOnE", "none ", ""}) {
        const QByteArray header = R"({"alg":")" + QByteArray(name) + R"(","kid":"p256"})";
        const QByteArray signedToken = sign(key, header);
        const QByteArray unsignedToken = signedToken.first(signedToken.lastIndexOf('.') + 1);
        for (const QByteArray &token : {signedToken, unsignedToken}) {
            QCOMPARE(errorOf(token, KeySet({key})), ErrorKind::Unsupported);
            QCOMPARE(errorOf(token, KeySet()), ErrorKind::Unsupported);
        }
    }
}

void TestJws::O03_emptySignature()
{
    for (const auto algorithm : {SigningAlgorithm::ES256, SigningAlgorithm::RS256, SigningAlgorithm::EdDSA}) {
        const JwsKey key = keyFor(algorithm);
        const QByteArray token = sign(key, headerOf(key));
        const QByteArray cut = token.first(token.lastIndexOf('.') + 1);
        QCOMPARE(errorOf(cut, KeySet({key})), ErrorKind::Unauthenticated);
        QCOMPARE(errorOf(cut.chopped(1), KeySet({key})), ErrorKind::InvalidInput);
    }
}

/// The attack on libraries that let the token choose the algorithm: the public key is used as an HMAC secret.
void TestJws::O03_hmacWithThePublicKeyAsSecret()
{
    for (const auto algorithm : {SigningAlgorithm::ES256, SigningAlgorithm::RS256, SigningAlgorithm::EdDSA}) {
        const JwsKey key = keyFor(algorithm);
        for (const QByteArray &secret : {publicPem(key.key), publicDer(key.key), publicJwk(key)}) {
            const QByteArray input = toBase64Url(R"({"alg":"HS256","kid":")" + key.kid + "\"}") + ".e30";
            const QByteArray token =
                input + '.' + toBase64Url(QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256));
            QCOMPARE(errorOf(token, KeySet({key})), ErrorKind::Unsupported);
        }
    }
}

void TestJws::O03_algorithmOfAnotherKey()
{
    const JwsKey ed = keyFor(SigningAlgorithm::EdDSA);
    const JwsKey ec = keyFor(SigningAlgorithm::ES256);
    const KeySet keys({ed, ec});
    // Signed by one key, with the kid of the other.
    QCOMPARE(errorOf(sign(ed, R"({"alg":"EdDSA","kid":"p256"})"), keys), ErrorKind::Unauthenticated);
    QCOMPARE(errorOf(sign(ed, R"({"alg":"ES256","kid":"p256"})"), keys), ErrorKind::Unauthenticated);
    QCOMPARE(errorOf(sign(ed, R"({"alg":"ES256","kid":"ed"})"), keys), ErrorKind::Unauthenticated);
}

/// The same RSA key could verify all six; only one is its own.
void TestJws::O03_anotherRsaAlgorithm()
{
    const JwsKey key = keyFor(SigningAlgorithm::RS256);
    for (const auto other : {SigningAlgorithm::PS256, SigningAlgorithm::RS384, SigningAlgorithm::RS512}) {
        const JwsKey otherKey{key.key, other, key.kid};
        QVERIFY(verifyJws(sign(otherKey, headerOf(otherKey)), KeySet({otherKey})));
        QCOMPARE(errorOf(sign(otherKey, headerOf(otherKey)), KeySet({key})), ErrorKind::Unauthenticated);
    }
}

void TestJws::O04_keysInTheHeaderAreIgnored()
{
    const JwsKey ours = keyFor(SigningAlgorithm::ES256);
    const JwsKey theirs{valueOf(KeyPair::generate(KeyKind::P256)), SigningAlgorithm::ES256, "theirs"};
    const QByteArray extras = R"("jwk":)" + publicJwk(theirs) +
                              R"(,"jku":"https://evil.example/jwks","x5u":"file:///etc/passwd","x5c":["AAAA"])";
    for (const char *kid : {"p256", "theirs"}) {
        const QByteArray header = R"({"alg":"ES256","kid":")" + QByteArray(kid) + "\"," + extras + '}';
        QVERIFY(!verifyJws(sign(theirs, header), KeySet({ours})));
    }
    QVERIFY(verifyJws(sign(ours, R"({"alg":"ES256","kid":"p256",)" + extras + '}'), KeySet({ours})));
}

void TestJws::O04_kidIsALookUpOnly_data()
{
    QTest::addColumn<QByteArray>("kid"); // as JSON text
    QTest::newRow("quote") << "p256' OR '1'='1"_ba;
    QTest::newRow("SQL") << "'; DROP TABLE key; --"_ba;
    QTest::newRow("escaped double quote") << R"(p256\"})"_ba;
    QTest::newRow("parent folder") << "../../../../dev/null"_ba;
    QTest::newRow("NUL behind") << R"(p256\u0000)"_ba;
    QTest::newRow("NUL before") << R"(\u0000p256)"_ba;
    QTest::newRow("blank behind") << "p256 "_ba;
    QTest::newRow("other case") << "P256"_ba;
    QTest::newRow("pattern") << "p25%"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("10 KiB") << QByteArray(10 * 1024, 'k');
    QTest::newRow("look-alike letter") << "\xd1\x80"
                                          "256"_ba;
}

void TestJws::O04_kidIsALookUpOnly()
{
    QFETCH(QByteArray, kid);
    const JwsKey key = keyFor(SigningAlgorithm::ES256);
    const QByteArray token = sign(key, R"({"alg":"ES256","kid":")" + kid + "\"}");
    const auto jws = verifyJws(token, KeySet({key}), 64 * 1024);
    QVERIFY(!jws);
    QCOMPARE(jws.error().kind, ErrorKind::NotFound);
    QVERIFY(jws.error().detail.size() <= 100);
    // And the same text as a key's own name finds that key.
    const QByteArray name = valueOf(parseStrictJson('"' + kid + '"')).text().toByteArray();
    QVERIFY(verifyJws(token, KeySet({{key.key, key.algorithm, name}}), 64 * 1024));
}

void TestJws::O04_withoutKidOnlyASingleKeyIsTried()
{
    const JwsKey key = keyFor(SigningAlgorithm::ES256);
    const QByteArray token = sign(key, R"({"alg":"ES256"})");
    QVERIFY(verifyJws(token, KeySet({key})));
    QCOMPARE(errorOf(token, KeySet({key, keyFor(SigningAlgorithm::EdDSA)})), ErrorKind::NotFound);
    QCOMPARE(errorOf(token, KeySet()), ErrorKind::NotFound);
    QCOMPARE(errorOf(sign(key, R"({"alg":"ES256","kid":7})"), KeySet({key})), ErrorKind::InvalidInput);
    QCOMPARE(errorOf(sign(key, R"({"alg":"ES256","kid":null})"), KeySet({key})), ErrorKind::InvalidInput);
}

void TestJws::O05_criticalExtensions_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("unknown") << R"("crit":["exp"],"exp":1)"_ba;
    QTest::newRow("empty") << R"("crit":[])"_ba;
    QTest::newRow("no array") << R"("crit":"exp")"_ba;
    QTest::newRow("null") << R"("crit":null)"_ba;
    QTest::newRow("b64 in crit") << R"("crit":["b64"],"b64":false)"_ba;
    QTest::newRow("b64 false without crit") << R"("b64":false)"_ba;
    QTest::newRow("b64 true") << R"("b64":true)"_ba;
}

void TestJws::O05_criticalExtensions()
{
    QFETCH(QByteArray, members);
    const JwsKey key = keyFor(SigningAlgorithm::ES256);
    QCOMPARE(errorOf(sign(key, R"({"alg":"ES256","kid":"p256",)" + members + '}'), KeySet({key})),
             ErrorKind::Unsupported);
}

void TestJws::O06_ambiguousHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("alg twice") << R"({"alg":"ES256","alg":"none","kid":"p256"})"_ba;
    QTest::newRow("kid twice, once escaped") << R"({"alg":"ES256","kid":"p256","k\u0069d":"ed"})"_ba;
    QTest::newRow("text behind") << R"({"alg":"ES256","kid":"p256"}{})"_ba;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf{\"alg\":\"ES256\",\"kid\":\"p256\"}"_ba;
    QTest::newRow("too deep") << R"({"alg":"ES256","kid":"p256","x":)" + QByteArray(40, '[') + QByteArray(40, ']') +
                                     '}';
    QTest::newRow("large number") << R"({"alg":"ES256","kid":"p256","x":9007199254740993})"_ba;
    QTest::newRow("lone surrogate") << R"({"alg":"ES256","kid":"p256","x":"\ud800"})"_ba;
    QTest::newRow("invalid UTF-8") << "{\"alg\":\"ES256\",\"kid\":\"p256\",\"x\":\"\xff\"}"_ba;
    QTest::newRow("array") << R"(["ES256"])"_ba;
    QTest::newRow("no alg") << R"({"kid":"p256"})"_ba;
    QTest::newRow("alg is an array") << R"({"alg":["ES256"],"kid":"p256"})"_ba;
    QTest::newRow("empty") << ""_ba;
}

void TestJws::O06_ambiguousHeaders()
{
    QFETCH(QByteArray, header);
    const JwsKey key = keyFor(SigningAlgorithm::ES256);
    QCOMPARE(errorOf(sign(key, header), KeySet({key})), ErrorKind::InvalidInput);
}

void TestJws::O07_ecdsaSignaturesAreRawAndInRange()
{
    const JwsKey key = keyFor(SigningAlgorithm::ES256);
    const QByteArray token = sign(key, headerOf(key));
    const QByteArray input = token.first(token.lastIndexOf('.') + 1);
    const QByteArray raw = valueOf(parseJws(token)).signature;
    QCOMPARE(raw.size(), 64);
    // DER, as OpenSSL writes it by itself.
    QByteArray der("\x30\x44\x02\x20", 4);
    der += raw.first(32) + QByteArray("\x02\x20", 2) + raw.last(32);
    QCOMPARE(errorOf(input + toBase64Url(der), KeySet({key})), ErrorKind::Unauthenticated);
    const QByteArray order = QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    const QByteArray zero(32, '\0');
    for (const QByteArray &bad : {zero + raw.last(32), raw.first(32) + zero, order + raw.last(32),
                                  raw.first(32) + order, '\0' + raw, raw + '\0', raw.chopped(1), raw + raw})
        QCOMPARE(errorOf(input + toBase64Url(bad), KeySet({key})), ErrorKind::Unauthenticated);
    QVERIFY(verifyJws(input + toBase64Url(raw), KeySet({key})));
}

void TestJws::O07_base64urlIsStrict()
{
    const JwsKey key = keyFor(SigningAlgorithm::ES256);
    const QByteArray token = sign(key, headerOf(key)); // 64 bytes: the last character has four unused bits
    QVERIFY(verifyJws(token, KeySet({key})));
    QByteArray sameBytes = token;
    const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    sameBytes.back() = alphabet[alphabet.indexOf(token.back()) + 1];
    for (const QByteArray &bad : {sameBytes, token + '=', token + "==", token + ' ', token + '\n', ' ' + token,
                                  QByteArray(token).replace('.', " ."), token + QByteArray(1, '\0')})
        QCOMPARE(errorOf(bad, KeySet({key})), ErrorKind::InvalidInput);
}

void TestJws::exactlyThreeParts()
{
    const JwsKey key = keyFor(SigningAlgorithm::EdDSA);
    const QByteArray token = sign(key, headerOf(key));
    const QByteArrayList parts = token.split('.');
    for (const QByteArray &bad :
         {QByteArray(), "."_ba, ".."_ba, "..."_ba, parts[0], parts[0] + '.' + parts[1], '.' + token, token + '.',
          token + ".AA", token + ".AA.AA", "." + parts[1] + '.' + parts[2]})
        QCOMPARE(errorOf(bad, KeySet({key})), ErrorKind::InvalidInput);
    // An empty payload is valid.
    QVERIFY(verifyJws(sign(key, headerOf(key), ""), KeySet({key})));
}

void TestJws::sizeIsLimited()
{
    const JwsKey key = keyFor(SigningAlgorithm::EdDSA);
    const QByteArray token = sign(key, headerOf(key), QByteArray(12'500, 'x'));
    QVERIFY(token.size() > maxTokenBytes);
    QCOMPARE(errorOf(token, KeySet({key})), ErrorKind::InvalidInput);
    QVERIFY(verifyJws(token, KeySet({key}), token.size()));
}

void TestJws::unknownHeaderMembersAreIgnored()
{
    const JwsKey key = keyFor(SigningAlgorithm::EdDSA);
    const auto jws =
        verifyJws(sign(key, R"({"alg":"EdDSA","kid":"ed","typ":"JWT","cty":"x","vendor":{"a":[1]}})"), KeySet({key}));
    QVERIFY(jws);
    QCOMPARE(jws->type(), "JWT"_ba);
}

void TestJws::mutatedTokensFail_data()
{
    addAlgorithms();
}

/// Changes every character in turn, and makes 500 pseudo-random changes.
void TestJws::mutatedTokensFail()
{
    QFETCH(QByteArray, name);
    const JwsKey key = keyFor(valueOf(algorithmFromName(name)));
    const KeySet keys({key});
    const QByteArray token = sign(key, headerOf(key));
    QVERIFY(verifyJws(token, keys));
    for (qsizetype i = 0; i < token.size(); ++i) {
        QByteArray changed = token;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY2(!verifyJws(changed, keys), changed.constData());
        QVERIFY(!verifyJws(QByteArray(token).remove(i, 1), keys));
    }
    QRandomGenerator random(64);
    for (int round = 0; round < 500; ++round) {
        QByteArray changed = token;
        const int at = random.bounded(static_cast<int>(token.size()));
        if (round % 3 == 0)
            changed.insert(at, static_cast<char>(random.bounded(256)));
        else if (round % 3 == 1)
            changed[at] = static_cast<char>(random.bounded(256));
        else
            std::swap(changed[at], changed[random.bounded(static_cast<int>(token.size()))]);
        QVERIFY2(changed == token || !verifyJws(changed, keys), changed.constData());
    }
}

void TestJws::randomTextsAreNoTokens()
{
    QRandomGenerator random(65);
    const KeySet keys({keyFor(SigningAlgorithm::ES256)});
    for (int round = 0; round < 20000; ++round) {
        QByteArray text(random.bounded(120), '\0');
        for (char &character : text)
            character = "eyJhbGciOiJF.UzI1NiJ9-_=+ \n\xff"[random.bounded(27)];
        QVERIFY(!verifyJws(text, keys));
    }
}

QTEST_GUILESS_MAIN(TestJws)
#include "tst_jws.moc"
