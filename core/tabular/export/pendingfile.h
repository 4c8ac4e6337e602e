// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace gatehouse {

/// A file that appears completely or not at all: written under another name in the same folder, mode 0600, synced, and
/// renamed over the old one by commit(). The destructor removes it when it was not committed.
class PendingFile
{
public:
    /// Errors: NotFound (no such folder), InvalidInput (exists and is not a regular file), Forbidden (folder or file
    /// not writable), Internal.
    [[nodiscard]] static Result<PendingFile> create(const QString &path);

    PendingFile(PendingFile &&other) noexcept;
    PendingFile &operator=(PendingFile &&) = delete;
    ~PendingFile();

    [[nodiscard]] const QString &temporaryPath() const { return m_temporaryPath; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Errors: Internal (the file cannot be synced or renamed).
    [[nodiscard]] Result<void> commit();

private:
    PendingFile(const QString &path, const QString &folder, const QString &temporaryPath);

    QString m_path;
    QString m_folder;
    QString m_temporaryPath; ///< empty when there is nothing to remove
};

/// Writes `content` as a PendingFile. Errors: those of PendingFile.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace gatehouse
