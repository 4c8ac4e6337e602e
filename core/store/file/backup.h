// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/workspace.h"
#include "core/jobs/jobcontext.h"

#include <QDateTime>

namespace gatehouse {

class Store;
class Vault;

/// The content of a backup.
struct BackupInfo
{
    Workspace workspace;
    qint64 epoch = 0;
    qint64 auditEntryCount = 0;
    QDateTime lastChangeAt;   ///< of the newest audit entry
    bool secretsOpen = false; ///< every sealed secret was unsealed for the check
};

enum class Replace { No, Yes };

/// Copies the workspace into one file and checks the copy before it is renamed to `target`: pages, schema, counts,
/// audit chain and, when the vault is unlocked, every sealed secret. An existing `target` is unchanged until then. The
/// workspace can be written meanwhile. Blocks: for worker threads. Errors:
/// Conflict (`target` exists), Locked (it is a workspace in use), NotFound (no such folder), Forbidden, Cancelled,
/// Corrupt (the workspace is damaged: `detail` says where), Internal (disk full).
[[nodiscard]] Result<BackupInfo> backUpWorkspace(Store &store, const QString &target, Replace replace,
                                                 const JobContext &job);

/// Checks a closed workspace file in the same way, also one of an older format. Writes nothing. Errors:
/// those of checkStoreFile(), Unsupported (newer), Corrupt, Cancelled.
[[nodiscard]] Result<BackupInfo> verifyBackup(const QString &path, const Vault *vault, const JobContext &job);

} // namespace gatehouse
