// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <optional>

namespace gatehouse {

class Connection;

/// How far a workspace had come, to be kept where who puts an older file in its place does not reach: in the keychain
/// (security.md TH-03). No secret.
struct RollbackAnchor
{
    qint64 epoch = 0;           ///< raised by each restore
    qint64 revision = 0;        ///< of the last change
    qint64 auditEntryCount = 0; ///< number of the newest audit entry
    QByteArray auditHash;       ///< its SHA-256

    friend bool operator==(const RollbackAnchor &, const RollbackAnchor &) = default;
};

/// Errors: SQLite's.
[[nodiscard]] Result<RollbackAnchor> readAnchor(Connection &connection);

/// As text for a keychain, and back; nothing when it is none.
[[nodiscard]] QByteArray toBytes(const RollbackAnchor &anchor);
[[nodiscard]] std::optional<RollbackAnchor> anchorFromBytes(QByteArrayView bytes);

enum class AnchorVerdict {
    Continues, ///< what the anchor says is part of the file's history, or the file was restored on purpose since
    Older,     ///< the file lacks changes that the anchor has seen: an older one was put in its place
    Differs,   ///< as old or newer, but its history is another
};

/// Compares the file with what was kept. Errors: SQLite's.
[[nodiscard]] Result<AnchorVerdict> compareWithAnchor(Connection &connection, const RollbackAnchor &kept);

} // namespace gatehouse
