// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"

#include <QString>

namespace gatehouse {

/// The fewest characters that a workspace's passphrase may have: whoever has the file can try as many as they like.
inline constexpr qsizetype minPassphraseLength = 12;

/// What is wrong with `passphrase` as a new one: too short, or one character over and over. Empty when nothing is.
[[nodiscard]] QString passphraseProblem(const SecretString &passphrase);

} // namespace gatehouse
