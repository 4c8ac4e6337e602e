// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/recoverycode.h"
#include "tests/support/valueof.h"
#include "tests/support/vaulttest.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestVault : public VaultTest
{
    Q_OBJECT

private slots:
    void K5_isLockedWhenAWorkspaceIsOpened();
    void K5_everyWayUnlocks();
    void K5_wrongSecretAndDamagedSlotAreDifferentErrors();
    void K5_slotEditedByteByByte();
    void K5_slotOfAnotherKindOrWorkspace();
    void K5_slotFromBeforeARotation();
    void TH04_derivationOfATebibyteIsRefused();
    void TH02_cellsOpenInTheirPlaceOnly();
    void TH02_cellFromBeforeARotation();
    void sealsAreCountedAndBounded();
    void lockedCellsSaySo();
    void anotherDataKeyInMemoryIsNoticed();
    void checkFindsWhatDoesNotOpen();
};

void TestVault::K5_isLockedWhenAWorkspaceIsOpened()
{
    QVERIFY(!valueOf(workspace().read(&readVault)).has_value());
    const auto none = unlockVault(workspace().store(), SlotKind::Passphrase, SecretString(testPassphrase));
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    setUp();
    QVERIFY(workspace().store().vault().isUnlocked());
    workspace().reopen();
    QVERIFY(!workspace().store().vault().isUnlocked());
    QVERIFY(!unlock(SlotKind::Passphrase, SecretString(testPassphrase)));
    const QSignalSpy spy(&workspace().store().vault(), &Vault::stateChanged);
    workspace().store().vault().lock();
    QCOMPARE(spy.count(), 1);
    QVERIFY(!spy.at(0).at(0).toBool());
}

void TestVault::K5_everyWayUnlocks()
{
    const SecretString code = setUp();
    const SecretString wrapping = randomKey();
    workspace().execute(AddKeychainSlot{u"anna on desk"_s, wrapping});
    workspace().execute(AddKeychainSlot{u"anna on notebook"_s, randomKey()});
    const SecretString key = dataKey();
    QVERIFY(!unlock(SlotKind::Passphrase, SecretString(testPassphrase)));
    QVERIFY(dataKey() == key);
    QVERIFY(!unlock(SlotKind::Recovery, valueOf(parseRecoveryCode(code))));
    QVERIFY(dataKey() == key);
    QVERIFY(workspace().store().vault().unlockedBy() == SlotKind::Recovery);
    QVERIFY(!unlock(SlotKind::Keychain, wrapping)); // whichever of the two it is
    QVERIFY(dataKey() == key);
    QCOMPARE(valueOf(unlock(SlotKind::Keychain, randomKey())).kind, ErrorKind::Unauthenticated);
    QCOMPARE(vaultInfo().ways.size(), 4);
    QCOMPARE(vaultInfo().keyVersion, 1u);
}

void TestVault::K5_wrongSecretAndDamagedSlotAreDifferentErrors()
{
    setUp();
    const auto wrong = valueOf(unlock(SlotKind::Passphrase, SecretString("correct horse baterry")));
    QCOMPARE(wrong.kind, ErrorKind::Unauthenticated);
    QCOMPARE(wrong.field, u"passphrase"_s);
    const auto code = valueOf(unlock(SlotKind::Recovery, randomRecoverySecret()));
    QCOMPARE(code.kind, ErrorKind::Unauthenticated);
    QCOMPARE(code.field, u"recoveryCode"_s);
    QCOMPARE(valueOf(unlock(SlotKind::Keychain, randomKey())).kind, ErrorKind::NotFound);
    const QByteArray sound = slotOf(SlotKind::Passphrase).slot;
    QByteArray slot = sound;
    slot[70] = static_cast<char>(slot[70] ^ 1); // of the wrapped data key
    setSlot(SlotKind::Passphrase, withChecksum(slot));
    const auto damaged = valueOf(unlock(SlotKind::Passphrase, SecretString(testPassphrase)));
    QCOMPARE(damaged.kind, ErrorKind::Corrupt);
    QVERIFY(damaged.message != wrong.message);
    setSlot(SlotKind::Passphrase, sound);
}

