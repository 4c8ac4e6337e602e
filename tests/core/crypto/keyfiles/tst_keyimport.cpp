// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyfiles/keyimport.h"

#include "core/crypto/keyfiles/keyexport.h"
#include "core/crypto/opensslptr.h"
#include "tests/support/keyfiles.h"
#include "tests/support/valueof.h"

#include <QRandomGenerator>
#include <QTest>

#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;

class TestKeyImport : public QObject
{
    Q_OBJECT

private slots:
    void K1_everyFormGivesTheSameKey_data();
    void K1_everyFormGivesTheSameKey();
    void privateKeyWinsOverThePublicOne();
    void jwkBringsItsAlgorithm();
    void wrongPassphrase_data();
    void wrongPassphrase();
    void missingPassphrase();
    void cutAnywhere_data();
    void cutAnywhere();
    void notAKey_data();
    void notAKey();
    void unsupportedKeys_data();
    void unsupportedKeys();
    void offCurvePointInAFile();
    void TH04_roundsThatNeverEnd();
    void TH04_scryptThatTakesAllMemory();
    void TH04_sealRoundsThatNeverEnd();
    void damagedFilesNeverCrash();
};

namespace {

QByteArray keyFile(const char *name)
{
    return dataFile(u"keys/"_s + QString::fromLatin1(name));
}

/// An encrypted key with a valid method of encryption and random content.
QByteArray encryptedBy(X509_ALGOR *method)
{
    X509_SIG *file = X509_SIG_new();
    X509_ALGOR *fileMethod = nullptr;
    ASN1_OCTET_STRING *data = nullptr;
    X509_SIG_getm(file, &fileMethod, &data);
    X509_ALGOR_copy(fileMethod, method);
    const QByteArray noise(64, 'x');
    ASN1_OCTET_STRING_set(data, uchars(QByteArrayView(noise)), 64);
    QByteArray der(i2d_X509_SIG(file, nullptr), '\0');
    unsigned char *out = uchars(der.data());
    i2d_X509_SIG(file, &out);
    X509_SIG_free(file);
    X509_ALGOR_free(method);
    return der;
}

} // namespace

void TestKeyImport::K1_everyFormGivesTheSameKey_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("same");
    QTest::addColumn<bool>("isPrivate");
    const auto row = [](const char *name, const char *same, bool isPrivate) {
        QTest::newRow(name) << keyFile(name) << QByteArray(same) << isPrivate;
    };
    for (const char *name :
         {"rsa.pk8.pem", "rsa.pk8.der", "rsa.pk8.encrypted.pem", "rsa.pk8.encrypted.der", "rsa.pk8.scrypt.pem",
          "rsa.pk8.3des.pem", "rsa.pkcs1.pem", "rsa.pkcs1.der", "rsa.pkcs1.encrypted.pem", "rsa.p12"})
        row(name, "rsa.public.pem", true);
    for (const char *name : {"rsa.public.pem", "rsa.public.der", "rsa.pkcs1.public.pem"})
        row(name, "rsa.public.pem", false);
    for (const char *name : {"p256.sec1.pem", "p256.sec1.der", "p256.sec1.encrypted.pem", "p256.p12"})
        row(name, "p256.public.pem", true);
    row("p256.compressed.public.pem", "p256.public.pem", false);
    row("ed25519.pk8.pem", "ed25519.public.der", true);
    QTest::newRow("Windows line ends") << keyFile("rsa.pk8.pem").replace('\n', "\r\n") << "rsa.public.pem"_ba << true;
    QTest::newRow("text around it") << "Bag Attributes: none\n" + keyFile("rsa.pk8.pem") + "the end\n"
                                    << "rsa.public.pem"_ba << true;
    QTest::newRow("private JWK") << valueOf(privateJwk(testJwsKey("rsa.pk8.pem"))).reveal().toByteArray()
                                 << "rsa.public.pem"_ba << true;
    QTest::newRow("public JWK") << "\n " + publicJwk(testJwsKey("p256.sec1.pem")) << "p256.public.pem"_ba << false;
}

