// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/export/pendingfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString systemReason()
{
    return qt_error_string(errno);
}

tl::unexpected<Error> cannotWrite(ErrorKind kind, const QString &path, const QString &reason)
{
    return fail(kind, QCoreApplication::translate("Export", "%1 cannot be written: %2").arg(path, reason));
}

ErrorKind kindOfErrno()
{
    switch (errno) {
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::Forbidden;
    default:
        return ErrorKind::Internal;
    }
}

bool syncToDisk(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    const int reason = errno;
    ::close(descriptor);
    errno = reason;
    return synced;
}

} // namespace

Result<PendingFile> PendingFile::create(const QString &path)
{
    const QFileInfo target(path);
    if (path.isEmpty() || path.endsWith(u'/') || target.isDir()) {
        return fail(ErrorKind::InvalidInput,
                    QCoreApplication::translate("Export", "%1 is a folder. Choose a file name.").arg(path));
    }
    if (target.exists() && !target.isFile()) {
        return fail(ErrorKind::InvalidInput,
                    QCoreApplication::translate("Export", "%1 is not a regular file.").arg(path));
    }
    const QString folder = target.absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Export", "The folder %1 does not exist.").arg(folder));
    }
    if (target.exists() && ::access(QFile::encodeName(path).constData(), W_OK) != 0)
        return cannotWrite(kindOfErrno(), path, systemReason());
    QByteArray name = QFile::encodeName(folder + u"/.gatehouse-export-XXXXXX"_s);
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC); // mode 0600
    if (descriptor < 0)
        return cannotWrite(kindOfErrno(), path, systemReason());
    ::close(descriptor);
    return PendingFile(target.absoluteFilePath(), folder, QFile::decodeName(name));
}

PendingFile::PendingFile(const QString &path, const QString &folder, const QString &temporaryPath)
    : m_path(path)
    , m_folder(folder)
    , m_temporaryPath(temporaryPath)
{
}

PendingFile::PendingFile(PendingFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_folder(std::move(other.m_folder))
    , m_temporaryPath(std::exchange(other.m_temporaryPath, QString()))
{
}

PendingFile::~PendingFile()
{
    if (!m_temporaryPath.isEmpty())
        QFile::remove(m_temporaryPath);
}

Result<void> PendingFile::commit()
{
    if (!syncToDisk(m_temporaryPath, O_WRONLY))
        return cannotWrite(ErrorKind::Internal, m_path, systemReason());
    if (::rename(QFile::encodeName(m_temporaryPath).constData(), QFile::encodeName(m_path).constData()) != 0)
        return cannotWrite(kindOfErrno(), m_path, systemReason());
    m_temporaryPath.clear();
    syncToDisk(m_folder,
               O_RDONLY | O_DIRECTORY); // some file systems cannot sync a folder; the file exists anyway
    return {};
}

Result<void> writeWholeFile(const QString &path, const QByteArray &content)
{
    TRY_ASSIGN(auto pending, PendingFile::create(path));
    QFile file(pending.temporaryPath());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        return cannotWrite(ErrorKind::Internal, path, file.errorString());
    file.close();
    return pending.commit();
}

} // namespace gatehouse
