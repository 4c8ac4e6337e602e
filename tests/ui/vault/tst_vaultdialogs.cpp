// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/recoverycode.h"
#include "core/settings/settings.h"
#include "tests/support/spoken.h"
#include "tests/support/valueof.h"
#include "tests/support/vaultbench.h"
#include "tests/support/waituntil.h"
#include "ui/forms/banner.h"
#include "ui/vault/changepassphrasedialog.h"
#include "ui/vault/keychainslot.h"
#include "ui/vault/newpassphrase.h"
#include "ui/vault/recoverycodedialog.h"
#include "ui/vault/rotatedatakeydialog.h"
#include "ui/vault/vaultsettingsdialog.h"
#include "ui/vault/vaultsetupdialog.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

const QString newWords = u"eight green copper kettles"_s;

} // namespace

class TestVaultDialogs final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void setUpRefusesTooShortOnes_K5();
    void setUpRefusesTwoThatDiffer_K5();
    void strengthIsToldInWords_K5();
    void theRecoveryCodeIsAskedBack_K5();
    void theRecoveryCodeIsNotReadAloud_4_3();
    void closingWithoutACopyAsks_K5();
    void theRecoveryCodeIsSavedForItsOwner_K5();
    void thePassphraseIsChanged_K5();
    void aWrongPassphraseSoFarIsToldThere_K5();
    void aNewRecoveryCodeReplacesTheOneBefore_K5();
    void theRecoveryCodeCanBeRemovedThePassphraseNot_K5();
    void theDataKeyIsRotated_K5();
    void theKeychainIsOfferedOnlyWhereThereIsOne_K5();
    void aKeychainUnlocksUntilItIsRemoved_K5();
    void aKeychainThatCannotBeAddedIsAsBefore_K5_data();
    void aKeychainThatCannotBeAddedIsAsBefore_K5();
    void theMinutesAreKept_K5();
    void whoMayNotIsTold_U5();

private:
    [[nodiscard]] QPointer<VaultSettingsDialog> openedSettings();
    [[nodiscard]] qint64 slot(SlotKind kind);

    std::unique_ptr<VaultBench> m_bench;
    SecretString m_code;
    Settings m_settings;
};

void TestVaultDialogs::init()
{
    QSettings().clear();
    m_bench = std::make_unique<VaultBench>();
    m_code = m_bench->setUp();
}

void TestVaultDialogs::cleanup()
{
    m_bench.reset();
}

QPointer<VaultSettingsDialog> TestVaultDialogs::openedSettings()
{
    const auto dialog = opened(new VaultSettingsDialog(m_bench->services, m_settings, &m_bench->window));
    waitUntil([&] { return child<QPushButton>(dialog, u"removeRecovery"_s)->isVisible(); });
    return dialog;
}

qint64 TestVaultDialogs::slot(SlotKind kind)
{
    const auto info = valueOf(m_bench->info());
    for (const VaultSlot &way : info.ways) {
        if (way.kind == kind)
            return way.id;
    }
    return 0;
}

void TestVaultDialogs::setUpRefusesTooShortOnes_K5()
{
    m_bench = std::make_unique<VaultBench>();
    const auto dialog = opened(new VaultSetupDialog(m_bench->services, &m_bench->window));
    type(dialog, u"passphrase"_s, u"eleven char"_s);
    type(dialog, u"repeat"_s, u"eleven char"_s);
    click(child<QPushButton>(dialog, u"submit"_s));
    QVERIFY(!errorOf(dialog, u"passphrase"_s).isEmpty());
    QVERIFY(!child<QPushButton>(dialog, u"submit"_s)->isEnabled());
    QVERIFY(!m_bench->info());
}

