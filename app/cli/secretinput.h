// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "core/base/secretstring.h"

namespace gatehouse {

/// --secret-file: a typed secret never stands among the arguments, where other users could read it.
CLI::Option *addSecretFileOption(CLI::App *verb);

/// The first line of the file that the option names, `-` for standard input; nothing when the option is not given, so
/// that a secret is generated. Errors: NotFound, Forbidden, InvalidInput (empty; field `secret`).
[[nodiscard]] Result<std::optional<SecretString>> readSecret(const CLI::Option *option);

/// Puts a question on standard error and reads the answer from the terminal, which does not show it. Errors: Cancelled
/// when there is none.
[[nodiscard]] Result<SecretString> askSecret(const QString &question);

} // namespace gatehouse
