// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace gatehouse {

/// A file that appears whole or not at all: written under another name in the same folder, readable by its owner alone,
/// synced, and renamed over the old one by commit(). Removed by the destructor when not committed.
class PendingFile
{
public:
    /// NotFound: no such folder; InvalidInput: something that is not a regular file has that name; Forbidden: the
    /// folder or the file may not be written; Internal: anything else.
    [[nodiscard]] static Result<PendingFile> create(const QString &path);

    PendingFile(PendingFile &&other) noexcept;
    PendingFile &operator=(PendingFile &&) = delete;
    ~PendingFile();

    [[nodiscard]] const QString &temporaryPath() const { return m_temporaryPath; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Internal, with the system's reason, when the file cannot be synced or renamed.
    [[nodiscard]] Result<void> commit();

private:
    PendingFile(const QString &path, const QString &folder, const QString &temporaryPath);

    QString m_path;
    QString m_folder;
    QString m_temporaryPath; ///< empty once there is nothing to remove
};

/// Writes `content` to a file that appears whole or not at all. Errors: those of PendingFile.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &content);

} // namespace gatehouse
