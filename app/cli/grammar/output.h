// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

namespace gatehouse {

/// The translation context of everything that the command line says.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

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

enum class Format { Table, Json, Csv };

/// Writes to standard output, where results go. Failures are kept until finishOutput().
void print(QByteArrayView utf8);
void printLine(const QString &text);

/// Whether writing to standard output has failed: a closed pipe, a full disk.
[[nodiscard]] bool isOutputBroken();

/// Writes a line to standard error, where messages go; control and bidirectional characters are made visible.
void printMessage(const QString &message);

/// Writes the error's message to standard error, after the field's name where there is one.
void printError(const Error &error);

/// Flushes standard output; `code`, or Failed when it could not be written. A closed pipe is not reported.
[[nodiscard]] ExitCode finishOutput(ExitCode code);

} // namespace gatehouse
