// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/ownerlock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// A process writes its name into the file right after making it; nobody needs more than a moment for that.
constexpr int unwrittenLockMs = 1000;

/// Takes over a lock file without a name in it, whose process was killed before it could write it. One that is held is
/// never taken over: its process keeps a flock() on it.
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
    lock->m_file.setStaleLockTime(0); // never by age; a lock of a process that is gone is taken over all the same
    if (lock->m_file.tryLock(0) || takeUnwritten(lock->m_file))
        return lock;
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return fail(ErrorKind::Forbidden,
                    QCoreApplication::translate("Store", "The lock file beside the workspace cannot be made."));
    qint64 pid = 0;
    QString host;
    QString program;
    lock->m_file.getLockInfo(&pid, &host, &program);
    return fail(ErrorKind::Locked, QCoreApplication::translate(
                                       "Store", "The workspace is in use by %1 (process %2 on %3). It can be read, "
                                                "not changed.")
                                       .arg(program.isEmpty() ? u"?"_s : program, QString::number(pid), host));
}

} // namespace gatehouse
