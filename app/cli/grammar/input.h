// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"
#include "core/base/secretstring.h"

class QFile;

namespace gatehouse {

// What verbs read beside their arguments: files, secrets, and answers at the terminal.

/// Opens the file for reading, `-` for standard input. Unbuffered: what follows the bytes that are read stays in it.
/// Errors: NotFound, InvalidInput (not a regular file; with `field`), Forbidden.
[[nodiscard]] Result<void> openInput(QFile &file, const QString &path, const QString &field = {});

/// The first `maxBytes` of the file, `-` for standard input. Errors: those of openInput().
[[nodiscard]] Result<QByteArray> readInput(const QString &path, qint64 maxBytes);

/// --secret-file: secrets are not arguments, since other users can read those.
CLI::Option *addSecretFileOption(CLI::App *verb);

/// The first line of the file that the option names, `-` for the next line of standard input; nothing when the option
/// is not given. Errors: those of openInput(), InvalidInput (empty or too long; with `field`).
[[nodiscard]] Result<std::optional<SecretString>> readSecret(const CLI::Option *option,
                                                             const QString &field = QStringLiteral("secret"));

/// Whether standard input is a terminal.
[[nodiscard]] bool canAsk();

/// Asks on standard error; any answer but yes is ErrorKind::Cancelled.
[[nodiscard]] Result<void> confirm(const QString &question);

/// --yes.
CLI::Option *addYesOption(CLI::App *verb);

/// Asks whether to go on, unless `yes` is given; `text` says what is going to happen, a sentence a line. Without a
/// terminal to ask on it prints that with a hint to --yes, and the answer is false: end with ExitCode::Usage. Errors:
/// Cancelled.
[[nodiscard]] Result<bool> confirmUnless(const CLI::Option *yes, const QStringList &text);

/// Asks on standard error; the terminal does not show what is typed. Errors: Cancelled (no answer).
[[nodiscard]] Result<SecretString> askSecret(const QString &question);

/// askSecret(), then once more. Errors: InvalidInput (field `passphrase`) when the two differ, or `problem` finds one.
[[nodiscard]] Result<SecretString> askNewPassphrase(const QString &question,
                                                    QString (*problem)(const SecretString &) = nullptr);

} // namespace gatehouse
