// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "core/authority/local/actor.h"
#include "core/crypto/sealing/kdf.h"
#include "core/store/rows/auditlog.h"
#include "core/store/vault/vault.h"
#include "core/tabular/fields/fieldjson.h"

#include <optional>

namespace gatehouse {

/// See Change::setVaultAfterwards().
struct VaultAfterwards
{
    SecretString dataKey;
    SlotKind by = SlotKind::Passphrase;
    bool unlocks = false; ///< else it stays locked where it is
};

/// One Command being applied: the transaction's connection, its revision and its audit entries. Handlers get one, write
/// rows, and record what they did.
class Change final
{
public:
    Change(Connection &connection, const Vault &vault, Actor actor, QDateTime now, JobContext job);

    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] const Vault &vault() const { return m_vault; }
    /// What the vault is to be once the transaction is committed, and only then: until then, and should it fail, the
    /// file's data key is the one before.
    void setVaultAfterwards(VaultAfterwards afterwards) { m_vaultAfterwards = std::move(afterwards); }
    [[nodiscard]] const std::optional<VaultAfterwards> &vaultAfterwards() const { return m_vaultAfterwards; }
    /// What one guess of a new passphrase is to cost.
    [[nodiscard]] Argon2Cost passphraseCost() const { return calibrateArgon2(m_argon2Timer); }
    void setArgon2Timer(const Argon2Timer &timer) { m_argon2Timer = timer; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    [[nodiscard]] const JobContext &job() const { return m_job; }

    /// The revision of everything that this Command changes, taken from the workspace's counter at first use.
    [[nodiscard]] Result<qint64> revision();

    /// Appends an audit entry: `command` on the row `id` known as `name`.
    [[nodiscard]] Result<void> record(const QString &command, const QString &targetKind, qint64 id, const QString &name,
                                      const FieldChanges &changes);

    /// Cancelled, once the job is; for handlers that go through many rows.
    [[nodiscard]] Result<void> step(qint64 done, qint64 total);

    [[nodiscard]] Outcome takeOutcome(QList<Resource> changed);
    Outcome &outcome() { return m_outcome; }

private:
    Connection &m_connection;
    const Vault &m_vault;
    std::optional<VaultAfterwards> m_vaultAfterwards;
    Argon2Timer m_argon2Timer = measureArgon2;
    Actor m_actor;
    QDateTime m_now;
    JobContext m_job;
    AuditLog m_audit;
    qint64 m_revision = 0;
    Outcome m_outcome;
};

/// The error of an update made from an older revision than the stored one.
[[nodiscard]] Error staleRevision(const QString &name);

/// The first of `problems` as an error.
[[nodiscard]] Error invalidInput(const Problems &problems);

} // namespace gatehouse
