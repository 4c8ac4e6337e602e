// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/input.h"
#include "app/cli/grammar/session.h"

namespace gatehouse {

/// --passphrase-file, for verbs that need the vault unlocked.
CLI::Option *addPassphraseFileOption(CLI::App *verb);
/// The same for verbs that do not need it; `help` says what it enables.
CLI::Option *addPassphraseFileOption(CLI::App *verb, const QString &help);

/// The passphrase from the file that the option names, else asked for at the terminal. Errors: those of readSecret()
/// (field `passphrase`), Locked without a terminal, Cancelled.
[[nodiscard]] Result<SecretString> passphraseFor(const CLI::Option *passphraseFile, const QString &question);

/// Unlocks the workspace's vault for this process with its passphrase, unless it is unlocked already. Takes as long as
/// the key derivation. At a terminal a wrong passphrase is asked for again. Errors: NotFound (there is no vault),
/// Unauthenticated (field `passphrase`), Corrupt, and those of passphraseFor().
[[nodiscard]] Result<void> unlock(Session &session, const CLI::Option *passphraseFile);

/// unlock() when the option is given, else nothing.
[[nodiscard]] Result<void> unlockWhenGiven(Session &session, const CLI::Option *passphraseFile);

} // namespace gatehouse
