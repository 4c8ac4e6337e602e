// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/exitcode.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// Whether it is about what opens a vault or a key file, and not about a login elsewhere.
bool isWrongPassphrase(const Error &error)
{
    return error.kind == ErrorKind::Unauthenticated &&
           (error.field == u"passphrase" || error.field == u"current" || error.field == u"recoveryCode");
}

} // namespace

ExitCode exitCode(const Error &error)
{
    if (isWrongPassphrase(error))
        return ExitCode::Locked;
    switch (error.kind) {
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
