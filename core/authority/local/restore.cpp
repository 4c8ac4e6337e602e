// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/restore.h"

#include "core/authority/local/handlers.h"
#include "core/store/file/migrations.h"
#include "core/store/file/ownerlock.h"
#include "core/store/file/storefile.h"
#include "core/store/rows/issuedtokenrows.h"
#include "core/store/rows/workspacerows.h"
#include "core/store/storetext.h"
#include "core/store/vault/vaultrows.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qint64 chunkBytes = 1024 * 1024;

tl::unexpected<Error> restoreCancelled()
{
    return fail(ErrorKind::Cancelled, BackupText::tr("Cancelled. The workspace is as it was."));
}

tl::unexpected<Error> cannotWriteBackup(const QString &path, const QString &reason)
{
    return fail(ErrorKind::Internal, BackupText::tr("“%1” cannot be written: %2").arg(path, reason), reason);
}

/// Byte by byte, since a backup may lie where a workspace must not: on a stick, on a network drive, readable by others.
Result<void> copyFile(const QString &from, const QString &to, const JobContext &job)
{
    QFile source(from);
    if (!QFileInfo(from).isFile())
        return fail(ErrorKind::NotFound, BackupText::tr("The file “%1” does not exist.").arg(from));
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Forbidden, BackupText::tr("“%1” cannot be read.").arg(from), source.errorString());
    TRY(createStoreFile(to));
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return cannotWriteBackup(to, target.errorString());
    while (!source.atEnd()) {
        if (job.isCancelled())
            return restoreCancelled();
        const QByteArray chunk = source.read(chunkBytes);
        if (chunk.isEmpty())
            return fail(ErrorKind::Internal, BackupText::tr("“%1” cannot be read.").arg(from), source.errorString());
        if (target.write(chunk) != chunk.size())
            return cannotWriteBackup(to, target.errorString());
        job.setProgress(source.pos(), source.size());
    }
    return target.flush() ? Result<void>() : cannotWriteBackup(to, target.errorString());
}

/// What of the workspace that is to be replaced decides about the restored one.
struct Replaced
{
    bool exists = false;
    QUuid uuid; ///< null when the file is too damaged to tell
    qint64 epoch = 0;
};

