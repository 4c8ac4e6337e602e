// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/recoverycode.h"
#include "core/store/file/statement.h"
#include "tests/support/valueof.h"
#include "tests/support/vaultbench.h"
#include "ui/forms/banner.h"
#include "ui/vault/recoverdialog.h"
#include "ui/vault/recoverycodedialog.h"
#include "ui/vault/unlockdialog.h"
#include "ui/vault/vaultsetupdialog.h"

#include <QAccessible>
#include <QProgressBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestUnlockDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void thePassphraseUnlocks_K5();
    void aWrongPassphraseIsToldBesideTheField_K5();
    void aDamagedSlotIsNotAWrongPassphrase_2_1();
    void nothingIsDoneWhileItIsEmpty_K5();
    void theRecoveryCodeSetsANewPassphrase_K5();
    void aMistypedRecoveryCodeIsToldWhere_K5();
    void aForeignRecoveryCodeChangesNothing_K5();
    void goesOnAtOnceWhenUnlocked_K5();
    void goesOnAfterUnlocking_K5();
    void setsUpWhatIsNotThereYet_K5();
    void maskedTextIsNotReadAloud_TH09();

private:
    int m_went = 0;
    std::unique_ptr<VaultBench> m_bench;
    SecretString m_code;

    void ask()
    {
        withUnlockedVault(m_bench->services, &m_bench->window, [this] { ++m_went; });
    }
};

void TestUnlockDialog::init()
{
    m_bench = std::make_unique<VaultBench>();
    m_code = m_bench->setUp();
    m_bench->vault().lock();
    m_went = 0;
}

void TestUnlockDialog::cleanup()
{
    m_bench.reset();
}

void TestUnlockDialog::thePassphraseUnlocks_K5()
{
    const auto dialog = opened(new UnlockDialog(m_bench->services, &m_bench->window));
    QSignalSpy unlocked(dialog, &UnlockDialog::unlocked);
    auto *field = child<SecretEdit>(dialog, u"passphrase"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QLatin1StringView(benchPassphrase));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(dialog->findChild<QProgressBar *>()->isVisible());
    QTRY_VERIFY(!dialog);
    QCOMPARE(unlocked.size(), 1);
    QCOMPARE(m_bench->vault().unlockedBy(), SlotKind::Passphrase);
}

void TestUnlockDialog::aWrongPassphraseIsToldBesideTheField_K5()
{
    const auto dialog = opened(new UnlockDialog(m_bench->services, &m_bench->window));
    type(dialog, u"passphrase"_s, u"seven quiet harbour lamp"_s);
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!errorOf(dialog, u"passphrase"_s).isEmpty());
    QVERIFY(!m_bench->vault().isUnlocked());
    QVERIFY(!dialog->findChild<QProgressBar *>()->isVisible());
    auto *field = child<SecretEdit>(dialog, u"passphrase"_s);
    QVERIFY(field->hasFocus());
    QVERIFY(field->hasSelectedText()); // the next attempt replaces it
    QTest::keyClicks(field, QLatin1StringView(benchPassphrase));
    QCOMPARE(errorOf(dialog, u"passphrase"_s), QString());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_bench->vault().isUnlocked());
}

void TestUnlockDialog::aDamagedSlotIsNotAWrongPassphrase_2_1()
{
    (void)m_bench->workspace.store()
        .write({},
               [](Connection &connection) -> Result<bool> {
                   Statement damage(connection, "UPDATE vault_slot SET slot = zeroblob(128) WHERE kind = 1");
                   return damage.run().map([] { return true; });
               })
        .result();
    const auto dialog = opened(new UnlockDialog(m_bench->services, &m_bench->window));
    type(dialog, u"passphrase"_s, QLatin1StringView(benchPassphrase));
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!dialog->findChild<Banner *>()->message().isEmpty());
    QCOMPARE(errorOf(dialog, u"passphrase"_s), QString());
    QVERIFY(!m_bench->vault().isUnlocked());
    QVERIFY(child<QPushButton>(dialog, u"useRecoveryCode"_s)->isEnabled()); // the remaining method
}

void TestUnlockDialog::nothingIsDoneWhileItIsEmpty_K5()
{
    const auto dialog = opened(new UnlockDialog(m_bench->services, &m_bench->window));
    click(child<QPushButton>(dialog, u"submit"_s));
    QVERIFY(!errorOf(dialog, u"passphrase"_s).isEmpty());
    QVERIFY(!dialog->findChild<QProgressBar *>()->isVisible());
}

