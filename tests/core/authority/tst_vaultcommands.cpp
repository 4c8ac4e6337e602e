// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/recoverycode.h"
#include "tests/support/valueof.h"
#include "tests/support/vaulttest.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

const QString newPassphrase = u"staple of other words"_s;

SecretString secretOf(const QString &text)
{
    return SecretString(text.toUtf8());
}

} // namespace

class TestVaultCommands : public VaultTest
{
    Q_OBJECT

private slots:
    void K5_setUp();
    void K5_setUpIsRefused_data();
    void K5_setUpIsRefused();
    void K5_changePassphrase();
    void K5_forgottenPassphrase();
    void K5_recoveryDoesNotExcuseASecondTime();
    void K5_renewRecoveryCode();
    void K5_keychains();
    void K5_lastWayStays();
    void K5_rotate();
    void K5_rotateIsRefused();
    void K5_rotationCancelledLeavesTheOldDataKey();
    void K5_rotationWithoutRoomLeavesTheOldDataKey();
    void K5_setUpThatFailsStaysLocked();
    void K5_lockedMeanwhileStaysLocked();
    void K5_onlyAdminsManageTheVault();
    void K5_mailPassword();
    void TH01_nothingSecretIsInTheFile();

private:
    QByteArray everyByte();
    QByteArray sealedBytes();
};

/// The file with its write-ahead log, as a thief has them.
QByteArray TestVaultCommands::everyByte()
{
    QByteArray all;
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(workspace().path() + suffix);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QByteArray TestVaultCommands::sealedBytes()
{
    return workspace()
        .read([](Connection &connection) -> Result<QByteArray> {
            QByteArray all;
            for (const SealedPlace &place : sealedPlaces()) {
                for (const qint64 id : readSealedIds(connection, place).value_or(QList<qint64>()))
                    all += valueOf(readSealedCell(connection, place, id)).cell;
            }
            return all;
        })
        .value_or(QByteArray());
}

void TestVaultCommands::K5_setUp()
{
    const Outcome outcome = workspace().execute(CreateVault{SecretString(testPassphrase)});
    QVERIFY(workspace().store().vault().isUnlocked());
    QCOMPARE(outcome.secrets.size(), 1);
    QVERIFY(outcome.secrets.at(0).owner.isEmpty());
    QVERIFY(!unlock(SlotKind::Recovery, valueOf(parseRecoveryCode(outcome.secrets.at(0).secret))));
    QCOMPARE(vaultInfo().ways.size(), 2);
    QCOMPARE(vaultInfo().createdAt, workspace().clock().now());
    QCOMPARE(valueOf(readSlot(slotOf(SlotKind::Passphrase).slot)).cost, (Argon2Cost{19 * 1024, 2, 4})); // as calibrated
    QCOMPARE(lastEntry(), u"vault.create workspace Test workspace  {\"lanes\":4,\"memoryKiB\":19456,\"passes\":2}"_s);
    QVERIFY(outcome.revision > 0);
    QCOMPARE(refusal(CreateVault{SecretString(testPassphrase)}), ErrorKind::Conflict);
}

void TestVaultCommands::K5_setUpIsRefused_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("eleven characters") << QByteArray("eleven char");
    QTest::newRow("eleven letters in 22 bytes") << QByteArray("äöüäöüäöüäö");
    QTest::newRow("one sign over and over") << QByteArray("aaaaaaaaaaaaaaaa");
}

void TestVaultCommands::K5_setUpIsRefused()
{
    QFETCH(const QByteArray, passphrase);
    QString field;
    QCOMPARE(refusal(CreateVault{SecretString(passphrase)}, &field), ErrorKind::InvalidInput);
    QCOMPARE(field, u"passphrase"_s);
    QVERIFY(!workspace().store().vault().isUnlocked());
}

void TestVaultCommands::K5_changePassphrase()
{
    setUp();
    const SecretString key = dataKey();
    QString field;
    QCOMPARE(refusal(ChangePassphrase{secretOf(u"wrong all the way"_s), secretOf(newPassphrase)}, &field),
             ErrorKind::Unauthenticated);
    QCOMPARE(field, u"current"_s);
    QCOMPARE(refusal(ChangePassphrase{SecretString(testPassphrase), SecretString("short")}, &field),
             ErrorKind::InvalidInput);
    QCOMPARE(field, u"passphrase"_s);
    workspace().execute(ChangePassphrase{SecretString(testPassphrase), secretOf(newPassphrase)});
    QVERIFY(lastEntry().startsWith(u"vault.change-passphrase workspace Test workspace "));
    QCOMPARE(valueOf(unlock(SlotKind::Passphrase, SecretString(testPassphrase))).kind, ErrorKind::Unauthenticated);
    QVERIFY(!unlock(SlotKind::Passphrase, secretOf(newPassphrase)));
    QVERIFY(dataKey() == key); // nothing was sealed anew
    workspace().store().vault().lock();
    workspace().execute(ChangePassphrase{secretOf(newPassphrase), SecretString(testPassphrase)});
    QVERIFY(!workspace().store().vault().isUnlocked()); // who has locked it wants it locked
}

