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

/// Makes an empty file for a new workspace: exclusively, mode 0600, never through a symbolic link.
/// Errors: Conflict (something is there already), NotFound (no such folder), Forbidden, Internal.
[[nodiscard]] Result<void> createStoreFile(const QString &path);

/// Removes the file and SQLite's companions of it. For what was begun and is not to be kept.
void removeStoreFile(const QString &path);

/// Renames a closed file without ever replacing another. Errors: Conflict (`to` exists), Internal.
[[nodiscard]] Result<void> moveStoreFile(const QString &from, const QString &to);
/// Gives each of two files the other's name, at one go. False when the file system cannot.
[[nodiscard]] bool exchangeStoreFiles(const QString &one, const QString &other);

/// Makes what was written to `path`, and its name, survive a power cut. Never on a file that is open as a Store.
[[nodiscard]] bool syncStoreFile(const QString &path);

/// Whether the file's owner may write to it, judged by its mode, so that it also holds for root.
[[nodiscard]] bool isStoreFileWritable(const QString &path);

/// Whether SQLite could make its companion files beside it.
[[nodiscard]] bool isFolderWritable(const QString &path);

/// Says that this process has a workspace file open, under whatever name. While it lives no other is given for that
/// file: to look at the file's header again would drop the locks that SQLite holds on it (security.md F2).
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