void TestKeyImport::K1_everyFormGivesTheSameKey()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, same);
    QFETCH(bool, isPrivate);
    const auto imported = importKey(content, keyPassphrase());
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message + imported.error().detail));
    QCOMPARE(imported->key.hasPrivatePart(), isPrivate);
    QVERIFY(imported->key.hasSamePublicPart(testKey(same.constData())));
    // Compressed points and explicit parameters must not appear in what we publish.
    QCOMPARE(thumbprint(imported->key), thumbprint(testKey(same.constData())));
}

void TestKeyImport::privateKeyWinsOverThePublicOne()
{
    const QByteArray both = keyFile("rsa.public.pem") + keyFile("rsa.certificate.pem") + keyFile("rsa.pk8.pem");
    QVERIFY(valueOf(importKey(both)).key.hasPrivatePart());
    QVERIFY(valueOf(importKey(keyFile("rsa.no-passphrase.p12"))).key.hasPrivatePart());
}

void TestKeyImport::jwkBringsItsAlgorithm()
{
    const JwsKey key{testKey("rsa.pk8.pem"), SigningAlgorithm::PS256, "k"};
    QCOMPARE(valueOf(importKey(valueOf(privateJwk(key)).reveal())).algorithm, std::optional(SigningAlgorithm::PS256));
    QVERIFY(!valueOf(importKey(keyFile("rsa.pk8.pem"))).algorithm);
}

void TestKeyImport::wrongPassphrase_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"rsa.pk8.encrypted.pem", "rsa.pk8.encrypted.der", "rsa.pk8.scrypt.pem", "rsa.pk8.3des.pem",
                             "rsa.pkcs1.encrypted.pem", "p256.sec1.encrypted.pem", "rsa.p12", "p256.p12"})
        QTest::newRow(name) << QByteArray(name);
}

void TestKeyImport::wrongPassphrase()
{
    QFETCH(QByteArray, name);
    // Random data has valid padding in 1 of 256 cases, so several passphrases are tried.
    for (int i = 0; i < 20; ++i) {
        const auto key =
            importKey(keyFile(name.constData()), SecretString(QByteArray("wrong ") + QByteArray::number(i)));
        QVERIFY(!key);
        QCOMPARE(key.error().kind, ErrorKind::Unauthenticated);
        QCOMPARE(key.error().field, u"passphrase"_s);
        QVERIFY(key.error().detail.startsWith(u"wrong-passphrase"_s));
    }
}

void TestKeyImport::missingPassphrase()
{
    for (const char *name : {"rsa.pk8.encrypted.pem", "rsa.pk8.encrypted.der", "rsa.pkcs1.encrypted.pem",
                             "p256.sec1.encrypted.pem", "rsa.p12", "p256.p12"}) {
        const auto key = importKey(keyFile(name));
        QVERIFY2(!key, name);
        QCOMPARE(key.error().kind, ErrorKind::Locked);
        QCOMPARE(key.error().field, u"passphrase"_s);
    }
}

void TestKeyImport::cutAnywhere_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"rsa.pk8.pem", "rsa.pk8.der", "rsa.pkcs1.pem", "rsa.pk8.encrypted.pem",
                             "rsa.pk8.encrypted.der", "rsa.p12", "p256.sec1.der", "ed25519.pk8.pem", "rsa.public.der"})
        QTest::newRow(name) << QByteArray(name);
}

void TestKeyImport::cutAnywhere()
{
    QFETCH(QByteArray, name);
    const QByteArray whole = keyFile(name.constData());
    const bool isPem = name.endsWith("pem");
    // Without the beginning of a key the file is not a key; the PEM's last line end is optional.
    const qsizetype begin = isPem ? 40 : 8;
    for (qsizetype size = begin; size < whole.size() - (isPem ? 2 : 0); ++size) {
        const auto key = importKey(QByteArrayView(whole).first(size), keyPassphrase());
        QVERIFY2(!key, QByteArray::number(size).constData());
        QVERIFY2(key.error().kind == ErrorKind::Corrupt, qPrintable(key.error().detail));
        QVERIFY(key.error().detail.startsWith(u"truncated"_s));
    }
}

