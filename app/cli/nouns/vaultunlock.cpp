// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/vaultunlock.h"

#include "core/store/vault/vaultrows.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr int maxAttempts = 3;

Result<void> checkHasVault(Session &session)
{
    TRY_ASSIGN(const auto vault, session.read(&readVault));
    if (!vault)
        return fail(ErrorKind::NotFound,
                    Cli::tr("This workspace has no passphrase yet. Set it with “workspace passphrase”."));
    return {};
}

} // namespace

CLI::Option *addPassphraseFileOption(CLI::App *verb)
{
    return addTextOption(
        verb, "--passphrase-file",
        Cli::tr("Read the passphrase of the workspace from the first line of this file; - for standard "
                "input."));
}

CLI::Option *addPassphraseFileOption(CLI::App *verb, const QString &help)
{
    //: %1 says what the passphrase enables
    return addTextOption(
        verb, "--passphrase-file",
        Cli::tr("%1 Reads the passphrase of the workspace from the first line of this file; - for standard input.")
            .arg(help));
}

Result<void> unlockWhenGiven(Session &session, const CLI::Option *passphraseFile)
{
    return isGiven(passphraseFile) ? unlock(session, passphraseFile) : Result<void>();
}

Result<SecretString> passphraseFor(const CLI::Option *passphraseFile, const QString &question)
{
    TRY_ASSIGN(const auto fromFile, readSecret(passphraseFile, u"passphrase"_s));
    if (fromFile)
        return *fromFile;
    if (!canAsk())
        return fail(ErrorKind::Locked,
                    Cli::tr("The passphrase of the workspace is needed. Give a file with it: --passphrase-file"), {},
                    u"passphrase"_s);
    return askSecret(question);
}

Result<void> unlock(Session &session, const CLI::Option *passphraseFile)
{
    if (session.store().vault().isUnlocked())
        return {};
    TRY(checkHasVault(session));
    for (int attempt = 1;; ++attempt) {
        TRY_ASSIGN(const auto passphrase, passphraseFor(passphraseFile, Cli::tr("Passphrase of the workspace: ")));
        auto unlocked = unlockVault(session.store(), SlotKind::Passphrase, passphrase);
        const bool isWrong = !unlocked && unlocked.error().kind == ErrorKind::Unauthenticated;
        if (!isWrong || isGiven(passphraseFile) || attempt == maxAttempts)
            return unlocked;
        printMessage(unlocked.error().message);
    }
}

} // namespace gatehouse