void TestVaultDialogs::setUpRefusesTwoThatDiffer_K5()
{
    m_bench = std::make_unique<VaultBench>();
    const auto dialog = opened(new VaultSetupDialog(m_bench->services, &m_bench->window));
    type(dialog, u"passphrase"_s, newWords);
    type(dialog, u"repeat"_s, newWords + u's');
    click(child<QPushButton>(dialog, u"submit"_s));
    QVERIFY(!errorOf(dialog, u"repeat"_s).isEmpty());
    QVERIFY(!m_bench->info());
}

void TestVaultDialogs::strengthIsToldInWords_K5()
{
    const QString weak = strengthText(SecretString("password1234"));
    const QString strong = strengthText(SecretString("eight green copper kettles whistle"));
    QVERIFY(weak.startsWith(u"Weak"_s));
    QVERIFY2(strong.contains(u"trong"_s), qPrintable(strong));
    QCOMPARE(strengthText(SecretString()), QString());
    QVERIFY(!strengthText(SecretString(QByteArray(1000, 'x') + "yz")).isEmpty());
}

void TestVaultDialogs::theRecoveryCodeIsAskedBack_K5()
{
    const auto dialog = opened(new RecoveryCodeDialog(m_bench->services, m_code, &m_bench->window));
    auto *next = child<QPushButton>(dialog, u"next"_s);
    click(next);
    QVERIFY(!child<QWidget>(dialog, u"recoveryCode"_s)->isVisible()); // must be typed from the copy
    click(next);
    QVERIFY(dialog);
    QVERIFY(!child<QLabel>(dialog, u"answerError"_s)->text().isEmpty());
    const QStringList groups = QString::fromUtf8(m_code.reveal()).split(u'-');
    for (const auto &name : {u"answer0"_s, u"answer1"_s}) {
        auto *answer = child<QLineEdit>(dialog, name);
        type(dialog, name, groups.at(answer->property("group").toInt() - 1).toLower());
    }
    click(next);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_bench->prompts.questions.isEmpty());
}

void TestVaultDialogs::theRecoveryCodeIsNotReadAloud_4_3()
{
    const auto dialog = opened(new RecoveryCodeDialog(m_bench->services, m_code, &m_bench->window));
    const QString all = spoken(QAccessible::queryAccessibleInterface(dialog));
    for (const QString &group : QString::fromUtf8(m_code.reveal()).split(u'-'))
        QVERIFY(!all.contains(group));
}

void TestVaultDialogs::closingWithoutACopyAsks_K5()
{
    const auto dialog = opened(new RecoveryCodeDialog(m_bench->services, m_code, &m_bench->window));
    m_bench->prompts.confirmations = {false, true};
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_COMPARE(m_bench->prompts.answered, 1);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestVaultDialogs::theRecoveryCodeIsSavedForItsOwner_K5()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"code.txt"_s);
    const auto dialog = opened(new RecoveryCodeDialog(m_bench->services, m_code, &m_bench->window));
    m_bench->prompts.paths = {path};
    click(child<QPushButton>(dialog, u"save"_s));
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(m_code.reveal().toByteArray()));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

void TestVaultDialogs::thePassphraseIsChanged_K5()
{
    const auto dialog = opened(new ChangePassphraseDialog(m_bench->services, &m_bench->window));
    QSignalSpy changed(dialog, &ChangePassphraseDialog::changed);
    type(dialog, u"current"_s, QLatin1StringView(benchPassphrase));
    type(dialog, u"passphrase"_s, newWords);
    type(dialog, u"repeat"_s, newWords);
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(m_bench->opens(SlotKind::Passphrase, SecretString(newWords.toUtf8())));
    QVERIFY(!m_bench->opens(SlotKind::Passphrase, SecretString(benchPassphrase)));
    QVERIFY(m_bench->opens(SlotKind::Recovery, valueOf(parseRecoveryCode(m_code))));
}

