// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/crypto/sealing/seal.h"
#include "core/store/file/connection.h"
#include "core/store/vault/vault.h"

#include <QDateTime>

#include <optional>

namespace gatehouse {

class Store;

/// A stored key slot: one way to unlock the workspace.
struct VaultSlot
{
    qint64 id = 0;
    SlotKind kind = SlotKind::Passphrase;
    QString label = {}; ///< of a keychain: its user and machine
    QByteArray slot;    ///< see keyslot.h
    QDateTime createdAt;
};

/// "passphrase", "keychain", "recovery-code": for the audit and the command line.
[[nodiscard]] QString wordOf(SlotKind kind);

struct VaultInfo
{
    quint32 keyVersion = 0; ///< number of the current data key
    QDateTime createdAt;
    QList<VaultSlot> ways;
};

/// Cells that one data key may seal before it must be rotated: a quarter of what NIST SP 800-38D allows.
inline constexpr qint64 maxSealCount = qint64(1) << 30;

/// Nothing when the workspace has no vault yet. Errors: SQLite's.
[[nodiscard]] Result<std::optional<VaultInfo>> readVault(Connection &connection);

/// The data key from a slot of that kind. Slow, see deriveFromPassphrase(). Errors: NotFound (no vault, or no such
/// slot), and those of openSlot(): Unauthenticated (wrong; field `passphrase` or `recoveryCode`), Corrupt, Unsupported.
[[nodiscard]] Result<SecretString> openVault(Connection &connection, SlotKind kind, const SecretString &secret);

/// Unlocks the Store's vault with a slot of that kind. `secret` of a recovery slot is the result of
/// parseRecoveryCode(). Blocks for the derivation, but not the Store's threads: for worker threads and programs without
/// a window. Errors: as openVault().
[[nodiscard]] Result<void> unlockVault(Store &store, SlotKind kind, const SecretString &secret);
/// The same for programs with a window: derived on the thread pool, without the Store, which may be closed meanwhile.
/// Errors: as openVault().
[[nodiscard]] Async<SecretString> openVaultLater(Store &store, SlotKind kind, const SecretString &secret);

/// Adds a slot; it replaces one of the same kind and label. In a transaction. Errors: SQLite's.
[[nodiscard]] Result<void> putVaultSlot(Connection &connection, VaultSlot slot);
/// Errors: NotFound, SQLite's.
[[nodiscard]] Result<void> removeVaultSlot(Connection &connection, qint64 id);

/// The bytes that bind slots and cells to this workspace: its UUID. Errors: Corrupt, SQLite's.
[[nodiscard]] Result<QByteArray> readStoreId(Connection &connection);

/// Seals and unseals cells of one workspace with its data key. A cell's `row` is a name that is never reused: a signing
/// key's kid; "1" in `workspace` and `vault`, which have one row.
class SealedCells final
{
public:
    /// Errors: Locked (also when the data key in memory is no longer the workspace's), NotFound (no vault), SQLite's.
    [[nodiscard]] static Result<SealedCells> create(Connection &connection, const Vault &vault);

    /// Creates the vault, or continues it with a new data key: the next key version, and no seals yet. In a
    /// transaction. Errors: SQLite's.
    [[nodiscard]] static Result<SealedCells> begin(Connection &connection, const SecretString &dataKey,
                                                   const QDateTime &now);

    /// In a transaction, because it counts the seals. Errors: Forbidden (maxSealCount is reached), SQLite's.
    [[nodiscard]] Result<QByteArray> seal(const SecretString &secret, QByteArrayView table, QByteArrayView row,
                                          QByteArrayView column);
    /// Errors: Corrupt (changed, from another row, or sealed with another key).
    [[nodiscard]] Result<SecretString> unseal(QByteArrayView cell, QByteArrayView table, QByteArrayView row,
                                              QByteArrayView column) const;

    [[nodiscard]] quint32 keyVersion() const { return m_keyVersion; }

private:
    SealedCells(Connection &connection, SecretString key, QByteArray store, quint32 keyVersion);
    [[nodiscard]] CellAddress address(QByteArrayView table, QByteArrayView row, QByteArrayView column) const;

    Connection &m_connection;
    SecretString m_key;
    QByteArray m_store;
    quint32 m_keyVersion;
};

} // namespace gatehouse
