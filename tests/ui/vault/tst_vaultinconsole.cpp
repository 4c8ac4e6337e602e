// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memorykeychain.h"
#include "core/store/file/backup.h"
#include "core/store/vault/sealedplaces.h"
#include "tests/support/consolebench.h"
#include "ui/vault/keychainslot.h"
#include "ui/vault/recoverycodedialog.h"
#include "ui/vault/rollbacknotice.h"
#include "ui/vault/unlockdialog.h"
#include "ui/vault/vaultsettingsdialog.h"
#include "ui/vault/vaultsetupdialog.h"

#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr char words[] = "seven quiet harbour lamps";

QAction *action(const MainWindow &window, const QString &text)
{
    for (QAction *menu : window.menuBar()->actions()) {
        for (QAction *one : menu->menu()->actions()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
    }
    return nullptr;
}

} // namespace

/// Vault, backup and restore in the main window.
class TestVaultInConsole final : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLockedWhereNothingIsSealed_K5();
    void setUpLockAndUnlockByKeys_K5();
    void aWorkspaceOpensLocked_K5();
    void theKeychainOpensItWithTheWorkspaceOnly_K5();
    void olderFileInItsPlaceIsTold_TH03();
    void backsUpAndRestores();
    void whatIsNoBackupIsRefused();

private:
    /// Opens a workspace that has a vault.
    static void openWithVault(ConsoleBench &bench);
    [[nodiscard]] static Vault &vault(const ConsoleBench &bench)
    {
        return bench.window->workspaceView()->workspace().store->vault();
    }
    [[nodiscard]] static Result<Outcome> execute(const ConsoleBench &bench, Command command)
    {
        return bench.window->workspaceView()->context().authority.execute(std::move(command)).result();
    }
};

void TestVaultInConsole::openWithVault(ConsoleBench &bench)
{
    bench.open(bench.makeWorkspace(u"test.gatehouse"_s));
    if (!execute(bench, CreateVault{SecretString(words)}))
        qFatal("no vault");
    if (!QTest::qWaitFor([&] { return named<QToolButton>(bench.window.get(), "lock")->isVisible(); }))
        qFatal("no lock in the status line");
}

void TestVaultInConsole::nothingIsLockedWhereNothingIsSealed_K5()
{
    const ConsoleBench bench(0);
    QVERIFY(!named<QToolButton>(bench.window.get(), "lock")->isVisible());
    QVERIFY(!action(*bench.window, u"Lock"_s)->isEnabled());
    QVERIFY(action(*bench.window, u"Passphrase and recovery…"_s)->isEnabled());
}

void TestVaultInConsole::setUpLockAndUnlockByKeys_K5()
{
    const ConsoleBench bench(0);
    action(*bench.window, u"Passphrase and recovery…"_s)->trigger();
    const auto setup = bench.dialog<VaultSetupDialog>();
    QTest::keyClicks(named<QLineEdit>(setup, "passphrase"), QLatin1StringView(words));
    bench.key(Qt::Key_Tab);
    QTest::keyClicks(named<QLineEdit>(setup, "repeat"), QLatin1StringView(words));
    bench.key(Qt::Key_Return);
    const auto recovery = bench.dialog<RecoveryCodeDialog>();
    recovery->closeOnLock();
    bench.dialog<VaultSettingsDialog>()->close();
    QVERIFY(bench.activate());
    const auto *lock = named<QToolButton>(bench.window.get(), "lock");
    QTRY_COMPARE(lock->text(), u"Unlocked"_s);

    bench.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!vault(bench).isUnlocked());
    QTRY_COMPARE(lock->text(), u"Locked"_s);
    QVERIFY(bench.page()->isEnabled()); // lists stay readable
    QTRY_VERIFY(action(*bench.window, u"Unlock…"_s));

    bench.key(Qt::Key_L, Qt::ControlModifier);
    const auto unlock = bench.dialog<UnlockDialog>();
    QTest::keyClicks(named<QLineEdit>(unlock, "passphrase"), QLatin1StringView(words));
    bench.key(Qt::Key_Return);
    QTRY_VERIFY(vault(bench).isUnlocked());
    QTRY_COMPARE(lock->text(), u"Unlocked"_s);
}

void TestVaultInConsole::aWorkspaceOpensLocked_K5()
{
    ConsoleBench bench;
    openWithVault(bench);
    const QString path = bench.window->workspaceView()->workspace().store->path();
    bench.restart();
    bench.open(path);
    auto *lock = named<QToolButton>(bench.window.get(), "lock");
    QTRY_COMPARE(lock->text(), u"Locked"_s);
    click(lock);
    QVERIFY(bench.dialog<UnlockDialog>());
}

