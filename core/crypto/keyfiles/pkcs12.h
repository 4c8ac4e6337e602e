// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"

#include <vector>

struct PKCS12_st;
struct X509_sig_st;

namespace gatehouse {

/// The private keys of a PKCS#12 file as PKCS#8 DER; its MAC is checked first. Errors: as importKey().
[[nodiscard]] Result<std::vector<SecretString>> pkcs12Keys(PKCS12_st *file, const SecretString &passphrase);

/// Decrypts a PKCS#8 key; the result is PKCS#8 DER. Errors: as importKey().
[[nodiscard]] Result<SecretString> decryptPkcs8(const X509_sig_st *encrypted, const SecretString &passphrase);

} // namespace gatehouse
