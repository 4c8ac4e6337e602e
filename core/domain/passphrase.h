// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"

#include <QString>

namespace gatehouse {

/// Shortest passphrase of a workspace: an attacker who has the file can try any number of passphrases.
inline constexpr qsizetype minPassphraseLength = 12;

/// What is wrong with `passphrase` as a new one: too short, or one repeated character. Empty when nothing is.
[[nodiscard]] QString passphraseProblem(const SecretString &passphrase);

} // namespace gatehouse
