// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/backup.h"
#include "tests/support/valueof.h"

#include "tests/support/vaulttest.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class TestBackup : public VaultTest
{
    Q_OBJECT

private slots:
    void copyIsAWholeWorkspace();
    void copyIsCheckedBeforeItHasItsName_data();
    void copyIsCheckedBeforeItHasItsName();
    void refusals();
    void replacingKeepsTheOldOneUntilTheEnd();
    void workspaceInUseIsNotReplaced();
    void cancelLeavesNothing();

private:
    QString target() { return QDir(workspace().folder()).filePath(u"copy.gatehouse"_s); }
    Result<BackupInfo> backUp(Replace replace = Replace::No, const JobContext &job = {})
    {
        return backUpWorkspace(workspace().store(), target(), replace, job);
    }
    /// Also audit entries, which a trigger in the file protects.
    void changeFinal(const QByteArray &sql)
    {
        change("DROP TRIGGER audit_no_update; " + sql +
               "; CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit entries are "
               "final'); END");
    }
    /// Other files in the folder than the workspace and its companions.
    QStringList otherFiles()
    {
        QStringList files = QDir(workspace().folder()).entryList(QDir::Files);
        files.removeIf([](const QString &name) { return name.startsWith(u"test.gatehouse"); });
        return files;
    }
};

void TestBackup::copyIsAWholeWorkspace()
{
    setUp();
    addKey(u"kid-one"_s, "private part one");
    const JobContext job;
    const auto info = backUp(Replace::No, job);
    QVERIFY(info);
    QVERIFY(info->secretsOpen);
    QCOMPARE(info->workspace.name, u"Test workspace"_s);
    QCOMPARE(info->epoch, 1);
    QCOMPARE(info->auditEntryCount, number("SELECT count(*) FROM audit"));
    QCOMPARE(info->lastChangeAt, workspace().clock().now());
    QVERIFY(job.progress().total > 0);
    QCOMPARE(otherFiles(), QStringList{u"copy.gatehouse"_s});
    QCOMPARE(QFile::permissions(target()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto store = Store::open(target(), Store::Access::Own, workspace().clock());
    QVERIFY(store);
    QVERIFY(unlockVault(**store, SlotKind::Passphrase, SecretString(testPassphrase)));
    const auto journal = (*store)->read(Store::Lane::Page, {}, [](Connection &c) -> Result<QString> {
        Statement mode(c, "PRAGMA journal_mode");
        return mode.next() ? mode.text(0) : QString();
    });
    QCOMPARE(journal.result().value(), u"wal"_s);
}

void TestBackup::copyIsCheckedBeforeItHasItsName_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QByteArray>("repair");
    QTest::newRow("audit chain") << "UPDATE audit SET actor = 'x' WHERE id = 2"_ba
                                 << "UPDATE audit SET actor = 'tester@example.org' WHERE id = 2"_ba;
    QTest::newRow("counts") << "UPDATE scope SET client_count = client_count + 1"_ba
                            << "UPDATE scope SET client_count = client_count - 1"_ba;
    QTest::newRow("a sealed secret") << "UPDATE signing_key SET kid = 'kid-two'"_ba
                                     << "UPDATE signing_key SET kid = 'kid-one'"_ba;
}

void TestBackup::copyIsCheckedBeforeItHasItsName()
{
    QFETCH(const QByteArray, damage);
    QFETCH(const QByteArray, repair);
    setUp();
    addKey(u"kid-one"_s, "private part one");
    changeFinal(damage);
    const auto info = backUp();
    changeFinal(repair);
    QCOMPARE(info.error().kind, ErrorKind::Corrupt);
    QCOMPARE(otherFiles(), QStringList());
}

void TestBackup::refusals()
{
    QVERIFY(backUp());
    QCOMPARE(backUp().error().kind, ErrorKind::Conflict);
    QCOMPARE(backUpWorkspace(workspace().store(), workspace().folder(), Replace::Yes, {}).error().kind,
             ErrorKind::InvalidInput);
    QCOMPARE(backUpWorkspace(workspace().store(), workspace().folder() + u"/none/copy"_s, Replace::No, {}).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(backUpWorkspace(workspace().store(), workspace().path(), Replace::Yes, {}).error().kind,
             ErrorKind::Locked); // itself
    QCOMPARE(otherFiles(), QStringList{u"copy.gatehouse"_s});
}

void TestBackup::replacingKeepsTheOldOneUntilTheEnd()
{
    QVERIFY(backUp());
    workspace().execute(CreateScope{scopeWithName(u"a:b"_s)});
    const qint64 entries = valueOf(verifyBackup(target(), nullptr, {})).auditEntryCount;
    const JobContext job;
    job.cancel();
    QCOMPARE(backUp(Replace::Yes, job).error().kind, ErrorKind::Cancelled);
    QCOMPARE(valueOf(verifyBackup(target(), nullptr, {})).auditEntryCount, entries);
    QVERIFY(backUp(Replace::Yes));
    QCOMPARE(valueOf(verifyBackup(target(), nullptr, {})).auditEntryCount, entries + 1);
    QCOMPARE(otherFiles(), QStringList{u"copy.gatehouse"_s});
}

void TestBackup::workspaceInUseIsNotReplaced()
{
    QVERIFY(backUp());
    const auto other = Store::open(target(), Store::Access::Own, workspace().clock());
    QVERIFY(other);
    QCOMPARE(backUp(Replace::Yes).error().kind, ErrorKind::Locked);
}

void TestBackup::cancelLeavesNothing()
{
    workspace().addSample({20000});
    // Cancelled in the middle: another thread waits for the first progress.
    const JobContext job;
    std::thread canceller([job] {
        while (job.progress().done == 0)
            std::this_thread::yield();
        job.cancel();
    });
    const auto info = backUp(Replace::No, job);
    canceller.join();
    QCOMPARE(info.error().kind, ErrorKind::Cancelled);
    QCOMPARE(otherFiles(), QStringList());
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
