// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/backup.h"

#include "core/store/file/migrations.h"
#include "core/store/file/store.h"
#include "core/store/file/workspacecheck.h"
#include "core/store/rows/auditlog.h"
#include "core/store/rows/workspacerows.h"
#include "core/store/storetext.h"
#include "core/store/vault/vaultrows.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <cstdio>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// SQLite calls the progress handler after this many virtual machine instructions: several hundred times a second.
constexpr int instructionsBetweenBackupChecks = 20000;

struct Copying
{
    QString target;
    qint64 expectedBytes = 0;
    JobContext job;
};

/// A progress handler that reports the size of the copy; a result other than 0 stops SQLite.
int reportCopy(void *data)
{
    const auto *copying = static_cast<const Copying *>(data);
    copying->job.setProgress(std::min(QFileInfo(copying->target).size(), copying->expectedBytes),
                             copying->expectedBytes);
    return copying->job.isCancelled() ? 1 : 0;
}

Result<void> vacuumInto(Store &store, const QString &target, const JobContext &job)
{
    TRY_ASSIGN(auto connection, store.openReader());
    TRY_ASSIGN(const auto bytes,
               connection->integer("SELECT page_size * (page_count - freelist_count) FROM pragma_page_size, "
                                   "pragma_page_count, pragma_freelist_count"));
    Copying copying{target, bytes, job};
    sqlite3_progress_handler(connection->handle(), instructionsBetweenBackupChecks, &reportCopy, &copying);
    // The workspace is open read-only; only the copy is written.
    TRY(connection->execute("PRAGMA query_only = OFF"));
    return run(*connection, "VACUUM INTO ?", target);
}

/// VACUUM INTO does not copy the journal mode.
Result<void> useWriteAheadLog(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::Writer);
    return connection ? (*connection)->execute("PRAGMA journal_mode = WAL") : tl::unexpected(connection.error());
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail(ErrorKind::Corrupt, BackupText::tr("The copy of the workspace is damaged: %1").arg(detail), detail);
}

Result<void> checkOlder(Connection &connection, int version)
{
    TRY(checkSchema(connection, upTo(builtInMigrations(), version)));
    Statement pages(connection, "PRAGMA integrity_check(1)");
    if (pages.next() && pages.text(0) != u"ok")
        return damaged(pages.text(0));
    return pages.status();
}

Result<void> checkContent(Connection &connection, const Vault *vault, const JobContext &job)
{
    TRY_ASSIGN(const auto version, schemaVersion(connection));
    const int newest = builtInMigrations().last().version;
    if (version < 1)
        return damaged(u"user_version %1"_s.arg(version));
    if (version < newest)
        return checkOlder(connection, version);
    if (version > newest)
        return migrate(connection, builtInMigrations()); // returns the error
    TRY_ASSIGN(const auto problems, checkWorkspace(connection, job, vault));
    return problems.isEmpty() ? Result<void>() : damaged(problems.first());
}

Result<BackupInfo> readInfo(Connection &connection, const JobContext &job)
{
    BackupInfo info;
    TRY_ASSIGN(const auto verdict, verifyAuditChain(connection, job));
    if (verdict.firstBadEntry)
        return damaged(verdict.reason);
    info.auditEntryCount = verdict.entryCount;
    Statement last(connection, "SELECT at FROM audit ORDER BY id DESC LIMIT 1");
    if (last.next())
        info.lastChangeAt = last.time(0);
    TRY(last.status());
    return info;
}

/// What can only be read from a file of the current format.
Result<void> readIdentity(Connection &connection, BackupInfo &info)
{
    TRY_ASSIGN(const auto version, schemaVersion(connection));
    if (version < builtInMigrations().last().version) {
        TRY_ASSIGN(const auto store, readStoreId(connection));
        info.workspace.uuid = QUuid::fromString(QString::fromUtf8(store));
        return {};
    }
    TRY_ASSIGN(info.workspace, readWorkspace(connection));
    TRY_ASSIGN(info.epoch, readEpoch(connection));
    return {};
}

/// Locks an existing workspace, so that nobody opens it while it is replaced.
Result<std::unique_ptr<OwnerLock>> lockReplaced(const QString &target, std::unique_ptr<StoreFileClaim> &claim)
{
    TRY_ASSIGN(claim, StoreFileClaim::take(target));
    return OwnerLock::take(target);
}

Result<void> moveIntoPlace(const QString &temporary, const QString &target, Replace replace)
{
    if (replace == Replace::No || !QFileInfo::exists(target))
        return moveStoreFile(temporary, target);
    std::unique_ptr<StoreFileClaim> claim;
    TRY(lockReplaced(target, claim));
    if (QFileInfo(target + u"-wal"_s).size() > 0)
        return fail(ErrorKind::Locked,
                    BackupText::tr("“%1” is a workspace that is in use or was not closed properly. Choose another name.")
                        .arg(target));
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) == 0)
        return {};
    const QString reason = qt_error_string(errno);
    return fail(ErrorKind::Internal, BackupText::tr("“%1” cannot be written: %2").arg(target, reason), reason);
}

} // namespace

Result<BackupInfo> verifyBackup(const QString &path, const Vault *vault, const JobContext &job)
{
    TRY(checkStoreFile(path));
    TRY_ASSIGN(auto connection, Connection::open(path, Connection::Mode::Immutable));
    connection->setJob(job);
    TRY(checkContent(*connection, vault, job));
    TRY_ASSIGN(auto info, readInfo(*connection, job));
    TRY(readIdentity(*connection, info));
    info.secretsOpen = vault && vault->isUnlocked();
    return info;
}

Result<BackupInfo> backUpWorkspace(Store &store, const QString &givenTarget, Replace replace, const JobContext &job)
{
    const QString target = QFileInfo(givenTarget).absoluteFilePath();
    if (QFileInfo(target).isDir())
        return fail(ErrorKind::InvalidInput, BackupText::tr("“%1” is a folder. Choose a file name.").arg(target));
    if (replace == Replace::No && QFileInfo::exists(target)) // check this before copying
        return fail(ErrorKind::Conflict, BackupText::tr("“%1” already exists. Choose another name.").arg(target));
    const QString temporary = target + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    TRY(createStoreFile(temporary));
    const auto cleanUp = qScopeGuard([&temporary] { removeStoreFile(temporary); });
    TRY(vacuumInto(store, temporary, job));
    TRY(useWriteAheadLog(temporary));
    if (!syncStoreFile(temporary))
        return fail(ErrorKind::Internal, BackupText::tr("“%1” cannot be written to the disk.").arg(target));
    TRY_ASSIGN(auto info, verifyBackup(temporary, &store.vault(), job));
    if (job.isCancelled())
        return fail(ErrorKind::Cancelled, BackupText::tr("Cancelled. No backup was created."));
    TRY(moveIntoPlace(temporary, target, replace));
    (void)syncStoreFile(target); // the content is on the disk; a power failure could only lose the new name
    return info;
}

} // namespace gatehouse
