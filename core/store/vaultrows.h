// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/seal.h"
#include "core/store/connection.h"
#include "core/store/vault.h"

#include <QDateTime>

#include <optional>

namespace gatehouse {

/// One way to have the data key: a slot as stored.
struct VaultSlot
{
    qint64 id = 0;
    SlotKind kind = SlotKind::Passphrase;
    QString label;   ///< of a keychain: whose, and on which machine
    QByteArray slot; ///< see keyslot.h
    QDateTime createdAt;
};

struct VaultInfo
{
    quint32 keyVersion = 0; ///< counts the data keys that the workspace has had
    QDateTime createdAt;
    QList<VaultSlot> ways;
};

/// Nothing when the workspace seals nothing yet. Errors: SQLite's.
[[nodiscard]] Result<std::optional<VaultInfo>> readVault(Connection &connection);

/// The data key, by the slot of that kind; takes as long as its derivation. Errors: NotFound (no such slot), and those
/// of openSlot(): Unauthenticated (wrong; field `passphrase`), Corrupt, Unsupported.
[[nodiscard]] Result<SecretString> openVault(Connection &connection, SlotKind kind, const SecretString &secret);

/// Seals and unseals cells of one workspace by its data key.
class SealedCells final
{
public:
    /// Errors: Locked, NotFound (there is no vault), SQLite's.
    [[nodiscard]] static Result<SealedCells> create(Connection &connection, const Vault &vault);

    /// In a transaction: counts what is sealed. Errors: SQLite's.
    [[nodiscard]] Result<QByteArray> seal(const SecretString &secret, QByteArrayView table, QByteArrayView row,
                                          QByteArrayView column);
    /// Errors: Corrupt (changed, swapped with another row's, or sealed by another key).
    [[nodiscard]] Result<SecretString> unseal(QByteArrayView cell, QByteArrayView table, QByteArrayView row,
                                              QByteArrayView column) const;

private:
    SealedCells(Connection &connection, SecretString key, QByteArray store, quint32 keyVersion);

    Connection &m_connection;
    SecretString m_key;
    QByteArray m_store;
    quint32 m_keyVersion;
};

} // namespace gatehouse
