// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyfiles/keypair.h"

#include "core/crypto/keyfiles/keyexport.h"
#include "core/crypto/keyfiles/keyimport.h"
#include "core/crypto/keyfiles/keystrength.h"
#include "tests/support/keyfiles.h"
#include "tests/support/valueof.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;

class TestKeyPair : public QObject
{
    Q_OBJECT

private slots:
    void K1_generates_data();
    void K1_generates();
    void generatedKeysDiffer();
    void rsaGenerationTellsItsProgress();
    void rsaGenerationCanBeCancelled();
    void cancelledBeforeItBegins();
    void publicPartHasNoPrivateOne();
    void algorithmNames();
};

void TestKeyPair::K1_generates_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("bits");
    for (const KeyKind kind : allKeyKinds())
        QTest::newRow(qPrintable(keyKindName(kind)))
            << static_cast<int>(kind) << keyKindName(kind)
            << QList<int>{2048, 3072, 4096, 256, 384, 256}.value(static_cast<int>(kind));
}

void TestKeyPair::K1_generates()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(int, bits);
    const auto key = KeyPair::generate(static_cast<KeyKind>(kind));
    QVERIFY2(key, key ? "" : qPrintable(key.error().detail));
    QCOMPARE(key->name(), name);
    QVERIFY(key->hasPrivatePart());
    if (key->type() != KeyType::Ed25519)
        QCOMPARE(key->bits(), bits);
    const auto strength = checkStrength(*key);
    QVERIFY2(strength, strength ? "" : qPrintable(strength.error().detail));
}

void TestKeyPair::generatedKeysDiffer()
{
    for (const KeyKind kind : {KeyKind::P256, KeyKind::P384, KeyKind::Ed25519})
        QVERIFY(!valueOf(KeyPair::generate(kind)).hasSamePublicPart(valueOf(KeyPair::generate(kind))));
}

void TestKeyPair::rsaGenerationTellsItsProgress()
{
    const JobContext job;
    QVERIFY(KeyPair::generate(KeyKind::Rsa2048, job));
    QCOMPARE(job.progress().total, 2);
    QCOMPARE(job.progress().done, 2);
}

/// 4096 bits take seconds, of which the cancelled key needs one try of a prime.
void TestKeyPair::rsaGenerationCanBeCancelled()
{
    const JobContext job;
    std::atomic<bool> hasBegun = false;
    std::optional<Result<KeyPair>> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        hasBegun = true;
        while (!result || *result) // a machine may be so fast that a key is made before it is cancelled
            result = KeyPair::generate(KeyKind::Rsa4096, job);
    }));
    thread->start();
    QTRY_VERIFY(hasBegun);
    job.cancel();
    QVERIFY(thread->wait(60'000));
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
}

void TestKeyPair::cancelledBeforeItBegins()
{
    const JobContext job;
    job.cancel();
    for (const KeyKind kind : allKeyKinds()) {
        const auto key = KeyPair::generate(kind, job);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, ErrorKind::Cancelled);
    }
}

void TestKeyPair::publicPartHasNoPrivateOne()
{
    for (const char *name : {"rsa.pk8.pem", "p256.sec1.pem", "p384.pk8.pem", "ed25519.pk8.pem"}) {
        const KeyPair pair = testKey(name);
        const KeyPair part = pair.publicPart();
        QVERIFY(!part.hasPrivatePart());
        QVERIFY(part.hasSamePublicPart(pair));
        QCOMPARE(part.name(), pair.name());
        QVERIFY(!privatePem(part));
        QVERIFY(!privateDer(part));
        QCOMPARE(publicDer(part), publicDer(pair));
    }
}

void TestKeyPair::algorithmNames()
{
    for (const char *name :
         {"ES256", "ES384", "ES512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "EdDSA"}) {
        const auto algorithm = algorithmFromName(name);
        QVERIFY(algorithm);
        QCOMPARE(algorithmName(*algorithm), QByteArray(name));
        QVERIFY(algorithmsFor(infoOf(*algorithm).keyType).contains(*algorithm));
    }
    for (const char *name : {"none", "HS256", "es256", "ES256 ", "", "ES521", "ES256K", "RSA1_5"})
        QVERIFY(!algorithmFromName(name));
}

QTEST_GUILESS_MAIN(TestKeyPair)
#include "tst_keypair.moc"
