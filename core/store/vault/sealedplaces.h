// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault/vaultrows.h"

#include <span>

namespace gatehouse {

/// A column whose cells are sealed by the data key. Each one that there is stands here: what does not would be lost
/// when the data key is rotated.
struct SealedPlace
{
    QByteArrayView table;
    QByteArrayView column;
    QByteArrayView row; ///< SQL over `table`: what stands for the row in a cell's address
};

[[nodiscard]] std::span<const SealedPlace> sealedPlaces();

struct SealedCell
{
    QByteArray row;
    QByteArray cell;
};

/// The rows that have something sealed there. Errors of all: SQLite's.
[[nodiscard]] Result<QList<qint64>> readSealedIds(Connection &connection, const SealedPlace &place);
[[nodiscard]] Result<SealedCell> readSealedCell(Connection &connection, const SealedPlace &place, qint64 id);
[[nodiscard]] Result<void> writeSealedCell(Connection &connection, const SealedPlace &place, qint64 id,
                                           QByteArrayView cell);

/// The mail server's password, which is sealed; nothing when none is kept. Errors: those of SealedCells (Locked).
[[nodiscard]] Result<bool> hasMailPassword(Connection &connection);
[[nodiscard]] Result<std::optional<SecretString>> readMailPassword(Connection &connection, const Vault &vault);
/// In a transaction.
[[nodiscard]] Result<void> writeMailPassword(Connection &connection, SealedCells &cells,
                                             const std::optional<SecretString> &password);
/// The same for none, which takes no unlocked vault. In a transaction.
[[nodiscard]] Result<void> removeMailPassword(Connection &connection);

} // namespace gatehouse
