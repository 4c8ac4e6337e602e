// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "core/crypto/keyfiles/keypair.h"

#include <optional>

namespace gatehouse {

struct ImportedKey
{
    KeyPair key;
    std::optional<SigningAlgorithm> algorithm; ///< when the file names one, as a JWK can
};

/// Largest file that may hold a key.
inline constexpr qsizetype maxKeyFileBytes = 1024 * 1024;

/// Reads the one key of a file, whatever its form: PKCS#8 (encrypted or not), PKCS#1, SEC1 and SubjectPublicKeyInfo as
/// PEM or DER, PKCS#12, JWK. The private key wins over a public one in the same file. The caller wipes `content`. Weak
/// keys are refused, see checkStrength(). May take a second: the passphrase is slow to check, on purpose.
///
/// Errors, with a first word of the detail that tells them apart:
/// - Locked `passphrase-needed` (field `passphrase`): the file is encrypted and no passphrase was given
/// - Unauthenticated `wrong-passphrase` (field `passphrase`)
/// - Corrupt `truncated`: it begins as a key and is cut off or damaged
/// - InvalidInput `not-a-key`: no key is in it, or several
/// - InvalidInput `weak-key`, with the reason in the message
/// - Unsupported: a key or a cipher that is not for us, or one that would take minutes to open
[[nodiscard]] Result<ImportedKey> importKey(QByteArrayView content, const SecretString &passphrase = {});

/// Reads what privateDer() and publicDer() wrote, without asking for its strength again. Errors: Corrupt, Unsupported.
[[nodiscard]] Result<KeyPair> keyFromPrivateDer(const SecretString &der);
[[nodiscard]] Result<KeyPair> keyFromPublicDer(QByteArrayView der);

} // namespace gatehouse
