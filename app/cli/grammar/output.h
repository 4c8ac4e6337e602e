// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/exitcode.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

namespace gatehouse {

/// The translation context of everything that the command line says.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

enum class Format { Table, Json, Csv };

/// Writes to standard output, where results go. Failures are kept until finishOutput().
void print(QByteArrayView utf8);
void printLine(const QString &text);

/// Whether standard output takes nothing more: a closed pipe, a full disk.
[[nodiscard]] bool isOutputBroken();

/// Writes a line to standard error, where messages go; control and bidirectional characters are made visible.
void printMessage(const QString &message);

/// Tells what went wrong, with the field's name in front where there is one.
void printError(const Error &error);

/// Flushes standard output; `code`, or Failed when it could not be written. A closed pipe is no message's worth.
[[nodiscard]] ExitCode finishOutput(ExitCode code);

} // namespace gatehouse
