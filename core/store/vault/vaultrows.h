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

/// One way to have the data key: a slot as stored.
struct VaultSlot
{
    qint64 id = 0;
    SlotKind kind = SlotKind::Passphrase;
    QString label = {}; ///< of a keychain: whose, and on which machine
    QByteArray slot;    ///< see keyslot.h
    QDateTime createdAt;
};

/// "passphrase", "keychain", "recovery-code": for the audit and the command line.
[[nodiscard]] QString wordOf(SlotKind kind);

struct VaultInfo
{
    quint32 keyVersion = 0; ///< counts the data keys that the workspace has had
    QDateTime createdAt;
    QList<VaultSlot> ways;
};

/// Cells that one data key may seal before it is to be rotated: a fourth of what NIST SP 800-38D allows.
inline constexpr qint64 maxSealCount = qint64(1) << 30;

/// Nothing when the workspace seals nothing yet. Errors: SQLite's.
[[nodiscard]] Result<std::optional<VaultInfo>> readVault(Connection &connection);

/// The data key, by the slot of that kind; takes as long as its derivation. Errors: NotFound (no vault, or no such
/// slot), and those of openSlot(): Unauthenticated (wrong; field `passphrase` or `recoveryCode`), Corrupt, Unsupported.
[[nodiscard]] Result<SecretString> openVault(Connection &connection, SlotKind kind, const SecretString &secret);

/// Opens the Store's vault by that slot and leaves it unlocked. `secret` of a recovery slot: as parseRecoveryCode()
/// gives it. Blocks as long as the derivation takes, none of the Store's threads meanwhile: for worker threads and
/// programs without a window. Errors: as openVault().
[[nodiscard]] Result<void> unlockVault(Store &store, SlotKind kind, const SecretString &secret);
/// The data key, for programs with a window: derived on the thread pool, without the Store, which may be gone by then.
/// Errors: as openVault().
[[nodiscard]] Async<SecretString> openVaultLater(Store &store, SlotKind kind, const SecretString &secret);

/// A slot that opens `dataKey`, and what stands in the place of another of its kind (and label) goes. In a transaction.
/// Errors: InvalidInput (an empty secret), SQLite's.
[[nodiscard]] Result<void> putVaultSlot(Connection &connection, VaultSlot slot);
/// Errors: NotFound, SQLite's.
[[nodiscard]] Result<void> removeVaultSlot(Connection &connection, qint64 id);

/// The bytes that bind slots and cells to this workspace: its UUID. Errors: Corrupt, SQLite's.
[[nodiscard]] Result<QByteArray> readStoreId(Connection &connection);

/// Seals and unseals cells of one workspace by its data key. A cell's `row` is a name that is never used twice: a
/// signing key's kid; "1" in `workspace` and `vault`, which have one row.
class SealedCells final
{
public:
    /// Errors: Locked (also when the data key in memory is not this workspace's any more), NotFound (there is no
    /// vault), SQLite's.
    [[nodiscard]] static Result<SealedCells> create(Connection &connection, const Vault &vault);

    /// Begins the vault, or goes on with another data key: writes its row, with the next key version and the count of
    /// seals at nought. In a transaction. Errors: SQLite's.
    [[nodiscard]] static Result<SealedCells> begin(Connection &connection, const SecretString &dataKey,
                                                   const QDateTime &now);

    /// In a transaction: counts what is sealed. Errors: Forbidden (maxSealCount is reached), SQLite's.
    [[nodiscard]] Result<QByteArray> seal(const SecretString &secret, QByteArrayView table, QByteArrayView row,
                                          QByteArrayView column);
    /// Errors: Corrupt (changed, swapped with another row's, or sealed by another key).
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
