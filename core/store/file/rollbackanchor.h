// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <optional>

namespace gatehouse {

class Connection;

/// The last known state of a workspace. It is kept in the keychain, where somebody who replaces the file by an older
/// one cannot change it. Not a secret.
struct RollbackAnchor
{
    qint64 epoch = 0;           ///< raised by each restore
    qint64 revision = 0;        ///< of the last change
    qint64 auditEntryCount = 0; ///< number of the last audit entry
    QByteArray auditHash;       ///< its SHA-256

    friend bool operator==(const RollbackAnchor &, const RollbackAnchor &) = default;
};

/// Errors: SQLite's.
[[nodiscard]] Result<RollbackAnchor> readAnchor(Connection &connection);

/// As bytes for a keychain, and back; nothing when they are invalid.
[[nodiscard]] QByteArray toBytes(const RollbackAnchor &anchor);
[[nodiscard]] std::optional<RollbackAnchor> anchorFromBytes(QByteArrayView bytes);

enum class AnchorVerdict {
    Continues, ///< the anchor is part of the file's history, or the file was restored on purpose since then
    Older,     ///< the file lacks known changes: it was replaced by an older one
    Differs,   ///< not older, but with another history
};

/// Compares the file with a kept anchor. Errors: SQLite's.
[[nodiscard]] Result<AnchorVerdict> compareWithAnchor(Connection &connection, const RollbackAnchor &kept);

} // namespace gatehouse
