// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/local/actor.h"
#include "core/base/clock.h"
#include "core/store/file/backup.h"

namespace gatehouse {

struct RestoredWorkspace
{
    BackupInfo backup;
    QString replacedFile; ///< where the workspace that was there is kept; empty when there was none
};

/// Puts a copy of `backup` in the place of the workspace at `path`, which nobody may have open, or makes it when there
/// is none. The copy is looked through first; it gets the next epoch and an audit entry. What was there is kept beside
/// it as "<path>.replaced-<time>"; at every moment one of the two is whole at `path`. A backup of an older format is
/// brought up to the present one. Blocks: for worker threads. Errors: those of verifyBackup(), Forbidden (not an
/// Admin), Locked (in use), Conflict (a backup of another workspace), InvalidInput (`backup` is a workspace in use),
/// Cancelled, Internal.
[[nodiscard]] Result<RestoredWorkspace> restoreWorkspace(const QString &backup, const QString &path, const Actor &actor,
                                                         const Clock &clock, const JobContext &job);

} // namespace gatehouse