void TestVault::K5_slotEditedByteByByte()
{
    setUp();
    const QByteArray sound = slotOf(SlotKind::Passphrase).slot;
    for (qsizetype at = 0; at < sound.size(); ++at) {
        QByteArray slot = sound;
        slot[at] = static_cast<char>(slot[at] ^ (1 << (at % 8)));
        setSlot(SlotKind::Passphrase, slot);
        const auto error = unlock(SlotKind::Passphrase, SecretString(testPassphrase));
        QVERIFY2(error && (error->kind == ErrorKind::Corrupt || error->kind == ErrorKind::Unsupported),
                 QByteArray::number(at).constData());
    }
    setSlot(SlotKind::Passphrase, sound);
    QVERIFY(!unlock(SlotKind::Passphrase, SecretString(testPassphrase)));
}

void TestVault::K5_slotOfAnotherKindOrWorkspace()
{
    setUp();
    const QByteArray sound = slotOf(SlotKind::Passphrase).slot;
    setSlot(SlotKind::Passphrase,
            *makeSlot(SlotKind::Passphrase, SecretString(testPassphrase), dataKey(), "another", {64, 1, 1}));
    QCOMPARE(unlock(SlotKind::Passphrase, SecretString(testPassphrase))->kind, ErrorKind::Corrupt);
    // A slot without a slow derivation, stored as the passphrase's.
    setSlot(SlotKind::Passphrase, slotOf(SlotKind::Recovery).slot);
    QCOMPARE(valueOf(unlock(SlotKind::Passphrase, SecretString(testPassphrase))).kind, ErrorKind::Corrupt);
    setSlot(SlotKind::Passphrase, sound);
}

void TestVault::K5_slotFromBeforeARotation()
{
    setUp();
    const QByteArray before = slotOf(SlotKind::Passphrase).slot;
    workspace().execute(RotateDataKey{SecretString(testPassphrase)});
    const QByteArray sound = slotOf(SlotKind::Passphrase).slot;
    setSlot(SlotKind::Passphrase, before);
    QCOMPARE(valueOf(unlock(SlotKind::Passphrase, SecretString(testPassphrase))).kind, ErrorKind::Corrupt);
    setSlot(SlotKind::Passphrase, sound);
    QVERIFY(!unlock(SlotKind::Passphrase, SecretString(testPassphrase)));
}

void TestVault::TH04_derivationOfATebibyteIsRefused()
{
    setUp();
    const QByteArray sound = slotOf(SlotKind::Passphrase).slot;
    setSlot(SlotKind::Passphrase,
            withChecksum(QByteArray(sound).replace(8, 4, QByteArray::fromHex("40000000")))); // KiB
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    QCOMPARE(valueOf(unlock(SlotKind::Passphrase, SecretString(testPassphrase))).kind, ErrorKind::Unsupported);
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    QVERIFY(after.ru_maxrss - before.ru_maxrss < 16 * 1024);
    setSlot(SlotKind::Passphrase, sound);
}

void TestVault::TH02_cellsOpenInTheirPlaceOnly()
{
    setUp();
    addKey(u"kid-one"_s, "private part one");
    addKey(u"kid-two"_s, "private part two");
    QCOMPARE(openedKey(u"kid-one"_s), "private part one"_ba);
    change("CREATE TEMP TABLE kept AS SELECT kid, private_key FROM signing_key");
    change("UPDATE signing_key SET private_key = (SELECT private_key FROM kept WHERE kept.kid <> signing_key.kid)");
    ErrorKind kind = ErrorKind::Internal;
    QCOMPARE(openedKey(u"kid-one"_s, &kind), QByteArray());
    QCOMPARE(kind, ErrorKind::Corrupt);
    change("UPDATE signing_key SET private_key = (SELECT private_key FROM kept WHERE kept.kid = signing_key.kid)");
    // To another column of another table.
    change("UPDATE workspace SET smtp_password = (SELECT private_key FROM kept LIMIT 1)");
    const auto password = workspace().read(
        [this](Connection &connection) { return readMailPassword(connection, workspace().store().vault()); });
    QCOMPARE(password.error().kind, ErrorKind::Corrupt);
    change("UPDATE workspace SET smtp_password = NULL");
}

