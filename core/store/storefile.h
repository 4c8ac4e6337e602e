// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace gatehouse {

/// In the header of every workspace file: "GhWs".
inline constexpr qint32 storeApplicationId = 0x47685773;

/// Whether `path` may be opened as a workspace: a regular file of this user's, mode 0600, no symbolic or hard link, on a
/// local file system, with our header (security.md 2.3). Only before this process has the file open, because closing a
/// plain descriptor drops SQLite's locks. Errors: NotFound, InvalidInput (no workspace), Forbidden (unsafe place or mode).
[[nodiscard]] Result<void> checkStoreFile(const QString &path);

/// Makes an empty file for a new workspace: exclusively, mode 0600, never through a symbolic link.
/// Errors: Conflict (something is there already), NotFound (no such folder), Forbidden, Internal.
[[nodiscard]] Result<void> createStoreFile(const QString &path);

/// Whether the file's owner may write to it, judged by its mode, so that it also holds for root.
[[nodiscard]] bool isStoreFileWritable(const QString &path);

/// Whether SQLite could make its companion files beside it.
[[nodiscard]] bool isFolderWritable(const QString &path);

} // namespace gatehouse
