// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/nouns/nouns.h"
#include "core/crypto/keyfiles/keypair.h"

namespace gatehouse {

/// The options of verbs that create a key: --name, --algorithm, --activate, --signs-from, --passphrase-file.
class NewKeyOptions final
{
public:
    enum class Activation { Optional, Default }; ///< Default: active unless --signs-from is given

    NewKeyOptions(CLI::App *verb, Activation activation);

    /// The Command without the private key. Errors: InvalidInput (a time that cannot be read).
    [[nodiscard]] Result<CreateKey> command() const;
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
/// Nothing when there is no such kind.
[[nodiscard]] std::optional<KeyKind> keyKindFrom(const QString &name);

/// A new key pair, with progress on the terminal; Ctrl-C cancels.
[[nodiscard]] Result<SecretString> generatePrivateKey(KeyKind kind);

} // namespace gatehouse
