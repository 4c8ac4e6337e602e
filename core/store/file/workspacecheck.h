// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/jobs/jobcontext.h"

#include <QStringList>

namespace gatehouse {

class Connection;
class Vault;

/// Checks the whole file: SQLite's integrity and foreign key checks, the schema, the search indexes, and the counts
/// that the Store keeps. Returns one translated line for each problem. verifyAuditChain() checks the audit chain. On a
/// read-only connection only the rows of a search index are compared, not its words, because SQLite needs to write for
/// that. With `vault` unlocked, every sealed secret is unsealed. Errors: Cancelled, Internal.
[[nodiscard]] Result<QStringList> checkWorkspace(Connection &connection, const JobContext &job,
                                                 const Vault *vault = nullptr);

} // namespace gatehouse
