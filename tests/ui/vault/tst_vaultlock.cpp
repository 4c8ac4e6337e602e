// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealing/kdf.h"
#include "core/settings/settings.h"
#include "tests/support/vaultbench.h"
#include "ui/dialogs/revealsecretdialog.h"
#include "ui/pages/clients/clienteditor.h"
#include "ui/vault/vaultlock.h"

#include <QClipboard>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// A fake logind: returns a session path and emits signals on request.
class FakeLogin final : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != u"GetSessionByPID"_s)
            return false;
        asked = true;
        return connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(sessionPath))));
    }

    static inline const QString sessionPath = u"/org/freedesktop/login1/session/ours"_s;
    bool asked = false;
};

/// Waits until earlier messages have arrived from the bus.
void passBus(const QDBusConnection &bus)
{
    const QDBusMessage answer = bus.call(QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
    if (answer.type() != QDBusMessage::ReplyMessage)
        qFatal("%s", qPrintable(answer.errorMessage()));
    QCoreApplication::processEvents();
}

} // namespace

class TestVaultLock final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void locksAfterFiveMinutesWithoutAKey_K5();
    void aKeyOrAClickKeepsItOpen_K5();
    void theMinutesCanBeChosen_K5();
    void neverWhenThatIsChosen_K5();
    void aClockSetBackLocksNothing_K5();
    void timeAsleepCounts_K5();
    void locksWithTheScreen_TH08();
    void locksBeforeSleepAndAtLoginsWord_TH08();
    void worksWithoutABus_TH08();
    void lockingClosesWhatShowsASecret_TH08();
    void lockingKeepsWhatIsBeingTyped_K5();
    void lockingClearsTheClipboardOfOurs_TH07();

private:
    [[nodiscard]] bool isUnlocked() const { return m_bench->vault().isUnlocked(); }
    void pass(int seconds)
    {
        m_bench->workspace.clock().advanceMs(seconds * qint64{1000});
        m_lock->idleLock().check();
    }
    /// A private bus that serves as session and system bus.
    [[nodiscard]] QDBusConnection startBus();

    std::unique_ptr<VaultBench> m_bench;
    std::unique_ptr<VaultLock> m_lock;
    Settings m_settings;
    QProcess m_bus;
};

void TestVaultLock::init()
{
    QSettings().clear();
    m_bench = std::make_unique<VaultBench>();
    m_lock = std::make_unique<VaultLock>(m_bench->vault(), m_settings, m_bench->clipboard, m_bench->workspace.clock(),
                                         &m_bench->window);
    m_bench->setUp();
    QCoreApplication::processEvents(); // the vault's signal reaches the lock
}

void TestVaultLock::cleanup()
{
    m_lock.reset();
    m_bench.reset();
    if (m_bus.state() != QProcess::NotRunning) {
        m_bus.kill();
        m_bus.waitForFinished();
    }
}

QDBusConnection TestVaultLock::startBus()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    m_bus.waitForReadyRead();
    const QString address = QString::fromUtf8(m_bus.readLine()).trimmed();
    static int number = 0;
    return QDBusConnection::connectToBus(address, u"test%1"_s.arg(++number));
}

void TestVaultLock::locksAfterFiveMinutesWithoutAKey_K5()
{
    QSignalSpy notices(m_lock.get(), &VaultLock::notice);
    pass(299);
    QVERIFY(isUnlocked());
    pass(1);
    QVERIFY(!isUnlocked());
    QCOMPARE(notices.size(), 1);
}

void TestVaultLock::aKeyOrAClickKeepsItOpen_K5()
{
    pass(200);
    QTest::keyClick(&m_bench->window, Qt::Key_A);
    pass(200);
    QVERIFY(isUnlocked());
    QTest::mouseClick(&m_bench->window, Qt::LeftButton);
    pass(299);
    QVERIFY(isUnlocked());
    pass(1);
    QVERIFY(!isUnlocked());
}

void TestVaultLock::theMinutesCanBeChosen_K5()
{
    m_settings.set(setting::autoLockMinutes, 2);
    m_lock->refresh();
    pass(119);
    QVERIFY(isUnlocked());
    pass(1);
    QVERIFY(!isUnlocked());
}