void TestVaultInConsole::theKeychainOpensItWithTheWorkspaceOnly_K5()
{
    ConsoleBench bench;
    openWithVault(bench);
    const QString path = bench.window->workspaceView()->workspace().store->path();
    const QUuid uuid = bench.window->workspaceView()->workspace().workspace.uuid;
    const SecretString key("0123456789abcdef0123456789abcdef");
    QVERIFY(execute(bench, AddKeychainSlot{keychainLabel(), key}));
    bench.restart();
    auto keychain = std::make_unique<MemoryKeychain>();
    QVERIFY(keychain->write(uuid, KeychainItem::WrappingKey, key).result());
    bench.window->setKeychain(std::move(keychain));
    bench.open(path);
    QTRY_COMPARE(vault(bench).unlockedBy(), SlotKind::Keychain);
    QVERIFY(bench.activate());
    bench.key(Qt::Key_L, Qt::ControlModifier);
    bench.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(bench.dialog<UnlockDialog>()); // after a lock the passphrase is required
    QVERIFY(!vault(bench).isUnlocked());
}

void TestVaultInConsole::olderFileInItsPlaceIsTold_TH03()
{
    ConsoleBench bench;
    openWithVault(bench);
    const QString path = bench.window->workspaceView()->workspace().store->path();
    const QUuid uuid = bench.window->workspaceView()->workspace().workspace.uuid;
    const SecretString key("0123456789abcdef0123456789abcdef");
    QVERIFY(execute(bench, AddKeychainSlot{keychainLabel(), key}));
    bench.restart();
    const QString older = path + u".older"_s;
    QVERIFY(QFile::copy(path, older));
    bench.open(path);
    Scope scope;
    scope.name = u"sensor:read"_s;
    scope.description = u"Read sensors"_s;
    QVERIFY(execute(bench, CreateScope{scope}));
    const RollbackAnchor newest = bench.read(&readAnchor).value();
    bench.restart();
    QVERIFY(QFile::remove(path) && QFile::rename(older, path));

    auto owned = std::make_unique<MemoryKeychain>();
    MemoryKeychain *keychain = owned.get();
    QVERIFY(keychain->write(uuid, KeychainItem::WrappingKey, key).result());
    QVERIFY(keychain->write(uuid, KeychainItem::Anchor, SecretString(toBytes(newest))).result());
    bench.window->setKeychain(std::move(owned));
    bench.open(path);
    auto *notice = bench.window->findChild<RollbackNotice *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY2(notice->message().contains(u"older"), qPrintable(notice->message()));
    const auto noted = [&] {
        const Result<SecretString> item = keychain->read(uuid, KeychainItem::Anchor).result();
        return item ? anchorFromBytes(item->reveal()) : std::nullopt;
    };
    QCOMPARE(noted(), newest); // until the user decides
    click(named<QPushButton>(notice, "accept"));
    QVERIFY(!notice->isVisible());
    QTRY_COMPARE(noted(), bench.read(&readAnchor).value());
}

void TestVaultInConsole::backsUpAndRestores()
{
    ConsoleBench bench;
    openWithVault(bench);
    const QString copy = bench.folder.filePath(u"copy.gatehouse"_s);
    bench.prompts.paths = {copy};
    action(*bench.window, u"Back up…"_s)->trigger();
    QTRY_COMPARE(bench.prompts.told.size(), 1);
    const auto info = verifyBackup(copy, nullptr, {});
    QVERIFY(info);

    QVERIFY(execute(bench, sampleClientImport(0, 3)));
    QTRY_COMPARE(bench.model()->totalCount(), builtInClients + 3);
    bench.prompts.paths = {copy};
    bench.prompts.confirmations = {true};
    action(*bench.window, u"Restore from a backup…"_s)->trigger();
    QTRY_COMPARE(bench.prompts.told.size(), 2);
    QVERIFY(bench.waitForPage());
    QCOMPARE(bench.model()->totalCount(), builtInClients);
    QVERIFY(bench.prompts.informed.isEmpty());
    QCOMPARE(QDir(bench.folder.path()).entryList({u"*replaced*"_s}).size(), 1); // the replaced file is kept
}

void TestVaultInConsole::whatIsNoBackupIsRefused()
{
    ConsoleBench bench(0);
    const QString path = bench.folder.filePath(u"letter.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no workspace");
    file.close();
    bench.prompts.paths = {path};
    action(*bench.window, u"Restore from a backup…"_s)->trigger();
    QTRY_COMPARE(bench.prompts.informed.size(), 1);
    QVERIFY(bench.window->workspaceView()); // still open
    QVERIFY(bench.prompts.told.isEmpty());
}

QTEST_MAIN(TestVaultInConsole)
#include "tst_vaultinconsole.moc"