void TestVaultDialogs::aWrongPassphraseSoFarIsToldThere_K5()
{
    const auto dialog = opened(new ChangePassphraseDialog(m_bench->services, &m_bench->window));
    type(dialog, u"current"_s, u"not the right one"_s);
    type(dialog, u"passphrase"_s, newWords);
    type(dialog, u"repeat"_s, newWords);
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!errorOf(dialog, u"current"_s).isEmpty());
    QCOMPARE(errorOf(dialog, u"passphrase"_s), QString());
    QVERIFY(m_bench->opens(SlotKind::Passphrase, SecretString(benchPassphrase)));
}

void TestVaultDialogs::aNewRecoveryCodeReplacesTheOneBefore_K5()
{
    const auto dialog = openedSettings();
    m_bench->prompts.confirmations = {true};
    click(child<QPushButton>(dialog, u"recoveryButton"_s));
    const auto recovery = openDialog<RecoveryCodeDialog>(dialog);
    QVERIFY(recovery);
    QVERIFY(!m_bench->opens(SlotKind::Recovery, valueOf(parseRecoveryCode(m_code))));
}

void TestVaultDialogs::theRecoveryCodeCanBeRemovedThePassphraseNot_K5()
{
    const auto dialog = openedSettings();
    m_bench->prompts.confirmations = {false, true};
    auto *remove = child<QPushButton>(dialog, u"removeRecovery"_s);
    click(remove);
    QTRY_COMPARE(m_bench->prompts.answered, 1);
    QVERIFY(slot(SlotKind::Recovery) != 0);
    click(remove);
    QTRY_COMPARE(slot(SlotKind::Recovery), 0);
    QTRY_VERIFY(!remove->isVisible());
    for (const QPushButton *button : dialog->findChildren<QPushButton *>())
        QVERIFY(!button->isVisible() || !button->text().contains(u"Remo"_s)); // the passphrase cannot be removed
}

void TestVaultDialogs::theDataKeyIsRotated_K5()
{
    const SecretString before = valueOf(m_bench->vault().dataKey());
    const auto dialog = openedSettings();
    click(child<QPushButton>(dialog, u"dataKeyButton"_s));
    const auto rotate = openDialog<RotateDataKeyDialog>(dialog);
    type(rotate, u"passphrase"_s, u"not the right one"_s);
    click(child<QPushButton>(rotate, u"submit"_s));
    QTRY_VERIFY(!errorOf(rotate, u"passphrase"_s).isEmpty());
    QCOMPARE(m_bench->info()->keyVersion, 1U);
    type(rotate, u"passphrase"_s, QLatin1StringView(benchPassphrase));
    click(child<QPushButton>(rotate, u"submit"_s));
    QVERIFY(openDialog<RecoveryCodeDialog>(dialog)); // the old code is no longer valid
    QCOMPARE(m_bench->info()->keyVersion, 2U);
    QVERIFY(!(valueOf(m_bench->vault().dataKey()) == before));
}

void TestVaultDialogs::theKeychainIsOfferedOnlyWhereThereIsOne_K5()
{
    m_bench->keychain.setError(Error{ErrorKind::Unsupported, u"There is no keychain."_s});
    const auto without = openedSettings();
    m_bench->workspace.settle();
    QVERIFY(!child<QPushButton>(without, u"addKeychain"_s)->isVisible());
    delete without;
    m_bench->keychain.setError({});
    const auto with = openedSettings();
    QTRY_VERIFY(child<QPushButton>(with, u"addKeychain"_s)->isVisible());
}

void TestVaultDialogs::aKeychainThatCannotBeAddedIsAsBefore_K5_data()
{
    QTest::addColumn<bool>("hadSlot");
    QTest::addColumn<bool>("isClosedMeanwhile");
    QTest::newRow("first") << false << false;
    QTest::newRow("again") << true << false;
    QTest::newRow("again, and the dialog is closed") << true << true;
}

