// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/jobs/jobcontext.h"

#include <QStringList>

namespace gatehouse {

class Connection;
class Vault;

/// Looks through the whole file: SQLite's own integrity and foreign key checks, the schema, the search indexes, and the
/// counts that the Store keeps beside the rows. Gives one translated line for each thing that is wrong, none when all
/// is well. The audit chain is verifyAuditChain()'s. On a read-only connection a search index is compared with its
/// rows, not word by word, because SQLite only does that where it may write. With `vault` unlocked, every sealed secret
/// is opened as well. Errors: Cancelled, Internal.
[[nodiscard]] Result<QStringList> checkWorkspace(Connection &connection, const JobContext &job,
                                                 const Vault *vault = nullptr);

} // namespace gatehouse
