// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"
#include "core/domain/impact.h"
#include "core/store/rows/rows.h"

namespace gatehouse {

/// Newest first.
[[nodiscard]] Result<QList<ClientSecret>> readClientSecrets(Connection &connection, qint64 clientRow);
/// What deleting these clients takes with it (C7).
[[nodiscard]] Result<Impact> clientImpact(Connection &connection, const QList<qint64> &ids);

/// Clients with their secrets.
class ClientRows final : public Rows<Client>
{
public:
    using Rows::Rows;

    /// With its secrets and OAuth tokens (C7).
    [[nodiscard]] Result<void> remove(const Client &client, qint64 revision);

    /// `hash` as made by secrethash.h. Sets `secret.id`.
    [[nodiscard]] Result<void> insertSecret(qint64 clientRow, ClientSecret &secret, const QString &hash);
    /// Errors: NotFound.
    [[nodiscard]] Result<void> removeSecret(qint64 clientRow, qint64 secretId);
    /// Brings secret_count and secret_created_at in step with the secrets, and takes over the revision.
    [[nodiscard]] Result<void> touchSecrets(qint64 clientRow, const QDateTime &at, qint64 revision);
};

} // namespace gatehouse