void TestVaultDialogs::aKeychainThatCannotBeAddedIsAsBefore_K5()
{
    QFETCH(const bool, hadSlot);
    QFETCH(const bool, isClosedMeanwhile);
    auto context = std::make_unique<QObject>();
    std::optional<Result<void>> added;
    const auto keep = [&added](const Result<void> &result) { added = result; };
    if (hadSlot) {
        addKeychainSlot(m_bench->services, context.get(), keep);
        QTRY_VERIFY(added && *added);
        added.reset();
    }
    const qsizetype writes = m_bench->keychain.writes();
    m_bench->vault().lock();                          // adding fails
    const auto gate = std::make_shared<QSemaphore>(); // after the dialog was closed
    (void)m_bench->workspace.store().write({}, [gate](Connection &) -> Result<bool> {
        gate->acquire();
        return true;
    });
    addKeychainSlot(m_bench->services, context.get(), keep);
    QTRY_COMPARE(m_bench->keychain.writes(), writes + 1);
    if (isClosedMeanwhile)
        context.reset();
    gate->release();
    if (hadSlot)
        QTRY_COMPARE(m_bench->keychain.writes(), writes + 2);
    else
        QTRY_COMPARE(m_bench->keychain.size(), 0);
    m_bench->workspace.settle();
    if (isClosedMeanwhile)
        QVERIFY(!added);
    else
        QTRY_VERIFY(added && added->error().kind == ErrorKind::Locked);
    unlockByKeychain(m_bench->services, &m_bench->window);
    if (hadSlot)
        QTRY_VERIFY(m_bench->vault().isUnlocked());
    else
        QCOMPARE(slot(SlotKind::Keychain), 0);
}

void TestVaultDialogs::aKeychainUnlocksUntilItIsRemoved_K5()
{
    const auto dialog = openedSettings();
    auto *add = child<QPushButton>(dialog, u"addKeychain"_s);
    QTRY_VERIFY(add->isVisible());
    click(add);
    QTRY_VERIFY(slot(SlotKind::Keychain) != 0);
    QTRY_VERIFY(!add->isVisible());
    m_bench->vault().lock();
    unlockByKeychain(m_bench->services, &m_bench->window);
    QTRY_VERIFY(m_bench->vault().isUnlocked());
    QCOMPARE(m_bench->vault().unlockedBy(), SlotKind::Keychain);

    m_bench->prompts.confirmations = {true};
    QPushButton *remove = nullptr;
    for (QPushButton *button : child<QWidget>(dialog, u"line"_s)->findChildren<QPushButton *>())
        remove = button;
    QVERIFY(remove->accessibleName().contains(keychainLabel()));
    click(remove);
    QTRY_COMPARE(slot(SlotKind::Keychain), 0);
    QTRY_COMPARE(m_bench->keychain.size(), 0);
}

void TestVaultDialogs::theMinutesAreKept_K5()
{
    const auto dialog = openedSettings();
    QSignalSpy changed(dialog, &VaultSettingsDialog::autoLockChanged);
    auto *minutes = child<QComboBox>(dialog, u"autoLock"_s);
    QCOMPARE(minutes->currentData().toInt(), 5);
    minutes->setFocus();
    QTest::keyClick(minutes, Qt::Key_Down);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_settings.get(setting::autoLockMinutes), 10);
}

void TestVaultDialogs::whoMayNotIsTold_U5()
{
    LocalAuthority viewer(m_bench->workspace.store(), {u"viewer"_s, Role::Viewer, u"test"_s},
                          m_bench->workspace.clock());
    const Services services{viewer, m_bench->workspace.store(), m_bench->prompts, m_bench->clipboard,
                            m_bench->workspace.clock()};
    const auto dialog = opened(new VaultSettingsDialog(services, m_settings, &m_bench->window));
    QVERIFY(!dialog->findChild<Banner *>()->message().isEmpty());
    QVERIFY(!child<QPushButton>(dialog, u"changeButton"_s)->isEnabled());
    QVERIFY(!child<QPushButton>(dialog, u"dataKeyButton"_s)->isEnabled());
}

QTEST_MAIN(TestVaultDialogs)
#include "tst_vaultdialogs.moc"
