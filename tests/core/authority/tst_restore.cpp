// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/restore.h"

#include "core/authority/local/openworkspace.h"
#include "tests/support/valueof.h"
#include "tests/support/vaulttest.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

Actor restorer()
{
    return {u"tester@example.org"_s, Role::Admin, u"test"_s};
}

} // namespace

/// The test's own workspace stays open; what is restored is a file beside it.
class TestRestore : public VaultTest
{
    Q_OBJECT

private slots:
    void init();
    void restoredOverALaterState();
    void restoredWhereThereIsNone();
    void restoredOverADamagedOne();
    void olderFormatIsBroughtUp();
    void refusals_data();
    void refusals();
    void damagedBackupChangesNothing();
    void cancelChangesNothing();
    void failedExchangeChangesNothing_data();
    void failedExchangeChangesNothing();
    void U5_onlyAdminsRestore();

private:
    QString path(const QString &name) { return QDir(workspace().folder()).filePath(name); }
    Result<RestoredWorkspace> restore(const JobContext &job = {})
    {
        return restoreWorkspace(path(u"backup"_s), path(u"live"_s), restorer(), workspace().clock(), job);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Opens "live" and adds a scope to it.
    void changeLive(const QString &scope);
    qint64 numberIn(const QString &name, const QByteArray &sql);
    QStringList files() { return QDir(workspace().folder()).entryList({u"live*"_s, u"backup*"_s}, QDir::Files); }
};

/// "backup" is the workspace; "live" is the same one, and has gone on since.
void TestRestore::init()
{
    VaultTest::init();
    setUp();
    addKey(u"kid-one"_s, "private part one");
    QVERIFY(backUpWorkspace(workspace().store(), path(u"backup"_s), Replace::No, {}));
    QVERIFY(QFile::copy(path(u"backup"_s), path(u"live"_s)));
    changeLive(u"later:one"_s);
}

void TestRestore::changeLive(const QString &scope)
{
    const auto live = openLocalWorkspace(path(u"live"_s), workspace().clock());
    QVERIFY(live);
    LocalAuthority authority(*live->store, restorer(), workspace().clock());
    QVERIFY(authority.execute(CreateScope{scopeWithName(scope)}).result());
}

qint64 TestRestore::numberIn(const QString &name, const QByteArray &sql)
{
    const auto store = Store::open(path(name), Store::Access::Own, workspace().clock());
    if (!store)
        return -1;
    return (*store)->read(Store::Lane::Page, {}, [sql](Connection &c) { return c.integer(sql); }).result().value_or(-1);
}

void TestRestore::restoredOverALaterState()
{
    const auto restored = restore();
    QVERIFY(restored);
    QVERIFY(restored->replacedFile.startsWith(path(u"live.replaced-"_s)));
    const QString kept = QFileInfo(restored->replacedFile).fileName();
    QCOMPARE(files(), (QStringList{u"backup"_s, u"live"_s, kept}));
    QCOMPARE(numberIn(u"live"_s, "SELECT count(*) FROM scope WHERE name = 'later:one'"), 0);
    QCOMPARE(numberIn(kept, "SELECT count(*) FROM scope WHERE name = 'later:one'"), 1);
    QCOMPARE(numberIn(u"live"_s, "SELECT epoch FROM workspace"), 2);
    QCOMPARE(numberIn(u"live"_s, "SELECT count(*) FROM audit WHERE command = 'workspace.restore' AND id = (SELECT "
                                 "max(id) FROM audit)"),
             1);
    const auto store = valueOf(Store::open(path(u"live"_s), Store::Access::Own, workspace().clock()));
    QVERIFY(unlockVault(*store, SlotKind::Passphrase, SecretString(testPassphrase)));
    const auto problems = store->write({}, [&](Connection &c) { return checkWorkspace(c, {}, &store->vault()); });
    QCOMPARE(valueOf(problems.result()).join(u'\n'), QString());
    const auto audit = store->write({}, [](Connection &c) { return verifyAuditChain(c, {}); });
    QVERIFY(!valueOf(audit.result()).firstBadEntry);
}

void TestRestore::restoredWhereThereIsNone()
{
    QVERIFY(QFile::remove(path(u"live"_s)));
    const auto restored = restore();
    QVERIFY(restored);
    QVERIFY(restored->replacedFile.isEmpty());
    QCOMPARE(files(), (QStringList{u"backup"_s, u"live"_s}));
    // Once more: the epoch is beyond both.
    QVERIFY(restore());
    QCOMPARE(numberIn(u"live"_s, "SELECT epoch FROM workspace"), 3);
}

void TestRestore::restoredOverADamagedOne()
{
    QFile live(path(u"live"_s));
    QVERIFY(live.open(QIODevice::ReadWrite));
    QVERIFY(live.seek(100) && live.write(QByteArray(8000, 'x')) == 8000);
    live.close();
    QFile log(path(u"live-wal"_s)); // would be played into the restored file
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write("left behind") > 0);
    log.close();
    const auto restored = restore();
    QVERIFY(restored);
    QCOMPARE(numberIn(u"live"_s, "SELECT count(*) FROM signing_key"), 1);
    QVERIFY(contentOf(restored->replacedFile).contains(QByteArray(8000, 'x')));
}

