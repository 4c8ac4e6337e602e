// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault/vaultrows.h"

#include <span>

namespace gatehouse {

/// A column whose cells are sealed with the data key. All such columns must be listed: others would be lost when the
/// data key is rotated.
struct SealedPlace
{
    QByteArrayView table;
    QByteArrayView column;
    QByteArrayView row; ///< SQL on `table`: the row in a cell's address
};

[[nodiscard]] std::span<const SealedPlace> sealedPlaces();

struct SealedCell
{
    QByteArray row;
    QByteArray cell;
};

/// The rows with a sealed cell in that column. Errors of all: SQLite's.
[[nodiscard]] Result<QList<qint64>> readSealedIds(Connection &connection, const SealedPlace &place);
[[nodiscard]] Result<SealedCell> readSealedCell(Connection &connection, const SealedPlace &place, qint64 id);
[[nodiscard]] Result<void> writeSealedCell(Connection &connection, const SealedPlace &place, qint64 id,
                                           QByteArrayView cell);

/// The sealed password of the mail server; nothing when none is stored. Errors: those of SealedCells (Locked).
[[nodiscard]] Result<bool> hasMailPassword(Connection &connection);
[[nodiscard]] Result<std::optional<SecretString>> readMailPassword(Connection &connection, const Vault &vault);
/// In a transaction.
[[nodiscard]] Result<void> writeMailPassword(Connection &connection, SealedCells &cells,
                                             const std::optional<SecretString> &password);
/// Removes the password, also while the vault is locked. In a transaction.
[[nodiscard]] Result<void> removeMailPassword(Connection &connection);

} // namespace gatehouse
