// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct X509_algor_st;
struct PKCS12_st;

namespace gatehouse {

/// Whether opening something that was encrypted by a passphrase in this way takes bearable time and memory. A prepared
/// file may ask for 2^31 rounds (security.md TH-04). Errors: Unsupported.
[[nodiscard]] Result<void> checkPassphraseCost(const X509_algor_st *method);
/// The same of the file's own seal.
[[nodiscard]] Result<void> checkSealCost(const PKCS12_st *file);

} // namespace gatehouse
