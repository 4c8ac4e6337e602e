// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "core/crypto/keyfiles/keypair.h"

namespace gatehouse {

/// The private key as unencrypted PKCS#8 PEM. Errors: InvalidInput (there is none).
[[nodiscard]] Result<SecretString> privatePem(const KeyPair &key);

/// PKCS#8 PEM, encrypted with AES-256-CBC and PBKDF2-HMAC-SHA-256 with 600,000 iterations, which OpenSSL, Java and
/// Windows can read. About 200 ms. Errors: InvalidInput (there is no private part, or no passphrase; field
/// `passphrase`), Internal.
[[nodiscard]] Result<SecretString> encryptedPrivatePem(const KeyPair &key, const SecretString &passphrase);

/// A PKCS#12 file without a certificate, with the same cipher; `name` is shown by programs that import it. Errors as
/// above; a passphrase with a NUL is refused too, since the format cannot hold it.
[[nodiscard]] Result<SecretString> pkcs12File(const KeyPair &key, const SecretString &passphrase, const QString &name);

/// SubjectPublicKeyInfo.
[[nodiscard]] QByteArray publicPem(const KeyPair &key);
[[nodiscard]] QByteArray publicDer(const KeyPair &key);

/// Unencrypted PKCS#8 DER, to be sealed by a Store. Errors: InvalidInput (there is no private part).
[[nodiscard]] Result<SecretString> privateDer(const KeyPair &key);

} // namespace gatehouse
