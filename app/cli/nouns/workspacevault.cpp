// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nouns/nouns.h"
#include "app/cli/nouns/vaultunlock.h"
#include "core/crypto/sealing/recoverycode.h"
#include "core/domain/passphrase.h"
#include "core/store/vault/vaultrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

struct PassphraseOptions
{
    const CLI::Option *passphraseFile;
    const CLI::Option *newPassphraseFile;
    const CLI::Option *recoveryCodeFile;
    const CLI::Option *renewRecoveryCode;
    const CLI::Option *rotateDataKey;
};

Result<SecretString> newPassphrase(const CLI::Option *file)
{
    TRY_ASSIGN(const auto fromFile, readSecret(file, u"passphrase"_s));
    if (fromFile)
        return *fromFile;
    if (!canAsk())
        return fail(ErrorKind::Locked,
                    Cli::tr("A new passphrase is needed. Give a file with it: --new-passphrase-file"), {},
                    u"passphrase"_s);
    return askNewPassphrase(Cli::tr("New passphrase of the workspace: "), &passphraseProblem);
}

Result<ExitCode> printWithCode(const Globals &globals, Session &session, const Outcome &outcome)
{
    if (outcome.secrets.isEmpty())
        return printSummary(globals, session);
    printMessage(
        Cli::tr("Keep the recovery code in a safe place: it unlocks the workspace if you forget the passphrase. "
                "It is not shown again."));
    return printSummary(globals, session, outcome.secrets.first().secret);
}

/// The first passphrase can be given with either option.
Result<ExitCode> setUp(const Globals &globals, Session &session, const PassphraseOptions &options)
{
    TRY_ASSIGN(const auto passphrase,
               newPassphrase(isGiven(options.newPassphraseFile) ? options.newPassphraseFile : options.passphraseFile));
    TRY_ASSIGN(const auto outcome, session.execute(CreateVault{passphrase}));
    return printWithCode(globals, session, outcome);
}

Result<ExitCode> renewCode(const Globals &globals, Session &session, const PassphraseOptions &options)
{
    TRY(unlock(session, options.passphraseFile));
    TRY_ASSIGN(const auto outcome, session.execute(RenewRecoveryCode{}));
    return printWithCode(globals, session, outcome);
}

Result<ExitCode> rotate(const Globals &globals, Session &session, const PassphraseOptions &options)
{
    TRY_ASSIGN(const auto passphrase, passphraseFor(options.passphraseFile, Cli::tr("Passphrase of the workspace: ")));
    TRY(unlockVault(session.store(), SlotKind::Passphrase, passphrase));
    TRY_ASSIGN(const auto outcome, session.execute(RotateDataKey{passphrase}));
    return printWithCode(globals, session, outcome);
}

Result<void> unlockByRecoveryCode(Session &session, const CLI::Option *file)
{
    TRY_ASSIGN(const auto typed, readSecret(file, u"recoveryCode"_s));
    TRY_ASSIGN(const auto secret, parseRecoveryCode(typed.value_or(SecretString())));
    return unlockVault(session.store(), SlotKind::Recovery, secret);
}

Result<ExitCode> change(const Globals &globals, Session &session, const PassphraseOptions &options)
{
    SecretString current;
    if (isGiven(options.recoveryCodeFile)) {
        TRY(unlockByRecoveryCode(session, options.recoveryCodeFile));
    } else {
        TRY_ASSIGN(auto known, passphraseFor(options.passphraseFile, Cli::tr("Current passphrase of the workspace: ")));
        current = std::move(known);
        TRY(unlockVault(session.store(), SlotKind::Passphrase, current)); // before the new one is asked for
    }
    TRY_ASSIGN(const auto passphrase, newPassphrase(options.newPassphraseFile));
    TRY_ASSIGN(const auto outcome, session.execute(ChangePassphrase{current, passphrase}));
    return printWithCode(globals, session, outcome);
}

Result<ExitCode> runPassphrase(const Globals &globals, const PassphraseOptions &options)
{
    const bool renews = isGiven(options.renewRecoveryCode);
    const bool rotates = isGiven(options.rotateDataKey);
    if ((renews || rotates) && (isGiven(options.newPassphraseFile) || isGiven(options.recoveryCodeFile)))
        return usageError(Cli::tr("This option takes only the current passphrase: --passphrase-file"));
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto vault, session->read(&readVault));
    if (renews)
        return renewCode(globals, *session, options);
    if (rotates)
        return rotate(globals, *session, options);
    if (!vault && !isGiven(options.recoveryCodeFile))
        return setUp(globals, *session, options);
    return change(globals, *session, options);
}

/// This process locks the vault when it ends anyway, so `lock` removes what unlocks it without a passphrase.
Result<ExitCode> lock(const Globals &globals)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto vault, session->read(&readVault));
    int removed = 0;
    for (const VaultSlot &slot : vault ? vault->ways : QList<VaultSlot>()) {
        if (slot.kind != SlotKind::Keychain)
            continue;
        TRY(session->execute(RemoveVaultSlot{slot.id}));
        ++removed;
    }
    printMessage(!vault ? Cli::tr("This workspace has no passphrase yet. Set it with “workspace passphrase”.")
                 : removed > 0
                     ? Cli::tr("Keychains can no longer unlock the workspace. The passphrase is needed from now on.")
                     : Cli::tr("Already locked: no keychain can unlock the workspace."));
    return printSummary(globals, *session);
}

} // namespace

void addWorkspaceVaultVerbs(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb = line.verb(noun, "passphrase",
                               Cli::tr("Set or change the passphrase that protects the secrets of the workspace."));
    PassphraseOptions options{};
    options.passphraseFile = addPassphraseFileOption(verb);
    options.newPassphraseFile =
        addTextOption(verb, "--new-passphrase-file",
                      Cli::tr("Read the new passphrase from the first line of this file; - for standard input."));
    options.recoveryCodeFile = addTextOption(
        verb, "--recovery-code-file",
        Cli::tr("Use the recovery code in the first line of this file instead of the current passphrase."));
    CLI::Option *renew =
        addFlag(verb, "--renew-recovery-code", Cli::tr("Keep the passphrase, and create a new recovery code."));
    options.renewRecoveryCode = renew;
    options.rotateDataKey =
        addFlag(verb, "--rotate-data-key",
                Cli::tr("Keep the passphrase, encrypt every secret with a new key, and create a new recovery code."))
            ->excludes(renew);
    line.onRun(verb, Needs::Workspace, [options](const Globals &globals) { return runPassphrase(globals, options); });
    line.onRun(
        line.verb(noun, "lock", Cli::tr("Require the passphrase: keychains can no longer unlock the workspace.")),
        Needs::Workspace, &lock);
}

} // namespace gatehouse
