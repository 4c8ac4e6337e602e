// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gatehouse {

/// From now on OpenSSL wipes whatever memory it gives back: by itself it leaves copies of private keys behind where it
/// writes and reads their files. And it does not clean up at the end of the process, when threads of a pool that used
/// it may still be ending; see endCryptoThread(). To be called first in main(). False, and nothing is changed, when
/// OpenSSL has been used before.
[[nodiscard]] bool makeOpensslWipeItsMemory();

} // namespace gatehouse
