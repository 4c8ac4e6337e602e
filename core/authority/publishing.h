// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/connection.h"
#include "core/store/vault/vault.h"
#include "core/transfer/publishing/publication.h"

#include <optional>

namespace gatehouse {

// Publishing reads, writes a folder, and ends with the Command RecordPublication. What is here reads and writes files:
// not for the GUI thread. Any connection will do.

inline constexpr qint64 defaultListLifetimeMs = 30LL * 24 * 60 * 60 * 1000;
inline constexpr qint64 defaultListTimeToLive = 60 * 60;

struct PublicationOptions
{
    qint64 lifetimeMs = defaultListLifetimeMs; ///< after so long verifiers refuse the status list; 0: never
    qint64 timeToLive = defaultListTimeToLive; ///< seconds for which verifiers may keep it
};

/// What would be published now, beside what was published last.
struct PublicationState
{
    QString issuer; ///< empty: the key set alone is published
    std::optional<Publication> last;
    QList<SigningKey> keys; ///< that would be published, the active one first
    qint64 issuedCount = 0; ///< tokens that were ever signed
    qint64 revokedCount = 0;
    PublicationChanges changes;

    /// Without an issuer tokens cannot say where it is, without an active key nobody signs it.
    [[nodiscard]] bool hasStatusList() const;
};

/// Errors: InvalidInput (field `issuer`: see publicDocuments()), Corrupt, SQLite's.
[[nodiscard]] Result<PublicationState> readPublicationState(Connection &connection, const QDateTime &now);

/// Writes everything into the folder; what is returned is for RecordPublication. The vault must be unlocked when there
/// is a status list to be signed. Errors: Locked, those of readPublicationState() and writeFiles().
[[nodiscard]] Result<Publication> publish(Connection &connection, const Vault &vault, const QString &folder,
                                          const PublicationOptions &options, const QDateTime &now,
                                          const JobContext &job);

} // namespace gatehouse
