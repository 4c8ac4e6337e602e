// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gatehouse {

/// From now on OpenSSL wipes whatever memory it gives back: by itself it leaves copies of private keys behind where it
/// writes and reads their files. To be called first in main(). False, and nothing is changed, when OpenSSL has been
/// used before.
[[nodiscard]] bool makeOpensslWipeItsMemory();

} // namespace gatehouse
