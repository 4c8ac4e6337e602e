// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/keyslot.h"

#include "core/crypto/sealing/recoverycode.h"
#include "tests/support/valueof.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestKeySlot : public QObject
{
    Q_OBJECT

private slots:
    void K5_everySlotOpensTheSameKey();
    void K5_wrongSecretIsToldFromADamagedSlot_data();
    void K5_wrongSecretIsToldFromADamagedSlot();
    void K5_slotEditedByHand();
    void K5_slotOfAnotherWorkspace();
    void TH04_parametersOfATebibyte();
    void emptySecretIsRefused();
    void newerSlotsAreNamed();
    void slotsOfOneSecretDiffer();
    void noiseIsNoSlot();
    void formStaysAsDocumented();
};

namespace {

constexpr Argon2Cost quick{64, 1, 1};
const QByteArray store = "6f1d2c4e-8a7b-4c3d-9e0f-112233445566";

QByteArray passphraseSlot(const SecretString &dataKey, const char *passphrase = "correct horse")
{
    return valueOf(makeSlot(SlotKind::Passphrase, SecretString(passphrase), dataKey, store, quick));
}

/// Edits a slot and corrects its checksum.
QByteArray withChecksum(QByteArray slot)
{
    return slot.replace(112, 16, QCryptographicHash::hash(slot.first(112), QCryptographicHash::Sha256).first(16));
}

} // namespace

void TestKeySlot::K5_everySlotOpensTheSameKey()
{
    const SecretString dataKey = randomKey();
    const SecretString keychain = randomKey();
    const SecretString recovery = randomRecoverySecret();
    const QByteArray keySlots[] = {passphraseSlot(dataKey),
                                   valueOf(makeSlot(SlotKind::Keychain, keychain, dataKey, store)),
                                   valueOf(makeSlot(SlotKind::Recovery, recovery, dataKey, store))};
    const SecretString secrets[] = {SecretString("correct horse"), keychain, recovery};
    const SlotKind kinds[] = {SlotKind::Passphrase, SlotKind::Keychain, SlotKind::Recovery};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(keySlots[i].size(), 128);
        QCOMPARE(valueOf(readSlot(keySlots[i])).kind, kinds[i]);
        for (int j = 0; j < 3; ++j) {
            const auto opened = openSlot(keySlots[i], secrets[j], store);
            QCOMPARE(opened.has_value(), i == j);
            if (opened)
                QVERIFY(*opened == dataKey);
            else
                QCOMPARE(opened.error().kind, ErrorKind::Unauthenticated);
        }
        QVERIFY(!keySlots[i].contains(dataKey.reveal().toByteArray()));
    }
    QCOMPARE(valueOf(readSlot(keySlots[0])).cost, quick);
}

void TestKeySlot::K5_wrongSecretIsToldFromADamagedSlot_data()
{
    QTest::addColumn<int>("byte");
    for (const int byte : {8, 20, 35, 36, 51, 52, 64, 95, 111, 112, 127}) // one in every part
        QTest::newRow(QByteArray::number(byte).constData()) << byte;
}

void TestKeySlot::K5_wrongSecretIsToldFromADamagedSlot()
{
    QFETCH(int, byte);
    QByteArray slot = passphraseSlot(randomKey());
    const auto wrong = openSlot(slot, SecretString("wrong horse"), store);
    QCOMPARE(wrong.error().kind, ErrorKind::Unauthenticated);
    QCOMPARE(wrong.error().field, u"passphrase"_s);
    slot[byte] = static_cast<char>(slot[byte] ^ 1);
    for (const char *passphrase : {"correct horse", "wrong horse"}) {
        const auto damaged = openSlot(slot, SecretString(passphrase), store);
        QCOMPARE(damaged.error().kind, ErrorKind::Corrupt);
        QVERIFY(damaged.error().message != wrong.error().message);
    }
}

