// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/workspace.h"

#include <QByteArray>

namespace gatehouse {

class Connection;

/// The one row that says what workspace this is. Errors of all: SQLite's, and Corrupt when the row is missing or
/// broken.
[[nodiscard]] Result<void> insertWorkspace(Connection &connection, const Workspace &workspace,
                                           const QByteArray &lookupKey);
[[nodiscard]] Result<Workspace> readWorkspace(Connection &connection);
/// Name, issuer and rules. In a transaction.
[[nodiscard]] Result<void> updateWorkspace(Connection &connection, const Workspace &workspace);
/// How often the workspace was restored from a backup, from 1 on: a file that was put back tells another.
[[nodiscard]] Result<qint64> readEpoch(Connection &connection);
/// In a transaction.
[[nodiscard]] Result<void> setEpoch(Connection &connection, qint64 epoch);
/// Takes the next revision from the workspace's counter. In a transaction.
[[nodiscard]] Result<qint64> nextRevision(Connection &connection);
/// The HMAC-SHA-256 key under which generated secrets are hashed.
[[nodiscard]] Result<QByteArray> readLookupKey(Connection &connection);

} // namespace gatehouse
