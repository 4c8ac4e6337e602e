// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"
#include "app/cli/grammar/session.h"
#include "core/authority/command.h"
#include "core/crypto/keyfiles/keypair.h"

namespace gatehouse {

/// What the verbs that make a key have in common: --name, --algorithm, --activate, --signs-from, --passphrase-file.
class NewKeyOptions final
{
public:
    enum class Activation { Offered, Implied }; ///< rotate activates unless it is planned

    NewKeyOptions(CLI::App *verb, Activation activation);

    /// The Command without the key itself. Errors: InvalidInput (a time that cannot be read).
    [[nodiscard]] Result<CreateKey> command() const;
    /// Stores the key and prints it.
    [[nodiscard]] Result<ExitCode> store(const Globals &globals, Session &session, CreateKey command) const;
    [[nodiscard]] const CLI::Option *passphraseFile() const { return m_passphraseFile; }

private:
    Activation m_activation;
    const CLI::Option *m_name;
    const CLI::Option *m_algorithm;
    const CLI::Option *m_activate = nullptr;
    const CLI::Option *m_signFrom;
    const CLI::Option *m_passphraseFile;
};

/// --kind: "p-256", "rsa-3072", …
CLI::Option *addKindOption(CLI::App *verb, const QString &help);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<KeyKind> keyKindFrom(const QString &word);

/// A new pair, with progress on the terminal; Ctrl-C cancels.
[[nodiscard]] Result<SecretString> generatePrivateKey(KeyKind kind);

} // namespace gatehouse