void TestVaultLock::neverWhenThatIsChosen_K5()
{
    m_settings.set(setting::autoLockMinutes, 0);
    m_lock->refresh();
    pass(86'400);
    QVERIFY(isUnlocked());
}

void TestVaultLock::aClockSetBackLocksNothing_K5()
{
    pass(-7200);
    pass(299);
    QVERIFY(isUnlocked());
    pass(1);
    QVERIFY(!isUnlocked());
}

void TestVaultLock::timeAsleepCounts_K5()
{
    pass(3600); // timers did not run, but the clock did
    QVERIFY(!isUnlocked());
}

void TestVaultLock::locksWithTheScreen_TH08()
{
    QDBusConnection bus = startBus();
    QVERIFY(bus.isConnected());
    m_lock->session().listenOn(bus, bus);
    auto saver = QDBusMessage::createSignal(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s,
                                            u"ActiveChanged"_s);
    saver << false;
    QVERIFY(bus.send(saver));
    passBus(bus);
    QVERIFY(isUnlocked()); // unlocking the screen does not lock
    saver.setArguments({true});
    QVERIFY(bus.send(saver));
    QTRY_VERIFY(!isUnlocked());
}

void TestVaultLock::locksBeforeSleepAndAtLoginsWord_TH08()
{
    QDBusConnection bus = startBus();
    FakeLogin login;
    QVERIFY(bus.registerVirtualObject(u"/org/freedesktop/login1"_s, &login));
    QVERIFY(bus.registerService(u"org.freedesktop.login1"_s));
    m_lock->session().listenOn(bus, bus);
    QTRY_VERIFY(login.asked);
    auto sleep = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                                            u"PrepareForSleep"_s);
    sleep << true;
    QVERIFY(bus.send(sleep));
    QTRY_VERIFY(!isUnlocked());

    m_bench->vault().unlock(randomKey(), SlotKind::Passphrase);
    const auto lockSession = [&bus](const QString &path) {
        return bus.send(QDBusMessage::createSignal(path, u"org.freedesktop.login1.Session"_s, u"Lock"_s));
    };
    QVERIFY(lockSession(u"/org/freedesktop/login1/session/theirs"_s));
    passBus(bus);
    QVERIFY(isUnlocked()); // another user's session
    QVERIFY(QTest::qWaitFor([&] { return lockSession(FakeLogin::sessionPath) && !isUnlocked(); }));
}

void TestVaultLock::worksWithoutABus_TH08()
{
    m_lock->session().listenOn(QDBusConnection(u"none"_s), QDBusConnection(u"none"_s));
    pass(300);
    QVERIFY(!isUnlocked());
}

void TestVaultLock::lockingClosesWhatShowsASecret_TH08()
{
    const RevealedSecret secret{u"meter-gateway"_s, SecretString("ghs_7Jv4pQ0y1mN8")};
    const auto dialog =
        opened(new RevealSecretDialog(u"Gateway"_s, secret, m_bench->prompts, m_bench->clipboard, &m_bench->window));
    m_bench->vault().lock();
    QTRY_VERIFY(!dialog);
    QVERIFY(m_bench->prompts.questions.isEmpty());
}

void TestVaultLock::lockingKeepsWhatIsBeingTyped_K5()
{
    const auto editor = opened(new ClientEditor(m_bench->services, 0, &m_bench->window));
    QTest::keyClicks(child<QLineEdit>(editor, u"name"_s), u"Half a na"_s);
    m_bench->vault().lock();
    QCoreApplication::processEvents();
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(child<QLineEdit>(editor, u"name"_s)->text(), u"Half a na"_s);
}

void TestVaultLock::lockingClearsTheClipboardOfOurs_TH07()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    m_bench->clipboard.copy(SecretString("ghs_7Jv4pQ0y1mN8"));
    QCOMPARE(clipboard->text(), u"ghs_7Jv4pQ0y1mN8"_s);
    m_bench->vault().lock();
    QTRY_COMPARE(clipboard->text(), QString());
    clipboard->setText(u"somebody's own"_s);
    m_bench->vault().unlock(randomKey(), SlotKind::Passphrase);
    QCoreApplication::processEvents();
    m_bench->vault().lock();
    QCoreApplication::processEvents();
    QCOMPARE(clipboard->text(), u"somebody's own"_s);
}

QTEST_MAIN(TestVaultLock)
#include "tst_vaultlock.moc"
