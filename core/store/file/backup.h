// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/workspace.h"
#include "core/jobs/jobcontext.h"

#include <QDateTime>

namespace gatehouse {

class Store;
class Vault;

/// What a file holds that could be put in the place of a workspace.
struct BackupInfo
{
    Workspace workspace;
    qint64 epoch = 0;
    qint64 auditEntryCount = 0;
    QDateTime lastChangeAt;   ///< of the newest audit entry
    bool secretsOpen = false; ///< every sealed secret was opened, because the vault was unlocked
};

enum class Replace { No, Yes };

/// Copies the workspace as it is now into one file at `target`, and looks through the copy before it gets that name:
/// pages, schema, counts, audit chain and, when the vault is unlocked, every sealed secret. Until then `target` stays
/// as it was, also when it is replaced. The workspace may be written to meanwhile. Blocks: for worker threads. Errors:
/// Conflict (`target` exists), Locked (it is a workspace in use), NotFound (no such folder), Forbidden, Cancelled,
/// Corrupt (the workspace is damaged: `detail` says where), Internal (a full disk).
[[nodiscard]] Result<BackupInfo> backUpWorkspace(Store &store, const QString &target, Replace replace,
                                                 const JobContext &job);

/// Looks through a closed workspace file the same way, also through one of an older format. Nothing is written. Errors:
/// those of checkStoreFile(), Unsupported (newer), Corrupt, Cancelled.
[[nodiscard]] Result<BackupInfo> verifyBackup(const QString &path, const Vault *vault, const JobContext &job);

} // namespace gatehouse
