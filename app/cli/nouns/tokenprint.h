// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"
#include "app/cli/grammar/session.h"
#include "core/base/secretstring.h"

namespace gatehouse {

/// Prints a token as it is now: its fields, overrides, permissions that the catalogue does not know, and what it may do
/// in each place with the reason (T7). `secret` is one that is revealed by this.
[[nodiscard]] Result<ExitCode> printToken(const Globals &globals, Session &session, qint64 id,
                                          const SecretString &secret = SecretString());

} // namespace gatehouse
