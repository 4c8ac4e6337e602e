// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/kdf.h"
#include "tests/support/valueof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestKdf : public QObject
{
    Q_OBJECT

private slots:
    void knownArgon2id();
    void everyInputMatters();
    void TH04_unbearableCosts_data();
    void TH04_unbearableCosts();
    void calibration_data();
    void calibration();
    void calibrationOfABrokenClock();
    void knownHkdf_data();
    void knownHkdf();
    void randomKeysDiffer();
};

namespace {

constexpr Argon2Cost quick{256, 1, 1};

QByteArray derive(const char *passphrase, QByteArrayView salt, const Argon2Cost &cost)
{
    return valueOf(deriveFromPassphrase(SecretString(passphrase), salt, cost)).reveal().toByteArray().toHex();
}

} // namespace

/// From the tests of the reference implementation.
void TestKdf::knownArgon2id()
{
    QCOMPARE(derive("password", "somesalt", {65536, 2, 1}),
             "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"_ba);
}

void TestKdf::everyInputMatters()
{
    const QByteArray key = derive("passphrase", "0123456789abcdef", quick);
    QCOMPARE(derive("passphrase", "0123456789abcdef", quick), key);
    QVERIFY(derive("Passphrase", "0123456789abcdef", quick) != key);
    QVERIFY(derive("passphrase", "0123456789abcdeg", quick) != key);
    QVERIFY(derive("passphrase", "0123456789abcdef", {257, 1, 1}) != key);
    QVERIFY(derive("passphrase", "0123456789abcdef", {256, 2, 1}) != key);
    QVERIFY(derive("passphrase", "0123456789abcdef", {256, 1, 2}) != key);
}

void TestKdf::TH04_unbearableCosts_data()
{
    QTest::addColumn<quint32>("memoryKiB");
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<quint32>("lanes");
    QTest::addColumn<bool>("isBearable");
    const auto row = [](const char *name, const Argon2Cost &cost, bool isBearableCost) {
        QTest::newRow(name) << cost.memoryKiB << cost.passes << cost.lanes << isBearableCost;
    };
    row("default", {}, true);
    row("most", {1024 * 1024, 64, 16}, true);
    row("least", {8, 1, 1}, true);
    row("1 TiB", {1U << 30, 1, 1}, false);
    row("4 TiB", {0xffffffff, 1, 1}, false);
    row("a little more than 1 GiB", {1024 * 1024 + 1, 1, 1}, false);
    row("65 passes", {64, 65, 1}, false);
    row("endless passes", {64, 0xffffffff, 1}, false);
    row("17 lanes", {1024, 1, 17}, false);
    row("endless lanes", {1024 * 1024, 1, 0xffffffff}, false);
    row("no memory", {0, 1, 1}, false);
    row("no pass", {64, 0, 1}, false);
    row("no lane", {64, 1, 0}, false);
    row("too little for its lanes", {31, 1, 4}, false);
}

void TestKdf::TH04_unbearableCosts()
{
    QFETCH(quint32, memoryKiB);
    QFETCH(quint32, passes);
    QFETCH(quint32, lanes);
    const Argon2Cost cost{memoryKiB, passes, lanes};
    QTEST(isBearable(cost), "isBearable");
    if (isBearable(cost))
        return;
    const auto key = deriveFromPassphrase(SecretString("x"), "0123456789abcdef", cost);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, ErrorKind::Unsupported);
}

/// Machines that are faster by this factor than one on which the default takes 0.2 s.
void TestKdf::calibration_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {0.05, 0.2, 0.5, 1.0, 2.0, 4.0, 8.0, 20.0})
        QTest::newRow(QByteArray::number(speed).constData()) << speed;
}

void TestKdf::calibration()
{
    QFETCH(double, speed);
    const auto timeOf = [speed](const Argon2Cost &cost) {
        return std::chrono::duration<double>(0.2 / speed * cost.memoryKiB / 65536.0 * cost.passes / 3);
    };
    const Argon2Cost cost = calibrateArgon2(timeOf);
    QVERIFY(isBearable(cost));
    QVERIFY(cost.memoryKiB >= 19 * 1024 && cost.passes >= 2);
    QVERIFY(cost.memoryKiB <= 256 * 1024);
    const double seconds = timeOf(cost).count();
    QVERIFY2(speed < 0.2 || seconds >= 0.25, QByteArray::number(seconds).constData());
    const bool isAtTheMinimum = cost == Argon2Cost{19 * 1024, 2, 4};
    QVERIFY2(isAtTheMinimum || seconds <= 1, QByteArray::number(seconds).constData());
}

void TestKdf::calibrationOfABrokenClock()
{
    for (const double seconds : {0.0, -1.0, 1e300, std::numeric_limits<double>::quiet_NaN()}) {
        const Argon2Cost cost =
            calibrateArgon2([seconds](const Argon2Cost &) { return std::chrono::duration<double>(seconds); });
        QVERIFY(isBearable(cost));
        QVERIFY(cost.memoryKiB >= 19 * 1024 && cost.passes >= 2);
    }
}

/// RFC 5869 appendix A.1 and A.3.
void TestKdf::knownHkdf_data()
{
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("A.1") << QByteArray::fromHex("000102030405060708090a0b0c")
                         << QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9")
                         << "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"_ba;
    QTest::newRow("A.3") << QByteArray() << QByteArray()
                         << "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"_ba;
}

void TestKdf::knownHkdf()
{
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, label);
    QFETCH(QByteArray, expected);
    const SecretString key{QByteArrayView(QByteArray(22, '\x0b'))};
    QCOMPARE(deriveSubkey(key, label, salt, 42).reveal().toByteArray().toHex(), expected);
}

void TestKdf::randomKeysDiffer()
{
    QCOMPARE(randomKey().reveal().size(), 32);
    QVERIFY(!(randomKey() == randomKey()));
}

QTEST_GUILESS_MAIN(TestKdf)
#include "tst_kdf.moc"