void TestRestore::olderFormatIsBroughtUp()
{
    const QString older = QStringLiteral(GATEHOUSE_TEST_DATA) + u"/workspaces"_s;
    const QStringList names = QDir(older).entryList(QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    QVERIFY(QFile::remove(path(u"live"_s)) && QFile::remove(path(u"backup"_s)));
    QVERIFY(QFile::copy(older + u'/' + names.first(), path(u"backup"_s)));
    const QByteArray before = contentOf(path(u"backup"_s));
    const auto restored = restore();
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message + restored.error().detail));
    QCOMPARE(numberIn(u"live"_s, "SELECT epoch FROM workspace"), 2);
    QCOMPARE(contentOf(path(u"backup"_s)), before);
}

void TestRestore::refusals_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<int>("kind");
    QTest::newRow("open in this program") << u"open"_s << static_cast<int>(ErrorKind::Locked);
    QTest::newRow("owned by another") << u"owned"_s << static_cast<int>(ErrorKind::Locked);
    QTest::newRow("no such backup") << u"missing"_s << static_cast<int>(ErrorKind::NotFound);
    QTest::newRow("a text") << u"text"_s << static_cast<int>(ErrorKind::InvalidInput);
    QTest::newRow("in use") << u"in use"_s << static_cast<int>(ErrorKind::InvalidInput);
    QTest::newRow("another workspace's") << u"other"_s << static_cast<int>(ErrorKind::Conflict);
    QTest::newRow("newer") << u"newer"_s << static_cast<int>(ErrorKind::Unsupported);
}

void TestRestore::refusals()
{
    QFETCH(const QString, situation);
    QFETCH(const int, kind);
    std::unique_ptr<Store> open;
    std::unique_ptr<OwnerLock> lock;
    if (situation == u"open")
        open = valueOf(Store::open(path(u"live"_s), Store::Access::Read, workspace().clock()));
    if (situation == u"owned")
        lock = valueOf(OwnerLock::take(path(u"live"_s)));
    if (situation == u"missing")
        QVERIFY(QFile::remove(path(u"backup"_s)));
    if (situation == u"text" || situation == u"in use") {
        QFile file(path(situation == u"text" ? u"backup"_s : u"backup-wal"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("words") > 0);
    }
    if (situation == u"other" || situation == u"newer") {
        auto backup = valueOf(Connection::open(path(u"backup"_s), Connection::Mode::Writer));
        QVERIFY(backup->execute(situation == u"newer"
                                    ? "PRAGMA user_version = 999"_ba
                                    : "UPDATE workspace SET uuid = 'aaaaaaaa-7d41-4a0e-9b66-1f2e3d4c5b6a'"_ba));
    }
    const QByteArray before = contentOf(path(u"live"_s));
    const QStringList filesBefore = files();
    const auto restored = restore();
    QVERIFY(!restored);
    QCOMPARE(static_cast<int>(restored.error().kind), kind);
    QCOMPARE(contentOf(path(u"live"_s)), before);
    open.reset();
    if (situation != u"open")
        QCOMPARE(files(), filesBefore);
}

void TestRestore::damagedBackupChangesNothing()
{
    const QByteArray sound = contentOf(path(u"backup"_s));
    const QByteArray before = contentOf(path(u"live"_s));
    for (const qsizetype size : {qsizetype(50), qsizetype(4096), sound.size() / 2, sound.size() - 4096}) {
        QFile file(path(u"backup"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(sound.first(size)) == size);
        file.close();
        QVERIFY2(!restore(), QByteArray::number(size).constData());
        QCOMPARE(contentOf(path(u"live"_s)), before);
        QCOMPARE(files(), (QStringList{u"backup"_s, u"live"_s}));
    }
}

void TestRestore::U5_onlyAdminsRestore()
{
    const auto restored = restoreWorkspace(path(u"backup"_s), path(u"live"_s), {u"eve"_s, Role::Editor, u"test"_s},
                                           workspace().clock(), {});
    QCOMPARE(restored.error().kind, ErrorKind::Forbidden);
    QCOMPARE(files(), (QStringList{u"backup"_s, u"live"_s}));
}

void TestRestore::failedExchangeChangesNothing_data()
{
    QTest::addColumn<QString>("occupied"); // the name that a file was to be moved to
    QTest::newRow("the workspace's") << QString();
    QTest::newRow("the second companion's") << u"-shm"_s;
    QTest::newRow("the last companion's") << u"-journal"_s;
}

void TestRestore::failedExchangeChangesNothing()
{
    QFETCH(const QString, occupied);
    QFile live(path(u"live"_s));
    QVERIFY(live.open(QIODevice::ReadWrite) && live.write(QByteArray(8000, 'x')) == 8000); // not to be opened any more
    live.close();
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile companion(path(u"live"_s + suffix));
        QVERIFY(companion.open(QIODevice::WriteOnly) && companion.write("of it: " + suffix.toUtf8()) > 0);
    }
    const QString kept = u"live.replaced-"_s + workspace().clock().now().toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    QVERIFY(QFile::link(u"nowhere"_s, path(kept + occupied))); // looks free, and is not
    const QByteArray before = contentOf(path(u"live"_s));
    const QStringList filesBefore = files();

    const auto restored = restore();
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, ErrorKind::Conflict);
    QCOMPARE(files(), filesBefore);
    QCOMPARE(contentOf(path(u"live"_s)), before);
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QCOMPARE(contentOf(path(u"live"_s + suffix)), "of it: " + suffix.toUtf8());
}

void TestRestore::cancelChangesNothing()
{
    const QByteArray before = contentOf(path(u"live"_s));
    const JobContext job;
    job.cancel();
    QCOMPARE(restore(job).error().kind, ErrorKind::Cancelled);
    QCOMPARE(contentOf(path(u"live"_s)), before);
    QCOMPARE(files(), (QStringList{u"backup"_s, u"live"_s}));
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
