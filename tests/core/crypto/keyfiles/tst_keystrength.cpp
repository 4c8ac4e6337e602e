// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyfiles/keystrength.h"

#include "core/base/base64url.h"
#include "tests/support/keyfiles.h"
#include "tests/support/valueof.h"

#include <QTest>

#include <openssl/evp.h>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;

class TestKeyStrength : public QObject
{
    Q_OBJECT

private slots:
    void goodKeys_data();
    void goodKeys();
    void B08_weakKeyFiles_data();
    void B08_weakKeyFiles();
    void B08_weakRsaNumbers_data();
    void B08_weakRsaNumbers();
    void B08_ed25519Points_data();
    void B08_ed25519Points();
    void B08_privatePartOfAnotherKey();
    void B08_damagedPrivateRsaNumbers();
};

namespace {

/// The numbers of a strong RSA key, as JWK members.
QByteArray modulus()
{
    const auto jwk = valueOf(parseStrictJson(publicJwk(testJwsKey("rsa.public.pem"))));
    return *fromBase64Url(jwk.textOf("n"));
}

QByteArray rsaJwk(const QByteArray &n, const QByteArray &e)
{
    return R"({"kty":"RSA","n":")" + toBase64Url(n) + R"(","e":")" + toBase64Url(e) + "\"}";
}

} // namespace

void TestKeyStrength::goodKeys_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"rsa.pk8.pem", "rsa.public.pem", "p256.sec1.pem", "p256.public.pem", "p384.pk8.pem",
                             "ed25519.pk8.pem", "ed25519.public.der"})
        QTest::newRow(name) << QByteArray(name);
}

void TestKeyStrength::goodKeys()
{
    QFETCH(QByteArray, name);
    QVERIFY(checkStrength(testKey(name.constData())));
}

void TestKeyStrength::B08_weakKeyFiles_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("1024 bits") << "weak.rsa1024.pem"_ba << u"rsa-size"_s;
    QTest::newRow("exponent 3") << "weak.exponent3.pem"_ba << u"rsa-small-exponent"_s;
}

void TestKeyStrength::B08_weakKeyFiles()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, reason);
    const auto key = importKey(dataFile(u"keys/"_s + QString::fromLatin1(name)));
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(key.error().detail.startsWith(u"weak-key: "_s + reason), qPrintable(key.error().detail));
    QVERIFY(!key.error().message.isEmpty());
}

void TestKeyStrength::B08_weakRsaNumbers_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QString>("reason");
    const QByteArray n = modulus();
    const QByteArray e("\x01\x00\x01", 3);
    QByteArray even = n;
    even.back() = static_cast<char>(even.back() & ~1);
    QTest::newRow("good") << rsaJwk(n, e) << QString();
    QTest::newRow("leading zeros") << rsaJwk(QByteArray(2, '\0') + n, '\0' + e) << QString();
    QTest::newRow("even modulus") << rsaJwk(even, e) << u"rsa-even-modulus"_s;
    QTest::newRow("even exponent") << rsaJwk(n, QByteArray("\x01\x00\x02", 3)) << u"rsa-even-exponent"_s;
    QTest::newRow("exponent 1") << rsaJwk(n, "\x01") << u"rsa-small-exponent"_s;
    QTest::newRow("exponent 65535") << rsaJwk(n, "\xff\xff") << u"rsa-small-exponent"_s;
    QTest::newRow("exponent of 72 bits") << rsaJwk(n, QByteArray(9, '\xff')) << u"rsa-large-exponent"_s;
    QTest::newRow("2047 bits") << rsaJwk('\x7f' + n.mid(1), e) << u"rsa-size"_s;
    QTest::newRow("16384 bits") << rsaJwk(n.repeated(8), e) << u"rsa-size"_s;
    QTest::newRow("a factor of 3") << rsaJwk(QByteArray(256, '\xff'), e) << u"inconsistent"_s;
    QTest::newRow("ROCA") << QByteArray() << u"rsa-roca"_s;
}

