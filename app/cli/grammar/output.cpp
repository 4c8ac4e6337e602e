// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/output.h"

#include "core/domain/text.h"

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// errno of the first write that failed; else 0.
int outputError = 0;

void note(bool written)
{
    if (!written && outputError == 0)
        outputError = errno;
}

/// Whether a passphrase of a vault or a key file is wrong, and not a login elsewhere.
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

void print(QByteArrayView utf8)
{
    const auto size = static_cast<size_t>(utf8.size());
    note(std::fwrite(utf8.data(), 1, size, stdout) == size);
}

void printLine(const QString &text)
{
    print(text.toUtf8() + '\n');
}

bool isOutputBroken()
{
    return outputError != 0;
}

void printMessage(const QString &message)
{
    std::fputs(qUtf8Printable(visibleText(message)), stderr);
    std::fputc('\n', stderr);
}

void printError(const Error &error)
{
    printMessage(error.field.isEmpty() ? u"gatehouse-cli: %1"_s.arg(error.message)
                                       : u"gatehouse-cli: %1: %2"_s.arg(error.field, error.message));
}

ExitCode finishOutput(ExitCode code)
{
    note(std::fflush(stdout) == 0);
    if (outputError == 0)
        return code;
    if (outputError != EPIPE)
        printMessage(u"gatehouse-cli: "_s +
                     Cli::tr("Standard output cannot be written: %1").arg(qt_error_string(outputError)));
    return ExitCode::Failed;
}

} // namespace gatehouse
