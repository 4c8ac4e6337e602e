// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file/storefile.h"

#include "core/store/storetext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QStorageInfo>
#include <QWaitCondition>
#include <QtEndian>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype applicationIdOffset = 68;

Result<void> checkHeader(const QString &path, StoreKind kind)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Forbidden, StoreText::tr("“%1” cannot be read.").arg(path), file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return fail(ErrorKind::InvalidInput, StoreText::tr("“%1” is empty, not a Gatehouse workspace.").arg(path));
    if (!header.startsWith("SQLite format 3\0"_ba))
        return fail(ErrorKind::InvalidInput, StoreText::tr("“%1” is not a Gatehouse workspace.").arg(path));
    if (header.size() < headerSize)
        return fail(ErrorKind::Corrupt, StoreText::tr("“%1” is truncated. Restore it from a backup.").arg(path));
    const auto found = qFromBigEndian<qint32>(header.constData() + applicationIdOffset);
    if (kind == StoreKind::Workspace && found == applicationId(StoreKind::Mirror))
        return fail(
            ErrorKind::InvalidInput,
            StoreText::tr("“%1” is the local copy of a server's data, not a workspace. Open the server instead.")
                .arg(path));
    if (found != applicationId(kind))
        return fail(ErrorKind::InvalidInput,
                    StoreText::tr("“%1” is a database of another program, not a Gatehouse workspace.").arg(path));
    return {};
}

/// Device and inode, because a file can have several names.
using OpenFile = std::pair<quint64, quint64>;

QMutex openFilesMutex;
QWaitCondition fileReleased;

enum class Use { Open, Closing };

std::map<OpenFile, Use> &openFiles()
{
    static std::map<OpenFile, Use> files;
    return files;
}

bool isNetworkFileSystem(const QString &path)
{
    static constexpr const char *networked[] = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "afs"};
    const QByteArray type = QStorageInfo(path).fileSystemType();
    return std::any_of(std::begin(networked), std::end(networked), [&](const char *name) { return type == name; });
}

} // namespace

Result<void> checkStoreFile(const QString &path, StoreKind kind)
{
    struct stat info = {};
    if (lstat(QFile::encodeName(path).constData(), &info) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return fail(ErrorKind::NotFound, StoreText::tr("The file “%1” does not exist.").arg(path));
        return fail(ErrorKind::Forbidden, StoreText::tr("“%1” cannot be read.").arg(path),
                    QString::fromLocal8Bit(strerror(errno)));
    }
    if (S_ISLNK(info.st_mode))
        return fail(ErrorKind::Forbidden,
                    StoreText::tr("“%1” is a symbolic link. Open the workspace file itself.").arg(path));
    if (S_ISDIR(info.st_mode))
        return fail(ErrorKind::InvalidInput, StoreText::tr("“%1” is a folder, not a workspace file.").arg(path));
    if (!S_ISREG(info.st_mode))
        return fail(ErrorKind::InvalidInput, StoreText::tr("“%1” is not a regular file.").arg(path));
    if (info.st_nlink > 1)
        return fail(ErrorKind::Forbidden,
                    StoreText::tr("“%1” has more than one name (hard link). Keep one and remove the others.").arg(path));
    if (info.st_uid != geteuid())
        return fail(ErrorKind::Forbidden, StoreText::tr("“%1” belongs to another user.").arg(path));
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(ErrorKind::Forbidden,
                    StoreText::tr("Other users may read or write “%1”. Make it private first: chmod 600 FILE").arg(path));
    if (isNetworkFileSystem(path))
        return fail(ErrorKind::Forbidden,
                    StoreText::tr("“%1” is on a network drive, where a workspace is not safe. Copy it to a local disk.")
                        .arg(path));
    return checkHeader(path, kind);
}

