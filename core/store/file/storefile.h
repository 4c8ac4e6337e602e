// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <memory>

namespace gatehouse {

/// A workspace, or the mirror of one that lives elsewhere: nobody can open one as the other.
enum class StoreKind { Workspace, Mirror };

/// In the header of every file: "GhWs", "GhMi".
[[nodiscard]] constexpr qint32 applicationId(StoreKind kind)
{
    return kind == StoreKind::Workspace ? 0x47685773 : 0x47684d69;
}

/// Whether `path` may be opened as `kind`: a regular file of this user's, mode 0600, no symbolic or hard link, on
/// a local file system, with our header (security.md 2.3). Only before this process has the file open, because closing
/// a plain descriptor drops SQLite's locks. Errors: NotFound, InvalidInput (no workspace), Forbidden (unsafe place or
/// mode).
[[nodiscard]] Result<void> checkStoreFile(const QString &path, StoreKind kind = StoreKind::Workspace);

/// Creates an empty file for a new workspace: exclusively, mode 0600, never through a symbolic link.
/// Errors: Conflict (exists), NotFound (no such folder), Forbidden, Internal.
[[nodiscard]] Result<void> createStoreFile(const QString &path);

/// Removes the file and SQLite's companion files. For unfinished files.
void removeStoreFile(const QString &path);

/// Renames a closed file, never replacing another. Errors: Conflict (`to` exists), Internal.
[[nodiscard]] Result<void> moveStoreFile(const QString &from, const QString &to);
/// Exchanges the names of two files atomically. False when the file system does not support it.
[[nodiscard]] bool exchangeStoreFiles(const QString &one, const QString &other);

/// Syncs the content and the name of `path` to the disk. Not for a file that is open as a Store.
[[nodiscard]] bool syncStoreFile(const QString &path);

/// Whether the file's owner may write to it, also by its mode, so that it is correct for root.
[[nodiscard]] bool isStoreFileWritable(const QString &path);

/// Whether SQLite can create its companion files beside it.
[[nodiscard]] bool isFolderWritable(const QString &path);

/// Exists while this process has a workspace file open, under any name; there is only one for each file. Reading the
/// header of an open file would drop SQLite's locks on it.
class StoreFileClaim final
{
public:
    /// Errors: Locked. A file that does not exist can be claimed as well: opening it says what is wrong.
    /// Waits for a claim that is about to be given up.
    [[nodiscard]] static Result<std::unique_ptr<StoreFileClaim>> take(const QString &path);
    ~StoreFileClaim();
    StoreFileClaim(const StoreFileClaim &) = delete;
    StoreFileClaim &operator=(const StoreFileClaim &) = delete;

    /// Says that the file is being closed: who wants it next waits, and is not refused.
    void announceRelease();

private:
    explicit StoreFileClaim(quint64 device, quint64 inode)
        : m_device(device)
        , m_inode(inode)
    {
    }

    quint64 m_device;
    quint64 m_inode;
};

} // namespace gatehouse
