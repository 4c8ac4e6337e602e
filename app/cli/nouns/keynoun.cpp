// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/input.h"
#include "app/cli/nouns/keyoptions.h"
#include "app/cli/nouns/vaultunlock.h"
#include "core/authority/deletion.h"
#include "core/store/rows/signingkeyrows.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

Result<RowChange> generateKey(Session &session, const NewKeyOptions &options, KeyKind kind)
{
    TRY_ASSIGN(auto command, options.command());
    TRY(unlock(session, options.passphraseFile()));
    TRY_ASSIGN(command.privateKey, generatePrivateKey(kind));
    return RowChange{std::move(command)};
}

void addGenerateVerb(const ResourceNoun &noun)
{
    CLI::App *verb = noun.addVerb("generate", Cli::tr("Generate a key."));
    const CLI::Option *kind = addKindOption(verb, Cli::tr("The kind of key; default: p-256."));
    const NewKeyOptions options(verb, NewKeyOptions::Activation::Optional);
    noun.onChange(verb, [=](Session &session) {
        return generateKey(session, options, keyKindFrom(textOf(kind)).value_or(KeyKind::P256));
    });
}

/// The given kind, else that of the active key.
Result<KeyKind> kindForRotation(Session &session, const CLI::Option *option)
{
    if (const auto kind = keyKindFrom(textOf(option)))
        return *kind;
    TRY_ASSIGN(const auto active, session.read(&findActiveKey));
    if (const auto kind = active ? keyKindFrom(active->kind) : std::nullopt)
        return *kind;
    return fail(ErrorKind::InvalidInput, Cli::tr("Give the kind of the key: --kind"), {}, u"kind"_s);
}

void addRotateVerb(const ResourceNoun &noun)
{
    CLI::App *verb = noun.addVerb(
        "rotate", Cli::tr("Generate the key that signs from now or a given time on; the active key is retired."));
    const CLI::Option *kindOption = addKindOption(verb, Cli::tr("The kind of key; default: that of the active key."));
    const NewKeyOptions options(verb, NewKeyOptions::Activation::Default);
    noun.onChange(verb, [=](Session &session) -> Result<RowChange> {
        TRY_ASSIGN(const auto kind, kindForRotation(session, kindOption));
        TRY_ASSIGN(auto change, generateKey(session, options, kind));
        change.message = Cli::tr("Publish now: verifiers accept tokens of the new key only after they have read it.");
        return change;
    });
}

void addActivateVerb(const ResourceNoun &noun)
{
    CLI::App *verb = noun.addVerb("activate", Cli::tr("Sign with a next key from now on; the active key is retired."));
    const RowArguments key = noun.addRow(verb);
    noun.onChange(verb, [key](Session &session) -> Result<RowChange> {
        TRY_ASSIGN(const auto id, session.read([&key](Connection &connection) { return key.find(connection); }));
        return RowChange{ActivateKey{id}, id};
    });
}

struct RevokeOptions
{
    RowArguments keys;
    const CLI::Option *reason;
    const CLI::Option *yes;
};

struct Revocation
{
    QList<qint64> ids;
    Impact impact;
};

Result<Revocation> readRevocation(Connection &connection, const RowArguments &keys)
{
    TRY_ASSIGN(const auto ids, keys.findAll(connection));
    TRY_ASSIGN(const auto impact, signingKeyImpact(connection, ids, systemClock().now()));
    return Revocation{ids, impact};
}

Result<ExitCode> revoke(const Globals &globals, const ResourceNoun &noun, const RevokeOptions &options)
{
    TRY_ASSIGN(auto session, noun.open(globals));
    TRY_ASSIGN(const auto found,
               session->read([&](Connection &connection) { return readRevocation(connection, options.keys); }));
    const QStringList lines = revocationLines(found.impact);
    const QString names = found.impact.names.join(", "_L1);
    const QString head =
        Cli::tr("Permanently revokes %n signing key(s): %1.", nullptr, static_cast<int>(found.impact.count)).arg(names);
    TRY_ASSIGN(const bool confirmed, confirmUnless(options.yes, QStringList{head} + lines));
    if (!confirmed)
        return ExitCode::Usage;
    TRY(session->execute(RevokeKeys{found.ids, textOf(options.reason)}));
    for (const QString &line : isGiven(options.yes) ? lines : QStringList())
        printMessage(line);
    printMessage(Cli::tr("Publish now: until then, verifiers still accept tokens of the revoked keys."));
    return printChangedRows(globals, *session, noun.resource(), found.ids);
}

void addRevokeVerb(const ResourceNoun &noun)
{
    CLI::App *verb = noun.addVerb(
        "revoke", Cli::tr("Permanently revoke compromised keys and every token that was signed with them."));
    const RowArguments keys = noun.addRows(verb);
    const CLI::Option *reason = addTextOption(verb, "--reason", Cli::tr("The reason, for the audit log."));
    const RevokeOptions options{keys, reason, addYesOption(verb)};
    noun.onRun(verb, [noun, options](const Globals &globals) { return revoke(globals, noun, options); });
}

} // namespace

void addKeyNoun(CommandLine &line)
{
    const ResourceNoun noun(
        line, infoOf<SigningKey>(), Cli::tr("Keys that sign tokens, and their publication."),
        {.find = &findSigningKeyRows,
         .tidiesFirst = true,
         .keyHelp = QT_TRANSLATE_NOOP("Cli", "The key's ID, the beginning of its ID, or its name.")});
    noun.addListVerb();
    noun.addShowVerb();
    addGenerateVerb(noun);
    addRotateVerb(noun);
    addKeyFileVerbs(noun);
    noun.addUpdateVerb<SigningKey>(Cli::tr("Change the name of a key, or when a next key starts to sign."));
    addActivateVerb(noun);
    addRevokeVerb(noun);
    noun.addDeleteVerb();
    addPublishVerb(noun);
}

} // namespace gatehouse
