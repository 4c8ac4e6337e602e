// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "core/crypto/keyfiles/keypair.h"

#include <optional>

namespace gatehouse {

struct ImportedKey
{
    KeyPair key;
    std::optional<SigningAlgorithm> algorithm; ///< when the file names one (JWK)
};

/// Largest file that may hold a key.
inline constexpr qsizetype maxKeyFileBytes = 1024 * 1024;

/// Reads the key in a file of any format: PKCS#8 (encrypted or not), PKCS#1, SEC1 and SubjectPublicKeyInfo as PEM or
/// DER, PKCS#12, JWK. Prefers a private key to a public one in the same file. The caller wipes `content`. Weak keys are
/// refused, see checkStrength(). May take a second, because checking a passphrase is slow on purpose.
///
/// Errors, with the first word of the detail:
/// - Locked `passphrase-needed` (field `passphrase`): the file is encrypted and no passphrase was given
/// - Unauthenticated `wrong-passphrase` (field `passphrase`)
/// - Corrupt `truncated`: it begins like a key and is truncated or damaged
/// - InvalidInput `not-a-key`: it contains no key, or several
/// - InvalidInput `weak-key`, with the reason in the message
/// - Unsupported: a type of key or a cipher, or a key derivation that would take minutes
[[nodiscard]] Result<ImportedKey> importKey(QByteArrayView content, const SecretString &passphrase = {});

/// Reads what privateDer() and publicDer() wrote, without checking its strength again. Errors: Corrupt, Unsupported.
[[nodiscard]] Result<KeyPair> keyFromPrivateDer(const SecretString &der);
[[nodiscard]] Result<KeyPair> keyFromPublicDer(QByteArrayView der);

} // namespace gatehouse