void TestUnlockDialog::theRecoveryCodeSetsANewPassphrase_K5()
{
    ask();
    auto unlock = openDialog<UnlockDialog>(&m_bench->window);
    click(child<QPushButton>(unlock, u"useRecoveryCode"_s));
    auto recover = openDialog<RecoverDialog>(&m_bench->window);
    type(recover, u"recoveryCode"_s, QString::fromUtf8(m_code.reveal()).toLower().remove(u'-'));
    type(recover, u"passphrase"_s, u"eight green copper kettles"_s);
    type(recover, u"repeat"_s, u"eight green copper kettles"_s);
    click(child<QPushButton>(recover, u"submit"_s));
    QTRY_COMPARE(m_went, 1);
    QCOMPARE(m_bench->vault().unlockedBy(), SlotKind::Passphrase);
    QVERIFY(m_bench->opens(SlotKind::Passphrase, SecretString("eight green copper kettles")));
    QVERIFY(!m_bench->opens(SlotKind::Passphrase, SecretString(benchPassphrase)));
}

void TestUnlockDialog::aMistypedRecoveryCodeIsToldWhere_K5()
{
    const auto dialog = opened(new RecoverDialog(m_bench->services, &m_bench->window));
    QString code = QString::fromUtf8(m_code.reveal());
    code[13] = code[13] == u'7' ? u'8' : u'7'; // in the third group
    type(dialog, u"recoveryCode"_s, code);
    click(child<QPushButton>(dialog, u"submit"_s));
    QVERIFY2(errorOf(dialog, u"recoveryCode"_s).contains(u'3'), qPrintable(errorOf(dialog, u"recoveryCode"_s)));
}

void TestUnlockDialog::aForeignRecoveryCodeChangesNothing_K5()
{
    const auto dialog = opened(new RecoverDialog(m_bench->services, &m_bench->window));
    type(dialog, u"recoveryCode"_s, QString::fromUtf8(recoveryCode(randomRecoverySecret()).reveal()));
    type(dialog, u"passphrase"_s, u"eight green copper kettles"_s);
    type(dialog, u"repeat"_s, u"eight green copper kettles"_s);
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_VERIFY(!errorOf(dialog, u"recoveryCode"_s).isEmpty());
    QVERIFY(!m_bench->vault().isUnlocked());
    QVERIFY(m_bench->opens(SlotKind::Passphrase, SecretString(benchPassphrase)));
}

void TestUnlockDialog::goesOnAtOnceWhenUnlocked_K5()
{
    m_bench->vault().unlock(
        valueOf(
            openVaultLater(m_bench->workspace.store(), SlotKind::Passphrase, SecretString(benchPassphrase)).result()),
        SlotKind::Passphrase);
    ask();
    QCOMPARE(m_went, 1);
}

void TestUnlockDialog::goesOnAfterUnlocking_K5()
{
    ask();
    auto dialog = openDialog<UnlockDialog>(&m_bench->window);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_went, 0);
    ask();
    dialog = openDialog<UnlockDialog>(&m_bench->window);
    type(dialog, u"passphrase"_s, QLatin1StringView(benchPassphrase));
    click(child<QPushButton>(dialog, u"submit"_s));
    QTRY_COMPARE(m_went, 1);
}

void TestUnlockDialog::setsUpWhatIsNotThereYet_K5()
{
    m_bench = std::make_unique<VaultBench>();
    ask();
    auto setup = openDialog<VaultSetupDialog>(&m_bench->window);
    type(setup, u"passphrase"_s, QLatin1StringView(benchPassphrase));
    type(setup, u"repeat"_s, QLatin1StringView(benchPassphrase));
    click(child<QPushButton>(setup, u"submit"_s));
    auto recovery = openDialog<RecoveryCodeDialog>(&m_bench->window);
    QVERIFY(m_bench->vault().isUnlocked());
    QCOMPARE(m_went, 0); // not before the code has been saved
    m_bench->prompts.confirmations = {true};
    recovery->reject();
    QTRY_COMPARE(m_went, 1);
}

void TestUnlockDialog::maskedTextIsNotReadAloud_TH09()
{
    const auto dialog = opened(new UnlockDialog(m_bench->services, &m_bench->window));
    auto *field = child<SecretEdit>(dialog, u"passphrase"_s);
    QTest::keyClicks(field, QLatin1StringView(benchPassphrase));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(field);
    QVERIFY(!spoken->text(QAccessible::Value).contains(u"harbour"_s));
    QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
    if (QAccessibleTextInterface *text = spoken->textInterface())
        QVERIFY(!text->text(0, text->characterCount()).contains(u"harbour"_s));
    QVERIFY(spoken->state().passwordEdit);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), QLatin1StringView(benchPassphrase)); // there is no undo history
}

QTEST_MAIN(TestUnlockDialog)
#include "tst_unlockdialog.moc"
