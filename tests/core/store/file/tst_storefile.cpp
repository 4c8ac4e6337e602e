// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/storefile.h"

#include "tests/support/testworkspace.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// Another process that tries to own the workspace.
std::unique_ptr<QProcess> startOther(const QString &path)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationDirPath() + u"/crash-workload"_s, {u"hold"_s, path});
    return process;
}

QByteArray saidBy(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(30'000)) {
    }
    return process.readLine().trimmed();
}

QByteArray locked()
{
    return "kind " + QByteArray::number(static_cast<int>(ErrorKind::Locked));
}

QString newWorkspace(const QTemporaryDir &folder)
{
    const FakeClock clock;
    Workspace workspace;
    workspace.name = u"Test"_s;
    const QString path = folder.filePath(u"w.gatehouse"_s);
    if (!createWorkspace(path, workspace, {u"tester"_s, Role::Admin, u"test"_s}, clock))
        qFatal("no workspace");
    return path;
}

} // namespace

class TestStoreFile : public QObject
{
    Q_OBJECT

private slots:
    void newFileIsOursAlone();
    void newFileReplacesNothing();
    void claimsAreByFileNotByName();
    void writableIsJudgedByMode();
    void F1_oneProcessOwnsOthersRead();
    void F1_sixteenRaceOneWins();
};

/// Mode 0600 whatever the umask, from the first moment.
void TestStoreFile::newFileIsOursAlone()
{
    const QTemporaryDir folder;
    const mode_t old = umask(0);
    const auto created = createStoreFile(folder.filePath(u"f"_s));
    umask(old);
    QVERIFY(created);
    struct stat info = {};
    QCOMPARE(stat(qPrintable(folder.filePath(u"f"_s)), &info), 0);
    QCOMPARE(info.st_mode & 07777U, 0600U);
}

void TestStoreFile::newFileReplacesNothing()
{
    const QTemporaryDir folder;
    QFile target(folder.filePath(u"target"_s));
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.close();
    QVERIFY(QFile::link(target.fileName(), folder.filePath(u"link"_s)));
    QVERIFY(QFile::link(folder.filePath(u"none"_s), folder.filePath(u"dangling"_s)));
    for (const char16_t *name : {u"target", u"link", u"dangling", u"."})
        QCOMPARE(createStoreFile(folder.filePath(QString::fromUtf16(name))).error().kind, ErrorKind::Conflict);
    QVERIFY(!QFile::exists(folder.filePath(u"none"_s)));
    QCOMPARE(createStoreFile(folder.filePath(u"target/x"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(createStoreFile(folder.filePath(u"no/x"_s)).error().kind, ErrorKind::NotFound);
}

void TestStoreFile::claimsAreByFileNotByName()
{
    const QTemporaryDir folder;
    QVERIFY(createStoreFile(folder.filePath(u"f"_s)));
    QVERIFY(QFile::link(folder.filePath(u"f"_s), folder.filePath(u"link"_s)));
    {
        const auto first = StoreFileClaim::take(folder.filePath(u"f"_s));
        QVERIFY(first);
        QCOMPARE(StoreFileClaim::take(folder.filePath(u"link"_s)).error().kind, ErrorKind::Locked);
        QVERIFY(StoreFileClaim::take(folder.filePath(u"missing"_s)));
    }
    QVERIFY(StoreFileClaim::take(folder.filePath(u"link"_s)));
}

/// Also for root, who may write everywhere.
void TestStoreFile::writableIsJudgedByMode()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f"_s);
    QVERIFY(createStoreFile(path));
    QVERIFY(isStoreFileWritable(path));
    QVERIFY(isFolderWritable(path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QVERIFY(!isStoreFileWritable(path));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(!isFolderWritable(path));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestStoreFile::F1_oneProcessOwnsOthersRead()
{
    const QTemporaryDir folder;
    const QString path = newWorkspace(folder);
    const auto other = startOther(path);
    QCOMPARE(saidBy(*other), "own"_ba);
    const auto writing = Store::open(path, Store::Access::Own);
    QVERIFY(!writing);
    QCOMPARE(writing.error().kind, ErrorKind::Locked);
    QVERIFY2(writing.error().message.contains(QString::number(other->processId())),
             qPrintable(writing.error().message));
    QVERIFY2(writing.error().message.contains(u"crash-workload"), qPrintable(writing.error().message));
    QVERIFY(Store::open(path, Store::Access::Read));
    other->kill();
    other->waitForFinished();
    QVERIFY(Store::open(path, Store::Access::Own)); // the lock of a dead process is ignored
}

void TestStoreFile::F1_sixteenRaceOneWins()
{
    const QTemporaryDir folder;
    const QString path = newWorkspace(folder);
    std::vector<std::unique_ptr<QProcess>> all;
    for (int round = 0; round < 3; ++round) { // from the second on over the lock file of a killed owner
        for (int i = 0; i < 16; ++i)
            all.push_back(startOther(path));
        QProcess *owner = nullptr;
        for (const auto &process : all) {
            const QByteArray said = saidBy(*process);
            QVERIFY2(said == "own" || said == locked(), said.constData());
            QVERIFY2(said != "own" || !owner, "two processes own the workspace");
            if (said == "own")
                owner = process.get();
        }
        QVERIFY2(owner, "nobody owns the workspace");
        for (const auto &process : all) {
            process->kill();
            process->waitForFinished();
        }
        all.clear();
    }
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
