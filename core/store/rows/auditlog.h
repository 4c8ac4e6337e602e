// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/auditentry.h"
#include "core/jobs/jobcontext.h"
#include "core/store/rows/rows.h"

#include <optional>

namespace gatehouse {

/// Appends to the audit chain, in the same transaction as the change (security.md 2.7). Each entry's hash is SHA-256
/// over the entry before's hash and the entry's own columns, every one with its length in front.
class AuditLog final
{
public:
    explicit AuditLog(Connection &connection);

    /// Sets `entry.id` to the next number.
    [[nodiscard]] Result<void> append(AuditEntry &entry);

private:
    [[nodiscard]] Result<void> readHead();

    Connection &m_connection;
    Rows<AuditEntry> m_rows;
    bool m_headRead = false;
    qint64 m_lastId = 0;
    QByteArray m_lastHash;
};

/// What verifying the chain found.
struct AuditVerdict
{
    qint64 entryCount = 0;
    std::optional<qint64> firstBadEntry; ///< number of the first entry that is not as it was written; none: all is well
    QByteArray headHash;                 ///< SHA-256 of the last good entry, to be kept outside as an anchor
    QString reason;                      ///< translated; empty when all is well
};

/// Looks at every entry from the first to the last. Removing the newest entries can only be noticed by comparing
/// `entryCount` and `headHash` with a copy kept elsewhere. Errors: Cancelled, Corrupt, Internal.
[[nodiscard]] Result<AuditVerdict> verifyAuditChain(Connection &connection, const JobContext &job);

} // namespace gatehouse
