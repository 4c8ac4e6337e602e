// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/ownerlock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// A process writes its name into the file right after creating it, which takes only a moment.
constexpr int unwrittenLockMs = 1000;

/// Takes over a lock file without a name, whose process was killed before it could write one. A lock that is held is
/// never taken over, because its process has a flock() on it.
bool takeUnwritten(QLockFile &file)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (file.error() != QLockFile::LockFailedError || file.getLockInfo(&pid, &host, &program))
        return false;
    file.setStaleLockTime(unwrittenLockMs);
    const bool taken = file.tryLock(2 * unwrittenLockMs);
    file.setStaleLockTime(0);
    return taken;
}

} // namespace

Result<std::unique_ptr<OwnerLock>> OwnerLock::take(const QString &workspacePath)
{
    std::unique_ptr<OwnerLock> lock(new OwnerLock(workspacePath + u".lock"_s));
    lock->m_file.setStaleLockTime(0); // never stale by age; the lock of a dead process is taken over anyway
    if (lock->m_file.tryLock(0) || takeUnwritten(lock->m_file))
        return lock;
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return fail(ErrorKind::Forbidden,
                    QCoreApplication::translate("Store", "The lock file beside the workspace cannot be created."));
    qint64 pid = 0;
    QString host;
    QString program;
    lock->m_file.getLockInfo(&pid, &host, &program);
    return fail(ErrorKind::Locked,
                QCoreApplication::translate(
                    "Store", "The workspace is in use by %1 (process %2 on %3). It can be read but not changed.")
                    .arg(program.isEmpty() ? u"?"_s : program, QString::number(pid), host));
}

} // namespace gatehouse