void TestKeyImport::notAKey_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << "Dear administrator,\n"_ba;
    QTest::newRow("NULs") << QByteArray(100, '\0');
    QTest::newRow("PNG") << "\x89PNG\r\n\x1a\n"_ba;
    QTest::newRow("DER that is no key") << QByteArray::fromHex("3003020101");
    QTest::newRow("key and more") << keyFile("rsa.pk8.der") + 'x';
    QTest::newRow("certificate") << keyFile("rsa.certificate.pem");
    QTest::newRow("other JSON") << R"({"realm":"master"})"_ba;
    QTest::newRow("cut JSON") << R"({"kty":"RSA","n":)"_ba;
    QTest::newRow("two private keys") << keyFile("two-keys.pem");
    QTest::newRow("too large") << QByteArray(maxKeyFileBytes + 1, '0');
}

void TestKeyImport::notAKey()
{
    QFETCH(QByteArray, content);
    const auto key = importKey(content, keyPassphrase());
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(key.error().detail.startsWith(u"not-a-key"_s), qPrintable(key.error().detail));
}

void TestKeyImport::unsupportedKeys_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("X25519") << keyFile("other.x25519.pem");
    QTest::newRow("secp256k1") << keyFile("other.secp256k1.pem");
    QTest::newRow("curve given by its parameters") << keyFile("p256.explicit.pem");
    QTest::newRow("symmetric JWK") << R"({"kty":"oct","k":"c2VjcmV0"})"_ba;
    QTest::newRow("JWK for encryption") << R"({"kty":"EC","use":"enc"})"_ba;
}

void TestKeyImport::unsupportedKeys()
{
    QFETCH(QByteArray, content);
    const auto key = importKey(content);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Unsupported);
    QVERIFY(!key.error().message.isEmpty());
}

void TestKeyImport::offCurvePointInAFile()
{
    QByteArray der = publicDer(testKey("p256.public.pem"));
    der.back() = static_cast<char>(der.back() ^ 1);
    const auto key = importKey(der);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(key.error().detail.startsWith(u"weak-key"_s), qPrintable(key.error().detail));
}

void TestKeyImport::TH04_roundsThatNeverEnd()
{
    const QByteArray file =
        encryptedBy(PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), 2147483647, nullptr, 16, nullptr, NID_hmacWithSHA512));
    const auto key = importKey(file, keyPassphrase());
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Unsupported);
}

void TestKeyImport::TH04_scryptThatTakesAllMemory()
{
    const auto key =
        importKey(encryptedBy(PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nullptr, 16, nullptr, 1ULL << 14, 8, 1 << 10)),
                  keyPassphrase());
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Unsupported);
}

void TestKeyImport::TH04_sealRoundsThatNeverEnd()
{
    const QByteArray content = keyFile("rsa.p12");
    const unsigned char *at = uchars(QByteArrayView(content));
    PKCS12 *file = d2i_PKCS12(nullptr, &at, content.size());
    const ASN1_INTEGER *rounds = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &rounds, file);
    ASN1_INTEGER_set(const_cast<ASN1_INTEGER *>(rounds), 2147483647);
    QByteArray der(i2d_PKCS12(file, nullptr), '\0');
    unsigned char *out = uchars(der.data());
    i2d_PKCS12(file, &out);
    PKCS12_free(file);
    const auto key = importKey(der, keyPassphrase());
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Unsupported);
}

/// 1200 damaged files, the same in each run: refused, or the key is unchanged.
void TestKeyImport::damagedFilesNeverCrash()
{
    QRandomGenerator random(42);
    for (const char *name :
         {"rsa.pk8.der", "rsa.public.der", "p256.sec1.der", "ed25519.pk8.pem", "rsa.pkcs1.encrypted.pem",
          "p256.compressed.public.pem", "rsa.pk8.scrypt.pem", "p256.p12"}) {
        const QByteArray whole = keyFile(name);
        const KeyPair original = testKey(name);
        for (int round = 0; round < 150; ++round) {
            QByteArray damaged = whole;
            for (int change = random.bounded(1, 4); change > 0; --change)
                damaged[random.bounded(static_cast<int>(damaged.size()))] = static_cast<char>(random.bounded(256));
            const auto key = importKey(damaged, keyPassphrase());
            if (!key)
                QVERIFY(!key.error().message.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestKeyImport)
#include "tst_keyimport.moc"
