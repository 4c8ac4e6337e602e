// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"
#include "core/base/secretstring.h"

namespace gatehouse {

/// --secret-file: a typed secret never stands among the arguments, where other users could read it.
CLI::Option *addSecretFileOption(CLI::App *verb);

/// The first line of the file that the option names, `-` for the next line of standard input; nothing when the option
/// is not given. Errors: NotFound, Forbidden, InvalidInput (empty; `field`).
[[nodiscard]] Result<std::optional<SecretString>> readSecret(const CLI::Option *option,
                                                             const QString &field = QStringLiteral("secret"));

/// Puts a question on standard error and reads the answer from the terminal, which does not show it. Errors: Cancelled
/// when there is none.
[[nodiscard]] Result<SecretString> askSecret(const QString &question);

} // namespace gatehouse
