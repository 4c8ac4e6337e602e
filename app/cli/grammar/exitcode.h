// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace gatehouse {

/// What the process answers to the shell; scripts rely on these numbers.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    NotFound = 3,
    Conflict = 4,
    NotAllowed = 5,
    Locked = 6,
    InvalidInput = 7,
    Network = 8,
    Cancelled = 9,
};

[[nodiscard]] ExitCode exitCode(const Error &error);

} // namespace gatehouse
