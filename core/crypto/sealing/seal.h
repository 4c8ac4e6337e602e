// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"

#include <optional>

namespace gatehouse {

/// Bytes that sealing adds: a nonce of 12 before the ciphertext, a tag of 16 after it.
inline constexpr qsizetype aesGcmOverhead = 12 + 16;

/// AES-256-GCM with a fresh random nonce: nonce, ciphertext, tag. The caller counts: at most 2^32 calls for one key
/// (NIST SP 800-38D). A key that has not 32 bytes ends the program.
[[nodiscard]] QByteArray sealAesGcm(const SecretString &key, QByteArrayView secret, QByteArrayView associatedData);

/// Nothing when the ciphertext, the associated data or the key does not match.
[[nodiscard]] std::optional<SecretString> openAesGcm(const SecretString &key, QByteArrayView box,
                                                     QByteArrayView associatedData);

/// Appends 4 bytes, big-endian.
void appendNumber(QByteArray &out, quint32 number);

/// The place that a sealed cell is bound to. Moved to another row, column or file, or put back after its version has
/// changed, it cannot be unsealed.
struct CellAddress
{
    QByteArray store; ///< the workspace's UUID
    QByteArray table;
    QByteArray row; ///< a key that is never reused
    QByteArray column;
    quint32 version = 1; ///< of the key that seals, or of the meaning of the cell
};

/// Seals a secret for its cell with AES-256-GCM. Version 1 of the format:
///   1 byte    1, the version of the format
///   12 bytes  random nonce
///   n bytes   ciphertext
///   16 bytes  tag
/// Associated data: "gatehouse/cell/1", then store, table, row and column, each after its length as 4 bytes, then the
/// version as 4 bytes; numbers are big-endian. `key` has 32 bytes and may seal at most 2^32 cells, which the caller
/// counts.
[[nodiscard]] QByteArray sealCell(const SecretString &key, QByteArrayView secret, const CellAddress &address);

/// Errors: Corrupt (damaged, from another cell, or sealed with another key: indistinguishable), Unsupported (a newer
/// format).
[[nodiscard]] Result<SecretString> unsealCell(const SecretString &key, QByteArrayView sealedCell,
                                              const CellAddress &address);

} // namespace gatehouse
