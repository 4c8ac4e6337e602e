// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"
#include "app/cli/grammar/session.h"
#include "core/domain/token.h"

namespace gatehouse {

/// A workspace, open for a verb that changes tokens or keys, after what was due by the clock alone has been done (T6,
/// K2).
[[nodiscard]] Result<std::unique_ptr<Session>> openForTokens(const Globals &globals);

/// Reads the token, lets `change` change it, stores it and prints it.
[[nodiscard]] Result<ExitCode> changeToken(const Globals &globals, const QString &tokenId,
                                           const std::function<Result<void>(Connection &, Token &)> &change);

} // namespace gatehouse
