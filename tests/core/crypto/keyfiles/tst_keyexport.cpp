// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyfiles/keyexport.h"

#include "tests/support/keyfiles.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;

class TestKeyExport : public QObject
{
    Q_OBJECT

private slots:
    void K1_everyExportComesBack_data();
    void K1_everyExportComesBack();
    void encryptedExportNeedsItsPassphrase();
    void encryptedExportsAreSalted();
    void noPassphraseIsRefused();
    void passphraseOfAnyScript();
    void publicExportsHoldNoPrivatePart();
    void storedFormComesBack();
    void damagedStoredFormIsNoticed();
};

void TestKeyExport::K1_everyExportComesBack_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"rsa.pk8.pem", "p256.sec1.pem", "p384.pk8.pem", "ed25519.pk8.pem"})
        QTest::newRow(name) << QByteArray(name);
}

void TestKeyExport::K1_everyExportComesBack()
{
    QFETCH(QByteArray, name);
    const KeyPair key = testKey(name.constData());
    const SecretString passphrase("x");
    const Result<SecretString> privateForms[] = {privatePem(key), encryptedPrivatePem(key, passphrase),
                                                 pkcs12File(key, passphrase, u"Gatehouse, Schlüssel"_s),
                                                 privateJwk(testJwsKey(name.constData()))};
    for (const auto &form : privateForms) {
        QVERIFY(form);
        const auto again = importKey(form->reveal(), passphrase);
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QVERIFY(again->key.hasPrivatePart());
        QCOMPARE(valueOf(privateDer(again->key)).reveal().toByteArray(),
                 valueOf(privateDer(key)).reveal().toByteArray());
    }
    for (const QByteArray &form : {publicPem(key), publicDer(key), publicJwk(testJwsKey(name.constData()))}) {
        const auto again = importKey(form);
        QVERIFY(again);
        QVERIFY(!again->key.hasPrivatePart());
        QVERIFY(again->key.hasSamePublicPart(key));
    }
}

void TestKeyExport::encryptedExportNeedsItsPassphrase()
{
    const KeyPair key = testKey("ed25519.pk8.pem");
    const SecretString passphrase("correct horse battery");
    for (const auto &form : {encryptedPrivatePem(key, passphrase), pkcs12File(key, passphrase, u"k"_s)}) {
        QCOMPARE(importKey(form->reveal(), SecretString("correct horse batter")).error().kind,
                 ErrorKind::Unauthenticated);
        QCOMPARE(importKey(form->reveal()).error().kind, ErrorKind::Locked);
    }
}

void TestKeyExport::encryptedExportsAreSalted()
{
    const KeyPair key = testKey("ed25519.pk8.pem");
    const SecretString passphrase("x");
    QVERIFY(!(valueOf(encryptedPrivatePem(key, passphrase)) == valueOf(encryptedPrivatePem(key, passphrase))));
    QVERIFY(!(valueOf(pkcs12File(key, passphrase, u"k"_s)) == valueOf(pkcs12File(key, passphrase, u"k"_s))));
}

void TestKeyExport::noPassphraseIsRefused()
{
    const KeyPair key = testKey("ed25519.pk8.pem");
    for (const auto &form : {encryptedPrivatePem(key, {}), pkcs12File(key, {}, u"k"_s),
                             pkcs12File(key, SecretString(QByteArrayView("a\0b", 3)), u"k"_s)}) {
        QVERIFY(!form);
        QCOMPARE(form.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(form.error().field, u"passphrase"_s);
    }
}

void TestKeyExport::passphraseOfAnyScript()
{
    const KeyPair key = testKey("p256.sec1.pem");
    for (const char *text : {"密碼 пароль 🔑", "pâsswörd", " "}) {
        const SecretString passphrase{QByteArrayView(text)};
        QVERIFY(importKey(valueOf(encryptedPrivatePem(key, passphrase)).reveal(), passphrase));
        QVERIFY(importKey(valueOf(pkcs12File(key, passphrase, u"k"_s)).reveal(), passphrase));
    }
}

void TestKeyExport::publicExportsHoldNoPrivatePart()
{
    const JwsKey key = testJwsKey("p256.sec1.pem");
    const auto jwk = parseStrictJson(valueOf(privateJwk(key)).reveal());
    const QByteArray secret = QByteArray::fromBase64(jwk->textOf("d").toByteArray(), QByteArray::Base64UrlEncoding);
    QCOMPARE(secret.size(), 32);
    QVERIFY(valueOf(privateDer(key.key)).reveal().toByteArray().contains(secret));
    QVERIFY(!publicDer(key.key).contains(secret));
    QVERIFY(publicPem(key.key).startsWith("-----BEGIN PUBLIC KEY-----\n"));
    QVERIFY(!valueOf(parseStrictJson(publicJwk(key))).find("d"));
}

void TestKeyExport::storedFormComesBack()
{
    for (const char *name : {"rsa.pk8.pem", "p256.sec1.pem", "p384.pk8.pem", "ed25519.pk8.pem"}) {
        const KeyPair key = testKey(name);
        const auto again = keyFromPrivateDer(valueOf(privateDer(key)));
        QVERIFY(again && again->hasPrivatePart() && again->hasSamePublicPart(key));
        const auto part = keyFromPublicDer(publicDer(key));
        QVERIFY(part && !part->hasPrivatePart() && part->hasSamePublicPart(key));
    }
}

void TestKeyExport::damagedStoredFormIsNoticed()
{
    const QByteArray der = valueOf(privateDer(testKey("p256.sec1.pem"))).reveal().toByteArray();
    QCOMPARE(keyFromPrivateDer(SecretString(QByteArrayView(der).chopped(1))).error().kind, ErrorKind::Corrupt);
    QCOMPARE(keyFromPrivateDer(SecretString(der + 'x')).error().kind, ErrorKind::Corrupt);
    QCOMPARE(keyFromPrivateDer(SecretString()).error().kind, ErrorKind::Corrupt);
    QCOMPARE(keyFromPublicDer("x").error().kind, ErrorKind::Corrupt);
}

QTEST_GUILESS_MAIN(TestKeyExport)
#include "tst_keyexport.moc"
