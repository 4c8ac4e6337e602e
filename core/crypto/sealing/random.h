// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gatehouse {

/// `count` bytes from OpenSSL's private random generator. Ends the program when the machine has no randomness to give:
/// nothing safe can be done then.
[[nodiscard]] QByteArray randomBytes(int count);

/// Frees what OpenSSL keeps for the calling thread. For threads that end: QThread::wait() returns before a thread's own
/// clean-up, which must not meet OpenSSL's at the end of the process.
void endCryptoThread();

} // namespace gatehouse