/// Opens it once more and closes it, so that everything is in the one file. One that cannot be opened is what people
/// restore a backup for.
Result<Replaced> closeReplaced(const QString &path)
{
    Replaced replaced;
    replaced.exists = QFileInfo::exists(path);
    if (!replaced.exists || !checkStoreFile(path))
        return replaced;
    if (auto connection = Connection::open(path, Connection::Mode::Writer)) {
        const auto store = readStoreId(**connection);
        const auto epoch = readEpoch(**connection);
        replaced.uuid = store ? QUuid::fromString(QString::fromUtf8(*store)) : QUuid();
        replaced.epoch = epoch.value_or(0);
        (void)(*connection)->integer("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    if (!replaced.uuid.isNull() && QFileInfo::exists(path + u"-shm"_s)) // the last one to close it removes that
        return fail(ErrorKind::Locked, BackupText::tr("Another program has the workspace open. Close it first."));
    return replaced;
}

Result<void> recordRestore(Connection &connection, const Actor &actor, const QDateTime &now, qint64 epoch,
                           const BackupInfo &backup)
{
    const Vault vault;
    return inTransaction(connection, [&]() -> Result<void> {
        Change change(connection, vault, actor, now, {});
        TRY_ASSIGN(const auto revision, change.revision());
        TRY(setEpoch(connection, epoch));
        TRY(loseStatusIndexes(connection, revision));
        const QJsonObject after{{u"epoch"_s, epoch},
                                {u"auditEntries"_s, backup.auditEntryCount},
                                {u"lastChangeAt"_s, backup.lastChangeAt.toString(Qt::ISODate)}};
        const auto recorded = recordOnWorkspace(change, u"workspace.restore"_s, {{}, after});
        return recorded ? Result<void>() : tl::unexpected(recorded.error());
    });
}

/// Brings the copy to the present format and says in it that it is a restored one; leaves it closed.
Result<void> finishCopy(const QString &path, const Actor &actor, const QDateTime &now, qint64 replacedEpoch,
                        const BackupInfo &backup)
{
    TRY_ASSIGN(auto connection, Connection::open(path, Connection::Mode::Writer));
    const QList<Migration> migrations = builtInMigrations();
    TRY(connection->execute("PRAGMA journal_mode = WAL"));
    TRY(migrate(*connection, migrations));
    TRY(checkSchema(*connection, migrations));
    TRY_ASSIGN(const auto epoch, readEpoch(*connection));
    TRY(recordRestore(*connection, actor, now, std::max(epoch, replacedEpoch) + 1, backup));
    const auto isLeftInLog = connection->integer("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!isLeftInLog || *isLeftInLog != 0)
        return cannotWriteBackup(path, u"wal_checkpoint"_s);
    return {};
}

QString freeName(const QString &path, const QDateTime &now)
{
    const QString name = path + u".replaced-"_s + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    QString unused = name;
    for (int i = 2; QFileInfo::exists(unused); ++i)
        unused = name + u'-' + QString::number(i);
    return unused;
}

/// Gives `temporary` the place of `path`, which becomes `kept`; on failure each is where it was.
/// `temporaryIsNew` tells whether what has the temporary name then is the new file, and not the replaced one.
Result<void> exchange(const QString &temporary, const QString &path, const QString &kept, bool &temporaryIsNew)
{
    if (exchangeStoreFiles(temporary, path)) {
        auto moved = moveStoreFile(temporary, kept);
        temporaryIsNew = !moved && exchangeStoreFiles(temporary, path);
        return moved;
    }
    // A file system that knows no exchange: for a moment nothing has the name.
    TRY(moveStoreFile(path, kept));
    auto moved = moveStoreFile(temporary, path);
    if (!moved)
        (void)moveStoreFile(kept, path);
    return moved;
}

/// A damaged workspace's log goes with it: SQLite would play it into the new file. It comes back when the exchange
/// fails: without it the workspace would be as of its last checkpoint.
Result<void> putInPlace(const QString &temporary, const QString &path, const QString &kept, bool &temporaryIsNew)
{
    QStringList moved;
    auto moveBack = qScopeGuard([&] {
        if (!temporaryIsNew)
            return; // the new file has the name: the log is not its own
        for (const QString &suffix : std::as_const(moved))
            (void)moveStoreFile(kept + suffix, path + suffix);
    });
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (!QFileInfo::exists(path + suffix))
            continue;
        TRY(moveStoreFile(path + suffix, kept + suffix));
        moved << suffix;
    }
    TRY(exchange(temporary, path, kept, temporaryIsNew));
    moveBack.dismiss();
    return {};
}

tl::unexpected<Error> otherWorkspace(const QString &backup)
{
    return fail(
        ErrorKind::Conflict,
        BackupText::tr("“%1” is a backup of another workspace. Restore it under a name of its own.").arg(backup));
}

} // namespace

Result<RestoredWorkspace> restoreWorkspace(const QString &givenBackup, const QString &givenPath, const Actor &actor,
                                           const Clock &clock, const JobContext &job)
{
    if (actor.role != Role::Admin)
        return fail(ErrorKind::Forbidden, QCoreApplication::translate("Capabilities", "Requires the Admin role."));
    const QString backup = QFileInfo(givenBackup).absoluteFilePath();
    const QString path = QFileInfo(givenPath).absoluteFilePath();
    const auto backupClaim = StoreFileClaim::take(backup); // before they are looked at: see checkStoreFile()
    const auto claim = StoreFileClaim::take(path);
    if (!backupClaim || !claim)
        return tl::unexpected(backupClaim ? claim.error() : backupClaim.error());
    if (QFileInfo(backup + u"-wal"_s).size() > 0)
        return fail(ErrorKind::InvalidInput,
                    BackupText::tr("“%1” is a workspace that is in use or was not closed, not a backup.").arg(backup));
    TRY(OwnerLock::take(path));

    const QString temporary = path + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    bool temporaryIsNew = true; // else the old workspace has the name, and stays
    const auto cleanUp = qScopeGuard([&] {
        if (temporaryIsNew)
            removeStoreFile(temporary);
    });
    TRY(copyFile(backup, temporary, job));
    TRY_ASSIGN(const auto info, verifyBackup(temporary, nullptr, job));
    TRY_ASSIGN(const auto replaced, closeReplaced(path));
    if (!replaced.uuid.isNull() && replaced.uuid != info.workspace.uuid)
        return otherWorkspace(backup);
    TRY(finishCopy(temporary, actor, clock.now(), replaced.epoch, info));
    if (!syncStoreFile(temporary))
        return cannotWriteBackup(path, u"fsync"_s);
    if (job.isCancelled())
        return restoreCancelled();

    RestoredWorkspace restored{info, {}};
    if (replaced.exists) {
        restored.replacedFile = freeName(path, clock.now());
        TRY(putInPlace(temporary, path, restored.replacedFile, temporaryIsNew));
    } else
        TRY(moveStoreFile(temporary, path));
    (void)syncStoreFile(path);
    return restored;
}

} // namespace gatehouse
