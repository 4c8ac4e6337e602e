// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"
#include "app/cli/grammar/session.h"
#include "core/base/secretstring.h"

namespace gatehouse {

/// Prints what the workspace is and how much it holds. `secret`: a recovery code that is revealed now.
[[nodiscard]] Result<ExitCode> printSummary(const Globals &globals, Session &session,
                                            const SecretString &secret = SecretString());

} // namespace gatehouse
