// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/sealing/kdf.h"

namespace gatehouse {

/// What opens a slot. The values are stored in files.
enum class SlotKind : quint8 {
    Passphrase = 1, ///< derived slowly, with Argon2id
    Keychain = 2,   ///< 32 random bytes in the OS keychain
    Recovery = 3,   ///< the 20 random bytes of a recovery code
};

struct SlotInfo
{
    SlotKind kind;
    Argon2Cost cost; ///< of a passphrase; else unused
};

/// A slot holds the workspace's data key, encrypted with one secret; each slot of a workspace can unlock it. Version 1
/// of the format has 128 bytes, numbers big-endian:
///     0  4   "GhKs"
///     4  1   1, the version of the format
///     5  1   kind
///     6  2   zero
///     8  12  Argon2id: memory in KiB, passes, lanes, 4 bytes each; zero for the other kinds
///    20  16  salt, random
///    36  16  check value
///    52  60  the data key by AES-256-GCM: nonce, 32 bytes, tag; associated data: bytes 0 to 51, then the store's UUID
///   112  16  the first bytes of SHA-256 of bytes 0 to 111
/// K is Argon2id(passphrase, salt) of 32 bytes, or the other kinds' secret itself. The check value is HKDF-SHA-256 of K
/// under the salt for "gatehouse/slot/check/1", the wrapping key that for "gatehouse/slot/wrap/1". So a damaged slot
/// (checksum, or tag under the right check value) can be distinguished from a wrong passphrase (check value).
[[nodiscard]] Result<QByteArray> makeSlot(SlotKind kind, const SecretString &secret, const SecretString &dataKey,
                                          QByteArrayView store, const Argon2Cost &cost = {});

/// Errors: Corrupt (truncated or damaged), Unsupported (a newer format, or a cost beyond isBearable()).
[[nodiscard]] Result<SlotInfo> readSlot(QByteArrayView slot);

/// The data key. Errors: those of readSlot(), Unauthenticated (the secret is wrong; field `passphrase`), Corrupt (also
/// a slot of another workspace), Internal (out of memory).
[[nodiscard]] Result<SecretString> openSlot(QByteArrayView slot, const SecretString &secret, QByteArrayView store);

} // namespace gatehouse
