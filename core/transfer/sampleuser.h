// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user.h"

namespace gatehouse {

/// The user number `n` (0 or more) of the imaginary operator of sample.h: a pure function of n. Addresses differ for
/// different n. Passes validate(); scopes are built-in ones and those of sampleScopes(), 1 to 9 of them, 5 on average.
/// Times lie in the four years before 2026-11-01; no invitation is out. Thread-safe, about a microsecond.
[[nodiscard]] User sampleUser(qint64 n);

} // namespace gatehouse
