// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/confirm.h"
#include "app/cli/nouns/nouns.h"
#include "app/cli/nouns/vaultunlock.h"
#include "app/cli/nouns/workspacesummary.h"
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

/// Asked twice at the terminal: what is mistyped there would lock its owner out.
Result<SecretString> askNewPassphrase()
{
    auto passphrase = askSecret(Cli::tr("New passphrase of the workspace: "));
    if (!passphrase)
        return passphrase;
    if (const QString problem = passphraseProblem(*passphrase); !problem.isEmpty())
        return fail(ErrorKind::InvalidInput, problem, {}, u"passphrase"_s);
    TRY_ASSIGN(const auto again, askSecret(Cli::tr("Once more: ")));
    if (!(again == *passphrase))
        return fail(ErrorKind::InvalidInput, Cli::tr("The two passphrases differ."), {}, u"passphrase"_s);
    return passphrase;
}

Result<SecretString> newPassphrase(const CLI::Option *file)
{
    TRY_ASSIGN(const auto fromFile, readSecret(file, u"passphrase"_s));
    if (fromFile)
        return *fromFile;
    if (!canAsk())
        return fail(ErrorKind::Locked,
                    Cli::tr("A new passphrase is needed. Name the file that holds it: --new-passphrase-file"), {},
                    u"passphrase"_s);
    return askNewPassphrase();
}

Result<ExitCode> printWithCode(const Globals &globals, Session &session, const Outcome &outcome)
{
    if (outcome.secrets.isEmpty())
        return printSummary(globals, session);
    printMessage(Cli::tr("Keep the recovery code in a safe place: it opens the workspace when the passphrase is "
                         "forgotten, and it is not shown again."));
    return printSummary(globals, session, outcome.secrets.first().secret);
}

/// A new workspace's first passphrase may be called either.
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
        TRY_ASSIGN(auto known, passphraseFor(options.passphraseFile, Cli::tr("Present passphrase of the workspace: ")));
        current = std::move(known);
        if (auto unlocked = unlockVault(session.store(), SlotKind::Passphrase, current);
            !unlocked) // before more is asked
            return tl::unexpected(unlocked.error());
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
        return usageError(Cli::tr("That goes with the present passphrase alone: --passphrase-file"));
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

/// What a command line has locked anyway when it ends: so this is about the next opening, by whatever program.
Result<ExitCode> lock(const Globals &globals)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto vault, session->read(&readVault));
    int removed = 0;
    for (const VaultSlot &way : vault ? vault->ways : QList<VaultSlot>()) {
        if (way.kind != SlotKind::Keychain)
            continue;
        TRY(session->execute(RemoveVaultSlot{way.id}));
        ++removed;
    }
    printMessage(!vault ? Cli::tr("This workspace keeps no secrets yet. Set it up: workspace passphrase")
                 : removed > 0
                     ? Cli::tr("No keychain opens the workspace any more. The passphrase is asked for from now on.")
                     : Cli::tr("It was locked already: no keychain opens the workspace."));
    return printSummary(globals, *session);
}

} // namespace

void addWorkspaceVaultVerbs(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb = line.verb(noun, "passphrase",
                               Cli::tr("Set up the passphrase that seals the workspace's secrets, or change it."));
    PassphraseOptions options{};
    options.passphraseFile = addPassphraseFileOption(verb);
    options.newPassphraseFile = addTextOption(
        verb, "--new-passphrase-file", Cli::tr("Take the new one from this file's first line; - for standard input."));
    options.recoveryCodeFile =
        addTextOption(verb, "--recovery-code-file",
                      Cli::tr("The passphrase is forgotten: take the recovery code from this file's first line."));
    CLI::Option *renew =
        addFlag(verb, "--renew-recovery-code", Cli::tr("Keep the passphrase, and print a new recovery code."));
    options.renewRecoveryCode = renew;
    options.rotateDataKey =
        addFlag(verb, "--rotate-data-key",
                Cli::tr("Keep the passphrase, seal every secret by a new key, and print a new recovery code."))
            ->excludes(renew);
    line.onRun(verb, Needs::Workspace, [options](const Globals &globals) { return runPassphrase(globals, options); });
    line.onRun(line.verb(noun, "lock", Cli::tr("Let no keychain open the workspace any more, only the passphrase.")),
               Needs::Workspace, &lock);
}

} // namespace gatehouse