void TestVaultCommands::K5_forgottenPassphrase()
{
    const SecretString code = setUp();
    workspace().store().vault().lock();
    QCOMPARE(refusal(ChangePassphrase{{}, secretOf(newPassphrase)}), ErrorKind::Unauthenticated);
    QVERIFY(!unlock(SlotKind::Recovery, valueOf(parseRecoveryCode(code))));
    workspace().execute(ChangePassphrase{{}, secretOf(newPassphrase)});
    QVERIFY(!unlock(SlotKind::Passphrase, secretOf(newPassphrase)));
    QVERIFY(!unlock(SlotKind::Recovery, valueOf(parseRecoveryCode(code))));
}

void TestVaultCommands::K5_recoveryDoesNotExcuseASecondTime()
{
    const SecretString code = setUp();
    QVERIFY(!unlock(SlotKind::Recovery, valueOf(parseRecoveryCode(code))));
    workspace().execute(ChangePassphrase{{}, secretOf(newPassphrase)});
    QCOMPARE(refusal(ChangePassphrase{{}, SecretString(testPassphrase)}), ErrorKind::Unauthenticated);
}

void TestVaultCommands::K5_renewRecoveryCode()
{
    const SecretString before = setUp();
    workspace().store().vault().lock();
    QCOMPARE(refusal(RenewRecoveryCode{}), ErrorKind::Locked);
    QVERIFY(!unlock(SlotKind::Passphrase, SecretString(testPassphrase)));
    const SecretString after = workspace().execute(RenewRecoveryCode{}).secrets.value(0).secret;
    QCOMPARE(lastEntry(), u"vault.renew-recovery-code workspace Test workspace  "_s);
    QCOMPARE(valueOf(unlock(SlotKind::Recovery, valueOf(parseRecoveryCode(before)))).kind, ErrorKind::Unauthenticated);
    QVERIFY(!unlock(SlotKind::Recovery, valueOf(parseRecoveryCode(after))));
    QCOMPARE(vaultInfo().ways.size(), 2);
}

void TestVaultCommands::K5_keychains()
{
    setUp();
    const SecretString first = randomKey();
    const SecretString second = randomKey();
    workspace().execute(AddKeychainSlot{u"anna on desk"_s, first});
    QCOMPARE(lastEntry(), u"vault.add-keychain workspace Test workspace  {\"keychain\":\"anna on desk\"}"_s);
    workspace().execute(AddKeychainSlot{u"anna on desk"_s, second}); // takes the place of the other
    QCOMPARE(vaultInfo().ways.size(), 3);
    QCOMPARE(valueOf(unlock(SlotKind::Keychain, first)).kind, ErrorKind::Unauthenticated);
    QCOMPARE(refusal(AddKeychainSlot{u"bert"_s, randomKey()}), ErrorKind::Locked);
    QVERIFY(!unlock(SlotKind::Keychain, second));
    // Who has the machine does not have the passphrase.
    QCOMPARE(refusal(ChangePassphrase{{}, secretOf(newPassphrase)}), ErrorKind::Unauthenticated);
    workspace().execute(RemoveVaultSlot{slotOf(SlotKind::Keychain).id});
    QCOMPARE(lastEntry(), u"vault.remove-slot workspace Test workspace "
                          u"{\"keychain\":\"anna on desk\",\"kind\":\"keychain\"} "_s);
    QCOMPARE(valueOf(unlock(SlotKind::Keychain, second)).kind, ErrorKind::NotFound);
}

void TestVaultCommands::K5_lastWayStays()
{
    setUp();
    QCOMPARE(refusal(RemoveVaultSlot{slotOf(SlotKind::Passphrase).id}), ErrorKind::Forbidden);
    workspace().execute(RemoveVaultSlot{slotOf(SlotKind::Recovery).id});
    QCOMPARE(refusal(RemoveVaultSlot{slotOf(SlotKind::Passphrase).id}), ErrorKind::Forbidden);
    QCOMPARE(refusal(RemoveVaultSlot{99}), ErrorKind::NotFound);
    QVERIFY(!unlock(SlotKind::Passphrase, SecretString(testPassphrase)));
}