/// With a correct checksum: whatever was edited, the slot does not open.
void TestKeySlot::K5_slotEditedByHand()
{
    const SecretString dataKey = randomKey();
    const QByteArray slot = passphraseSlot(dataKey);
    for (int byte = 0; byte < 112; ++byte) {
        QByteArray edited = slot;
        edited[byte] = static_cast<char>(edited[byte] ^ 1);
        QVERIFY2(!openSlot(withChecksum(edited), SecretString("correct horse"), store),
                 QByteArray::number(byte).constData());
    }
    // With the right passphrase the wrapped key is reported as damaged.
    QByteArray edited = slot;
    edited[70] = static_cast<char>(edited[70] ^ 1);
    QCOMPARE(openSlot(withChecksum(edited), SecretString("correct horse"), store).error().kind, ErrorKind::Corrupt);
    QCOMPARE(openSlot(withChecksum(edited), SecretString("wrong"), store).error().kind, ErrorKind::Unauthenticated);
}

void TestKeySlot::K5_slotOfAnotherWorkspace()
{
    const auto opened = openSlot(passphraseSlot(randomKey()), SecretString("correct horse"), "another-store");
    QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
}

void TestKeySlot::TH04_parametersOfATebibyte()
{
    QByteArray slot = passphraseSlot(randomKey());
    qToBigEndian<quint32>(1U << 30, slot.data() + 8); // KiB
    for (const auto &result :
         {readSlot(withChecksum(slot)).map([](const SlotInfo &) {}),
          openSlot(withChecksum(slot), SecretString("x"), store).map([](const SecretString &) {})}) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unsupported);
    }
}

void TestKeySlot::emptySecretIsRefused()
{
    const auto slot = makeSlot(SlotKind::Passphrase, {}, randomKey(), store, quick);
    QCOMPARE(slot.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(slot.error().field, u"passphrase"_s);
}

void TestKeySlot::newerSlotsAreNamed()
{
    QByteArray slot = passphraseSlot(randomKey());
    slot[4] = 2;
    QCOMPARE(readSlot(slot).error().kind, ErrorKind::Unsupported);
    QCOMPARE(readSlot(slot + "more").error().kind, ErrorKind::Unsupported);
    slot[4] = 1;
    slot[5] = 9;
    QCOMPARE(readSlot(withChecksum(slot)).error().kind, ErrorKind::Unsupported);
}

void TestKeySlot::slotsOfOneSecretDiffer()
{
    const SecretString dataKey = randomKey();
    const QByteArray first = passphraseSlot(dataKey);
    const QByteArray second = passphraseSlot(dataKey);
    QVERIFY(first.sliced(20, 16) != second.sliced(20, 16)); // salt
    QVERIFY(first.sliced(36, 16) != second.sliced(36, 16)); // check value
    QVERIFY(first.sliced(52, 60) != second.sliced(52, 60)); // data key
}

/// Pseudo-random data, also with the right length and beginning.
void TestKeySlot::noiseIsNoSlot()
{
    QRandomGenerator random(128);
    for (int round = 0; round < 5000; ++round) {
        QByteArray noise(round % 2 == 0 ? 128 : random.bounded(300), '\0');
        for (char &byte : noise)
            byte = static_cast<char>(random.bounded(256));
        if (round % 4 == 0)
            noise.replace(0, 6, QByteArray("GhKs\1\1", 6));
        QVERIFY(!readSlot(noise));
    }
    QCOMPARE(readSlot({}).error().kind, ErrorKind::Corrupt);
    QCOMPARE(readSlot("GhKs").error().kind, ErrorKind::Corrupt);
    QCOMPARE(readSlot("GhKs\1").error().kind, ErrorKind::Corrupt);
}

/// Made by other software (Python, cryptography, argon2-cffi) from the header's description: the format may get a new
/// version, but never change.
void TestKeySlot::formStaysAsDocumented()
{
    const auto opened = openSlot(
        QByteArray::fromHex("47684b730101000000000040000000010000000173616c742d6f662d31362d6279746573cf5f06c6a7c2d4bf82"
                            "c5754559fd978a6e6f6e63652d6f662d3132623ebb5652badf213a0265332142a882e0cff387aef485c169515c"
                            "6fc321cafb2ba7a2d6f65c1f64973d9833210fab0fa230ee05948f78f1ca04af02d229073a60"),
        SecretString("correct horse"), store);
    QVERIFY(opened);
    QCOMPARE(opened->reveal().toByteArray(), QByteArray(32, 'd'));
}

QTEST_GUILESS_MAIN(TestKeySlot)
#include "tst_keyslot.moc"