Result<void> createStoreFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC | O_RDWR, S_IRUSR | S_IWUSR);
    if (descriptor >= 0) {
        ::close(descriptor);
        return {};
    }
    const QString reason = QString::fromLocal8Bit(strerror(errno));
    switch (errno) {
    case EEXIST:
        return fail(ErrorKind::Conflict, StoreText::tr("“%1” already exists. Choose another name.").arg(path), reason);
    case ENOENT:
    case ENOTDIR:
        return fail(ErrorKind::NotFound, StoreText::tr("The folder “%1” does not exist.").arg(QFileInfo(path).path()),
                    reason);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorKind::Forbidden, StoreText::tr("No file can be created in “%1”.").arg(QFileInfo(path).path()),
                    reason);
    default:
        return fail(ErrorKind::Internal, StoreText::tr("“%1” cannot be created: %2").arg(path, reason), reason);
    }
}

void removeStoreFile(const QString &path)
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + suffix);
}

Result<void> moveStoreFile(const QString &from, const QString &to)
{
    const QByteArray fromName = QFile::encodeName(from);
    const QByteArray toName = QFile::encodeName(to);
    if (renameat2(AT_FDCWD, fromName.constData(), AT_FDCWD, toName.constData(), RENAME_NOREPLACE) == 0)
        return {};
    const bool unsupported =
        errno == EINVAL || errno == ENOSYS; // by some file systems; creating a hard link never replaces a file either
    if (unsupported && link(fromName.constData(), toName.constData()) == 0) {
        QFile::remove(from);
        return {};
    }
    const int code = errno;
    const QString reason = QString::fromLocal8Bit(strerror(code));
    if (code == EEXIST)
        return fail(ErrorKind::Conflict, StoreText::tr("“%1” already exists. Choose another name.").arg(to), reason);
    return fail(ErrorKind::Internal, StoreText::tr("“%1” cannot be created: %2").arg(to, reason), reason);
}

bool exchangeStoreFiles(const QString &one, const QString &other)
{
    return renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD, QFile::encodeName(other).constData(),
                     RENAME_EXCHANGE) == 0;
}

bool syncStoreFile(const QString &path)
{
    for (const QString &name : {path, QFileInfo(path).absolutePath()}) {
        const int descriptor = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            return false;
        const bool synced = fsync(descriptor) == 0;
        ::close(descriptor);
        if (!synced)
            return false;
    }
    return true;
}

bool isStoreFileWritable(const QString &path)
{
    struct stat info = {};
    return stat(QFile::encodeName(path).constData(), &info) == 0 && (info.st_mode & S_IWUSR) != 0 &&
           access(QFile::encodeName(path).constData(), W_OK) == 0;
}

bool isFolderWritable(const QString &path)
{
    struct stat info = {};
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    return stat(folder.constData(), &info) == 0 && (info.st_mode & S_IWUSR) != 0 &&
           access(folder.constData(), W_OK) == 0;
}

Result<std::unique_ptr<StoreFileClaim>> StoreFileClaim::take(const QString &path)
{
    struct stat info = {};
    (void)stat(QFile::encodeName(path).constData(), &info);
    const OpenFile file{info.st_dev, info.st_ino};
    const QMutexLocker lock(&openFilesMutex);
    while (info.st_ino != 0 && !openFiles().try_emplace(file, Use::Open).second) {
        if (openFiles().at(file) == Use::Open)
            return fail(ErrorKind::Locked, StoreText::tr("“%1” is already open in this program.").arg(path));
        fileReleased.wait(&openFilesMutex);
    }
    return std::unique_ptr<StoreFileClaim>(new StoreFileClaim(file.first, file.second));
}

StoreFileClaim::~StoreFileClaim()
{
    const QMutexLocker lock(&openFilesMutex);
    openFiles().erase({m_device, m_inode});
    fileReleased.wakeAll();
}

void StoreFileClaim::announceRelease()
{
    const QMutexLocker lock(&openFilesMutex);
    openFiles()[{m_device, m_inode}] = Use::Closing;
}

} // namespace gatehouse
