// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gatehouse {

/// `count` bytes from OpenSSL's private random generator. Ends the program when the machine has no randomness to give:
/// nothing safe can be done then.
[[nodiscard]] QByteArray randomBytes(int count);

} // namespace gatehouse