void TestVaultCommands::K5_rotate()
{
    const SecretString code = setUp();
    for (int i = 0; i < 20; ++i)
        addKey(u"kid-%1"_s.arg(i), "private part " + QByteArray::number(i));
    workspace().execute(SetMailPassword{SecretString("letters")});
    const SecretString wrapping = randomKey();
    workspace().execute(AddKeychainSlot{u"desk"_s, wrapping});
    const SecretString key = dataKey();
    const QByteArray cells = sealedBytes();
    const JobContext job;
    const auto outcome = workspace().authority().execute(RotateDataKey{SecretString(testPassphrase)}, job).result();
    QVERIFY(outcome.has_value());
    QCOMPARE(job.progress().total, 21);
    QCOMPARE(job.progress().done, 21);
    QCOMPARE(lastEntry(), u"vault.rotate-data-key workspace Test workspace {\"keyVersion\":1} "
                          u"{\"keyVersion\":2,\"secrets\":21}"_s);
    QVERIFY(!(dataKey() == key));
    QVERIFY(sealedBytes() != cells);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(openedKey(u"kid-%1"_s.arg(i)), "private part " + QByteArray::number(i));
    QCOMPARE(valueOf(unlock(SlotKind::Recovery, valueOf(parseRecoveryCode(code)))).kind, ErrorKind::Unauthenticated);
    QCOMPARE(valueOf(unlock(SlotKind::Keychain, wrapping)).kind, ErrorKind::NotFound);
    QVERIFY(!unlock(SlotKind::Recovery, valueOf(parseRecoveryCode(outcome->secrets.value(0).secret))));
    QVERIFY(!unlock(SlotKind::Passphrase, SecretString(testPassphrase)));
    QCOMPARE(openedKey(u"kid-7"_s), "private part 7"_ba);
    // A workspace whose data key was made anew holds nothing of the old one.
    QVERIFY(!everyByte().contains(key.reveal().toByteArray()));
}

void TestVaultCommands::K5_rotateIsRefused()
{
    QCOMPARE(refusal(RotateDataKey{SecretString(testPassphrase)}), ErrorKind::NotFound);
    setUp();
    QString field;
    QCOMPARE(refusal(RotateDataKey{secretOf(newPassphrase)}, &field), ErrorKind::Unauthenticated);
    QCOMPARE(field, u"passphrase"_s);
    workspace().store().vault().lock();
    QCOMPARE(refusal(RotateDataKey{SecretString(testPassphrase)}), ErrorKind::Locked);
}

void TestVaultCommands::K5_rotationCancelledLeavesTheOldDataKey()
{
    setUp();
    for (int i = 0; i < 3; ++i)
        addKey(u"kid-%1"_s.arg(i), "private part " + QByteArray::number(i));
    const SecretString key = dataKey();
    const QByteArray before = fingerprint();
    const JobContext job;
    workspace().authority().setArgon2Timer([job](const Argon2Cost &) {
        job.cancel(); // in the middle: while the new slot is being made
        return std::chrono::hours(1);
    });
    const auto outcome = workspace().authority().execute(RotateDataKey{SecretString(testPassphrase)}, job).result();
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(fingerprint(), before);
    QVERIFY(dataKey() == key);
    QCOMPARE(openedKey(u"kid-2"_s), "private part 2"_ba);
    QVERIFY(!unlock(SlotKind::Passphrase, SecretString(testPassphrase)));
}

void TestVaultCommands::K5_rotationWithoutRoomLeavesTheOldDataKey()
{
    setUp();
    addKey(u"kid-big"_s, QByteArray(60000, 'p'));
    const SecretString key = dataKey();
    const QByteArray before = fingerprint();
    // The new cell waits beside the old one until the transaction's end, and the file may not grow.
    const qint64 pages = number("PRAGMA page_count");
    change("PRAGMA max_page_count = " + QByteArray::number(pages));
    change("CREATE TEMP TRIGGER grow AFTER UPDATE OF private_key ON signing_key BEGIN "
           "INSERT INTO tombstone (resource, row_id, name, revision) SELECT 'key', 1, hex(zeroblob(900000)), 1; END");
    const auto outcome = workspace().tryExecute(RotateDataKey{SecretString(testPassphrase)});
    QVERIFY(!outcome);
    change("DROP TRIGGER grow");
    change("PRAGMA max_page_count = 1000000");
    QCOMPARE(fingerprint(), before);
    QVERIFY(dataKey() == key);
    QCOMPARE(openedKey(u"kid-big"_s), QByteArray(60000, 'p'));
}

