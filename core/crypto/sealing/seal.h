// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"

namespace gatehouse {

/// The one place where a sealed cell is worth something. Moved to another row, column or file, or put back after its
/// version went on, it does not open (security.md TH-02).
struct CellAddress
{
    QByteArray store; ///< the workspace's UUID
    QByteArray table;
    QByteArray row; ///< a key that is never used twice
    QByteArray column;
    quint32 version = 1; ///< of the key that seals, or of the meaning of the cell
};

/// Seals a secret for its cell by AES-256-GCM. Version 1 of the form:
///   1 byte    1, the version of the form
///   12 bytes  random nonce
///   n bytes   ciphertext
///   16 bytes  tag
/// Associated data: "gatehouse/cell/1", then store, table, row and column, each behind its length as 4 bytes, then the
/// version as 4 bytes; numbers are big-endian. `key` has 32 bytes and seals at most 2^32 cells: who owns it counts.
[[nodiscard]] QByteArray sealCell(const SecretString &key, QByteArrayView secret, const CellAddress &address);

/// Errors: Corrupt (damaged, of another cell, or sealed by another key: they cannot be told apart), Unsupported (a
/// newer form).
[[nodiscard]] Result<SecretString> unsealCell(const SecretString &key, QByteArrayView sealedCell,
                                              const CellAddress &address);

} // namespace gatehouse