void TestVault::TH02_cellFromBeforeARotation()
{
    setUp();
    addKey(u"kid-one"_s, "private part one");
    change("CREATE TEMP TABLE kept AS SELECT kid, private_key FROM signing_key");
    workspace().execute(RotateDataKey{SecretString(testPassphrase)});
    change("CREATE TEMP TABLE fresh AS SELECT kid, private_key FROM signing_key");
    change("UPDATE signing_key SET private_key = (SELECT private_key FROM kept)");
    ErrorKind kind = ErrorKind::Internal;
    (void)openedKey(u"kid-one"_s, &kind);
    QCOMPARE(kind, ErrorKind::Corrupt);
    change("UPDATE signing_key SET private_key = (SELECT private_key FROM fresh)");
    QCOMPARE(openedKey(u"kid-one"_s), "private part one"_ba);
}

void TestVault::sealsAreCountedAndBounded()
{
    setUp();
    addKey(u"kid-one"_s, "private part one");
    QCOMPARE(number("SELECT seal_count FROM vault"), 1);
    change("UPDATE vault SET seal_count = " + QByteArray::number(maxSealCount));
    QCOMPARE(refusal(SetMailPassword{SecretString("letters")}), ErrorKind::Forbidden);
    workspace().execute(RotateDataKey{SecretString(testPassphrase)});
    QCOMPARE(number("SELECT seal_count FROM vault"), 1);
    workspace().execute(SetMailPassword{SecretString("letters")});
    QCOMPARE(number("SELECT seal_count FROM vault"), 2);
}

void TestVault::lockedCellsSaySo()
{
    setUp();
    addKey(u"kid-one"_s, "private part one");
    workspace().store().vault().lock();
    ErrorKind kind = ErrorKind::Internal;
    (void)openedKey(u"kid-one"_s, &kind);
    QCOMPARE(kind, ErrorKind::Locked);
    QVERIFY(dataKey().isEmpty());
}

void TestVault::anotherDataKeyInMemoryIsNoticed()
{
    setUp();
    addKey(u"kid-one"_s, "private part one");
    workspace().store().vault().unlock(randomKey(), SlotKind::Passphrase);
    ErrorKind kind = ErrorKind::Internal;
    (void)openedKey(u"kid-one"_s, &kind);
    QCOMPARE(kind, ErrorKind::Locked); // not Corrupt: nothing is damaged
    QCOMPARE(refusal(SetMailPassword{SecretString("letters")}), ErrorKind::Locked);
    workspace().store().vault().lock();
}

void TestVault::checkFindsWhatDoesNotOpen()
{
    const auto problems = [this] {
        return workspace()
            .store()
            .write({}, [this](Connection &c) { return checkWorkspace(c, {}, &workspace().store().vault()); })
            .result()
            .value_or(QStringList());
    };
    setUp();
    addKey(u"kid-one"_s, "private part one");
    QCOMPARE(problems(), QStringList());
    change("CREATE TEMP TABLE kept AS SELECT private_key FROM signing_key");
    change("UPDATE signing_key SET private_key = zeroblob(60)");
    QCOMPARE(problems().size(), 1);
    QVERIFY(problems().at(0).contains(u"kid-one"));
    workspace().store().vault().lock();
    QCOMPARE(problems(), QStringList()); // locked, it cannot know
    change("UPDATE signing_key SET private_key = (SELECT private_key FROM kept)");
    const QByteArray slot = slotOf(SlotKind::Recovery).slot;
    setSlot(SlotKind::Recovery, QByteArray(slot).replace(30, 1, "?"));
    QCOMPARE(problems().size(), 1);
    setSlot(SlotKind::Recovery, slot);
    change("CREATE TEMP TABLE kept_vault AS SELECT * FROM vault");
    change("DELETE FROM vault");
    QCOMPARE(problems().size(), 1);
    change("INSERT INTO vault SELECT * FROM kept_vault");
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