void TestVaultCommands::K5_setUpThatFailsStaysLocked()
{
    change("CREATE TEMP TRIGGER refuse AFTER INSERT ON audit BEGIN SELECT raise(ABORT, 'no'); END");
    QVERIFY(!workspace().tryExecute(CreateVault{SecretString(testPassphrase)}));
    change("DROP TRIGGER refuse");
    QVERIFY(!workspace().store().vault().isUnlocked());
    QVERIFY(!valueOf(workspace().read(&readVault)).has_value());
    setUp();
    addKey(u"kid-one"_s, "private part one");
    change("CREATE TEMP TRIGGER refuse AFTER INSERT ON audit BEGIN SELECT raise(ABORT, 'no'); END");
    QVERIFY(!workspace().tryExecute(RotateDataKey{SecretString(testPassphrase)}));
    change("DROP TRIGGER refuse");
    QCOMPARE(openedKey(u"kid-one"_s), "private part one"_ba); // by the data key in memory, which is the old one
}

void TestVaultCommands::K5_lockedMeanwhileStaysLocked()
{
    setUp();
    workspace().authority().setArgon2Timer([this](const Argon2Cost &) {
        workspace().store().vault().lock(); // while the rotation goes on
        return std::chrono::hours(1);
    });
    workspace().execute(RotateDataKey{SecretString(testPassphrase)});
    QVERIFY(!workspace().store().vault().isUnlocked());
    QVERIFY(!unlock(SlotKind::Passphrase, SecretString(testPassphrase)));
}

void TestVaultCommands::K5_onlyAdminsManageTheVault()
{
    setUp();
    LocalAuthority editor(workspace().store(), {u"eve"_s, Role::Editor, u"test"_s}, workspace().clock());
    const Command commands[] = {CreateVault{SecretString(testPassphrase)},
                                ChangePassphrase{SecretString(testPassphrase), secretOf(newPassphrase)},
                                RenewRecoveryCode{},
                                AddKeychainSlot{u"desk"_s, randomKey()},
                                RemoveVaultSlot{slotOf(SlotKind::Recovery).id},
                                RotateDataKey{SecretString(testPassphrase)},
                                SetMailPassword{}};
    for (const Command &command : commands)
        QCOMPARE(editor.execute(command).result().error().kind, ErrorKind::Forbidden);
}

void TestVaultCommands::K5_mailPassword()
{
    const auto password = [this] {
        return workspace().read(
            [this](Connection &connection) { return readMailPassword(connection, workspace().store().vault()); });
    };
    setUp();
    QVERIFY(!valueOf(password()).has_value());
    workspace().execute(SetMailPassword{SecretString("letters by mail")});
    QCOMPARE(lastEntry(), u"workspace.mail-password workspace Test workspace  {\"isKept\":true}"_s);
    QVERIFY(*password() == SecretString("letters by mail"));
    workspace().store().vault().lock();
    QCOMPARE(password().error().kind, ErrorKind::Locked);
    QCOMPARE(refusal(SetMailPassword{}), ErrorKind::Locked);
    QVERIFY(!unlock(SlotKind::Passphrase, SecretString(testPassphrase)));
    workspace().execute(SetMailPassword{});
    QVERIFY(!valueOf(password()).has_value());
}

void TestVaultCommands::TH01_nothingSecretIsInTheFile()
{
    const SecretString code = setUp();
    addKey(u"kid-one"_s, "private part one");
    workspace().execute(SetMailPassword{SecretString("letters by mail")});
    workspace().execute(ChangePassphrase{SecretString(testPassphrase), secretOf(newPassphrase)});
    const SecretString wrapping = randomKey();
    workspace().execute(AddKeychainSlot{u"desk"_s, wrapping});
    const QByteArray letters = code.reveal().toByteArray().replace("-", "");
    const QList<QByteArray> secrets{testPassphrase,
                                    newPassphrase.toUtf8(),
                                    code.reveal().toByteArray(),
                                    letters,
                                    valueOf(parseRecoveryCode(code)).reveal().toByteArray(),
                                    wrapping.reveal().toByteArray(),
                                    dataKey().reveal().toByteArray(),
                                    dataKey().reveal().toByteArray().toHex(),
                                    "private part one",
                                    "letters by mail"};
    const QByteArray all = everyByte();
    QVERIFY(all.contains("kid-one")); // it would be found
    for (const QByteArray &secret : secrets)
        QVERIFY2(!secret.isEmpty() && !all.contains(secret), secret.constData());
}

QTEST_GUILESS_MAIN(TestVaultCommands)
#include "tst_vaultcommands.moc"
