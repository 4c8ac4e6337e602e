// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/secrethash.h"

#include "core/base/secretstring.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestSecretHash : public QObject
{
    Q_OBJECT

private slots:
    void generatedSecretsAreLongAndDiffer();
    void knownHmac();
    void generatedSecretVerifiesUnderItsKeyAlone();
    void typedSecretVerifies();
    void typedSecretIsSalted();
    void shortSecretIsRefused();
    void TH04_costlyOrBrokenHashesAreRefused_data();
    void TH04_costlyOrBrokenHashesAreRefused();
};

void TestSecretHash::generatedSecretsAreLongAndDiffer()
{
    QSet<QByteArray> all;
    for (int i = 0; i < 100; ++i)
        all << generateClientSecret().reveal().toByteArray();
    QCOMPARE(all.size(), 100);
    static const QRegularExpression form(u"^ghs_[A-Za-z0-9_-]{43}$"_s); // 32 bytes in base64url
    for (const QByteArray &secret : all)
        QVERIFY2(form.match(QString::fromLatin1(secret)).hasMatch(), secret.constData());
}

/// RFC 4231, test case 2.
void TestSecretHash::knownHmac()
{
    const QByteArray digest = QByteArray::fromHex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    const QString expected = u"$hmac-sha256$"_s + QString::fromLatin1(digest.toBase64(QByteArray::Base64UrlEncoding |
                                                                                      QByteArray::OmitTrailingEquals));
    QCOMPARE(hashGeneratedSecret(SecretString("what do ya want for nothing?"), "Jefe"), expected);
}

void TestSecretHash::generatedSecretVerifiesUnderItsKeyAlone()
{
    const QByteArray key = randomBytes(32);
    const SecretString secret = generateClientSecret();
    const QString hash = hashGeneratedSecret(secret, key);
    QVERIFY(verifySecret(secret, hash, key));
    QVERIFY(!verifySecret(secret, hash, randomBytes(32)));
    QVERIFY(!verifySecret(generateClientSecret(), hash, key));
    QVERIFY(!verifySecret(secret, hash.chopped(1), key));
    QVERIFY(!verifySecret(secret, hash + u'A', key));
    QVERIFY(!verifySecret(SecretString(), hash, key));
}

void TestSecretHash::typedSecretVerifies()
{
    const SecretString secret("correct horse bättery");
    const auto hash = hashTypedSecret(secret);
    QVERIFY(hash);
    QVERIFY2(hash->startsWith(u"$argon2id$v=19$m=19456,t=2,p=1$"), qPrintable(*hash)); // OWASP's minimum
    QVERIFY(verifySecret(secret, *hash, {}));
    QVERIFY(!verifySecret(SecretString("correct horse battery"), *hash, {}));
}

void TestSecretHash::typedSecretIsSalted()
{
    const SecretString secret("correct horse battery");
    QVERIFY(hashTypedSecret(secret).value_or(QString()) != hashTypedSecret(secret).value_or(QString()));
}

void TestSecretHash::shortSecretIsRefused()
{
    const auto hash = hashTypedSecret(SecretString(QByteArray(minTypedSecretBytes - 1, 'x')));
    QVERIFY(!hash);
    QCOMPARE(hash.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(hash.error().field, u"secret"_s);
    QVERIFY(hashTypedSecret(SecretString(QByteArray(minTypedSecretBytes, 'x'))));
}

void TestSecretHash::TH04_costlyOrBrokenHashesAreRefused_data()
{
    QTest::addColumn<QString>("hash");
    const QString rest = u"$c2FsdHNhbHRzYWx0c2FsdA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s;
    QTest::newRow("4 TiB") << u"$argon2id$v=19$m=4294967295,t=1,p=1"_s + rest;
    QTest::newRow("a million passes") << u"$argon2id$v=19$m=8,t=1000000,p=1"_s + rest;
    QTest::newRow("ten thousand lanes") << u"$argon2id$v=19$m=100000,t=1,p=10000"_s + rest;
    QTest::newRow("another algorithm") << u"$argon2i$v=19$m=8,t=1,p=1"_s + rest;
    QTest::newRow("cut") << u"$argon2id$v=19$m=8,t=1,p=1"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("clear text") << u"correct horse battery"_s;
}

void TestSecretHash::TH04_costlyOrBrokenHashesAreRefused()
{
    QFETCH(QString, hash);
    QVERIFY(!verifySecret(SecretString("correct horse battery"), hash, "key"));
}

QTEST_GUILESS_MAIN(TestSecretHash)
#include "tst_secrethash.moc"
