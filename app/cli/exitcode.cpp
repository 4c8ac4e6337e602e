// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

namespace gatehouse {

ExitCode exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return ExitCode::Cancelled;
    case ErrorKind::InvalidInput:
        return ExitCode::InvalidInput;
    case ErrorKind::NotFound:
        return ExitCode::NotFound;
    case ErrorKind::Conflict:
        return ExitCode::Conflict;
    case ErrorKind::Unauthenticated:
    case ErrorKind::Forbidden:
        return ExitCode::NotAllowed;
    case ErrorKind::Locked:
        return ExitCode::Locked;
    case ErrorKind::RateLimited:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
        return ExitCode::Network;
    case ErrorKind::Unsupported:
    case ErrorKind::Corrupt:
    case ErrorKind::Internal:
        break;
    }
    return ExitCode::Failed;
}

} // namespace gatehouse