void TestKeyStrength::B08_weakRsaNumbers()
{
    QFETCH(QByteArray, jwk);
    QFETCH(QString, reason);
    if (jwk.isEmpty())
        jwk = dataFile(u"keys/weak.roca.jwk"_s);
    const auto key = parseJwk(jwk);
    if (reason.isEmpty()) {
        QVERIFY2(key, key ? "" : qPrintable(key.error().detail));
        return;
    }
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(key.error().detail.startsWith(u"weak-key: "_s + reason), qPrintable(key.error().detail));
}

/// In the byte order of RFC 8032: y, little-endian, with the sign of x in the last bit.
void TestKeyStrength::B08_ed25519Points_data()
{
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *hex, const char *reason) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << QString::fromLatin1(reason);
    };
    row("RFC 8037", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "");
    row("identity", "0100000000000000000000000000000000000000000000000000000000000000", "small-order");
    row("identity, other sign", "0100000000000000000000000000000000000000000000000000000000000080", "small-order");
    row("order 2", "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", "small-order");
    row("order 4", "0000000000000000000000000000000000000000000000000000000000000000", "small-order");
    row("order 4, other sign", "0000000000000000000000000000000000000000000000000000000000000080", "small-order");
    row("order 8", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a", "small-order");
    row("order 8, other sign", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa", "small-order");
    row("order 8, other y", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05", "small-order");
    row("y = p", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", "off-curve");
    row("y = p + 1", "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", "off-curve");
    row("y = 2", "0200000000000000000000000000000000000000000000000000000000000000", "off-curve");
}

void TestKeyStrength::B08_ed25519Points()
{
    QFETCH(QByteArray, point);
    QFETCH(QString, reason);
    const auto key = parseJwk(R"({"kty":"OKP","crv":"Ed25519","x":")" + toBase64Url(point) + "\"}");
    QCOMPARE(key.has_value(), reason.isEmpty());
    if (!key)
        QVERIFY2(key.error().detail.startsWith(u"weak-key: "_s + reason), qPrintable(key.error().detail));
}

void TestKeyStrength::B08_privatePartOfAnotherKey()
{
    for (const KeyKind kind : {KeyKind::P256, KeyKind::P384, KeyKind::Ed25519}) {
        const auto algorithm = algorithmsFor(valueOf(KeyPair::generate(kind)).type()).constFirst();
        const auto jwk = [algorithm](const KeyPair &key) {
            return parseStrictJson(valueOf(privateJwk({key, algorithm, "k"})).reveal());
        };
        const auto first = jwk(valueOf(KeyPair::generate(kind)));
        const auto second = jwk(valueOf(KeyPair::generate(kind)));
        QByteArray mixed = "{";
        for (const char *name : {"kty", "crv", "x", "y", "d"}) {
            const auto value = (qstrcmp(name, "d") == 0 ? *second : *first).textOf(name);
            if (!value.isEmpty())
                mixed += QByteArray("\"") + name + "\":\"" + value.toByteArray() + "\",";
        }
        mixed.back() = '}';
        const auto key = parseJwk(mixed);
        QVERIFY(!key);
        QVERIFY2(key.error().detail.startsWith(u"weak-key"_s), qPrintable(key.error().detail));
    }
}

/// One bit changed in each private number of an RSA key: wrong signatures can reveal the primes.
void TestKeyStrength::B08_damagedPrivateRsaNumbers()
{
    const auto jwk = parseStrictJson(valueOf(privateJwk(testJwsKey("rsa.pk8.pem"))).reveal());
    for (const char *damaged : {"d", "p", "q", "dp", "dq", "qi"}) {
        QByteArray text = R"({"kty":"RSA")";
        for (const char *name : {"n", "e", "d", "p", "q", "dp", "dq", "qi"}) {
            QByteArray bytes = valueOf(fromBase64Url(jwk->textOf(name)));
            if (qstrcmp(name, damaged) == 0)
                bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
            text += QByteArray(",\"") + name + "\":\"" + toBase64Url(bytes) + '"';
        }
        const auto key = parseJwk(text + '}');
        QVERIFY2(!key, damaged);
        QVERIFY2(key.error().detail.startsWith(u"weak-key"_s), qPrintable(key.error().detail));
    }
}

QTEST_GUILESS_MAIN(TestKeyStrength)
#include "tst_keystrength.moc"
