// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "core/crypto/keyfiles/keypair.h"

namespace gatehouse {

/// The private part as PKCS#8 PEM in clear text: whoever reads it can sign. Errors: InvalidInput (there is none).
[[nodiscard]] Result<SecretString> privatePem(const KeyPair &key);

/// PKCS#8 PEM, encrypted by AES-256-CBC under PBKDF2-HMAC-SHA-256 with 600,000 rounds: what OpenSSL, Java and Windows
/// read. Some 200 ms. Errors: InvalidInput (there is no private part, or no passphrase; field `passphrase`), Internal.
[[nodiscard]] Result<SecretString> encryptedPrivatePem(const KeyPair &key, const SecretString &passphrase);

/// A PKCS#12 file without a certificate, by the same cipher; `name` is shown by programs that import it. Errors as
/// above; a passphrase with a NUL is refused too, since the format cannot hold it.
[[nodiscard]] Result<SecretString> pkcs12File(const KeyPair &key, const SecretString &passphrase, const QString &name);

/// SubjectPublicKeyInfo.
[[nodiscard]] QByteArray publicPem(const KeyPair &key);
[[nodiscard]] QByteArray publicDer(const KeyPair &key);

/// PKCS#8 DER in clear text: what a Store seals. Errors: InvalidInput (there is no private part).
[[nodiscard]] Result<SecretString> privateDer(const KeyPair &key);

} // namespace gatehouse
