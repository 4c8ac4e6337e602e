// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/confirm.h"
#include "app/cli/grammar/deleteverb.h"
#include "app/cli/grammar/fieldoptions.h"
#include "app/cli/grammar/listverbs.h"
#include "app/cli/nouns/keyoptions.h"
#include "app/cli/nouns/nouns.h"
#include "app/cli/nouns/tokensession.h"
#include "app/cli/nouns/vaultunlock.h"
#include "core/store/rows/signingkeyrows.h"
#include "core/tabular/fields/resources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

Result<ExitCode> generate(const Globals &globals, const NewKeyOptions &options, KeyKind kind)
{
    TRY_ASSIGN(auto command, options.command());
    TRY_ASSIGN(auto session, openForTokens(globals));
    TRY(unlock(*session, options.passphraseFile()));
    TRY_ASSIGN(auto privateKey, generatePrivateKey(kind));
    command.privateKey = std::move(privateKey);
    return options.store(globals, *session, std::move(command));
}

/// The kind that is asked for, else that of the active key.
Result<KeyKind> kindForRotation(const Globals &globals, const QString &word)
{
    if (const auto kind = keyKindFrom(word))
        return *kind;
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    TRY_ASSIGN(const auto active, session->read(&findActiveKey));
    if (const auto kind = active ? keyKindFrom(active->kind) : std::nullopt)
        return *kind;
    return fail(ErrorKind::InvalidInput, Cli::tr("Say what kind of key it is to be: --kind"), {}, u"kind"_s);
}

Result<ExitCode> rotate(const Globals &globals, const NewKeyOptions &options, const QString &kindWord)
{
    TRY_ASSIGN(const auto kind, kindForRotation(globals, kindWord));
    const auto rotated = generate(globals, options, kind);
    if (rotated)
        printMessage(Cli::tr("Publish now: verifiers accept tokens of the new key only once they have read it."));
    return rotated;
}

Result<ExitCode> update(const Globals &globals, const FieldOptions<SigningKey> &options, const QString &name,
                        const std::optional<qint64> &revision)
{
    TRY_ASSIGN(auto session, openForTokens(globals));
    TRY_ASSIGN(auto key, session->read([&](Connection &connection) { return findSigningKeyNamed(connection, name); }));
    TRY(options.apply(key));
    key.revision = revision.value_or(key.revision);
    TRY(session->execute(UpdateKey{key}));
    return printRow(globals, *session, infoOf<SigningKey>(), key.id);
}

Result<ExitCode> activate(const Globals &globals, const QString &name)
{
    TRY_ASSIGN(auto session, openForTokens(globals));
    TRY_ASSIGN(const auto key,
               session->read([&](Connection &connection) { return findSigningKeyNamed(connection, name); }));
    TRY(session->execute(ActivateKey{key.id}));
    return printRow(globals, *session, infoOf<SigningKey>(), key.id);
}

QString namesOf(const Impact &impact)
{
    const int others = static_cast<int>(impact.count - impact.names.size());
    const QString names = impact.names.join(", "_L1);
    return others > 0 ? Cli::tr("%1 and %n other(s)", nullptr, others).arg(names) : names;
}

QString describeRevocation(const Impact &impact)
{
    const QString head = Cli::tr("Revokes the signing key(s) %1 for good.", nullptr, static_cast<int>(impact.count))
                             .arg(namesOf(impact));
    const int tokens = static_cast<int>(impact.tokenCount);
    if (tokens == 0)
        //: %1 is the sentence before
        return Cli::tr("%1 No token ends with it.").arg(head);
    const QString named = impact.tokenNames.join(", "_L1);
    //: %1 is the sentence before, %2 names a few of them
    return Cli::tr("%1 %n active token(s) end with it, among them %2.", nullptr, tokens).arg(head, named);
}

QString describeDeletion(const Impact &impact)
{
    return Cli::tr("Deletes the signing key(s) %1 for good, with the private part.", nullptr,
                   static_cast<int>(impact.count))
        .arg(namesOf(impact));
}

Result<Impact> impactNow(Connection &connection, const QList<qint64> &ids)
{
    return signingKeyImpact(connection, ids, systemClock().now());
}

struct Revocation
{
    QStringList names;
    QString reason;
    bool confirmed = false;
};

Result<void> confirmRevocation(const Revocation &revocation, const QString &description)
{
    if (revocation.confirmed) {
        printMessage(description);
        return {};
    }
    return confirm(Cli::tr("%1 Go on?").arg(description));
}

Result<ExitCode> revoke(const Globals &globals, const Revocation &revocation)
{
    TRY_ASSIGN(auto session, openForTokens(globals));
    TRY_ASSIGN(const auto ids,
               session->read([&](Connection &connection) { return findSigningKeyRows(connection, revocation.names); }));
    TRY_ASSIGN(const auto impact, session->read([&](Connection &connection) { return impactNow(connection, ids); }));
    const QString description = describeRevocation(impact);
    if (!revocation.confirmed && !canAsk())
        return usageError(Cli::tr("%1 Add --yes to do it without being asked.").arg(description));
    TRY(confirmRevocation(revocation, description));
    TRY(session->execute(RevokeKeys{ids, revocation.reason}));
    printMessage(Cli::tr("Publish now: until then verifiers go on accepting its tokens."));
    return printChangedRows(globals, *session, infoOf<SigningKey>(), ids);
}

void addMakingVerbs(CommandLine &line, CLI::App *noun)
{
    CLI::App *generateVerb = line.verb(noun, "generate", Cli::tr("Make a new key."));
    const CLI::Option *kind = addKindOption(generateVerb, Cli::tr("What kind of key: p-256 unless given."));
    const NewKeyOptions options(generateVerb, NewKeyOptions::Activation::Offered);
    line.onRun(generateVerb, Needs::Workspace, [=](const Globals &globals) {
        return generate(globals, options, keyKindFrom(textOf(kind)).value_or(KeyKind::P256));
    });

    CLI::App *rotateVerb =
        line.verb(noun, "rotate",
                  Cli::tr("Make the key that signs from now, or from a planned time on; the active one retires."));
    const CLI::Option *rotateKind =
        addKindOption(rotateVerb, Cli::tr("What kind of key: that of the active one unless given."));
    const NewKeyOptions rotateOptions(rotateVerb, NewKeyOptions::Activation::Implied);
    line.onRun(rotateVerb, Needs::Workspace,
               [=](const Globals &globals) { return rotate(globals, rotateOptions, textOf(rotateKind)); });
}

void addChangingVerbs(CommandLine &line, CLI::App *noun)
{
    CLI::App *updateVerb = line.verb(noun, "update", Cli::tr("Change the name, or when a next key is to sign."));
    const CLI::Option *updated = addArgument(updateVerb, "key",
                                             Cli::tr("Which key: its ID, how that begins, or its "
                                                     "name."));
    const FieldOptions<SigningKey> options(updateVerb, fieldsOf<SigningKey>(), FieldOptionsFor::Update);
    const CLI::Option *revision = addRevisionOption(updateVerb);
    line.onRun(updateVerb, Needs::Workspace,
               [=](const Globals &globals) { return update(globals, options, textOf(updated), revisionOf(revision)); });

    CLI::App *activateVerb =
        line.verb(noun, "activate", Cli::tr("Sign by a next key from now on; the active one retires."));
    const CLI::Option *activated = addArgument(activateVerb, "key", Cli::tr("Which key."));
    line.onRun(activateVerb, Needs::Workspace,
               [=](const Globals &globals) { return activate(globals, textOf(activated)); });

    CLI::App *revokeVerb =
        line.verb(noun, "revoke", Cli::tr("In an emergency: end keys and every token that they signed, for good."));
    const CLI::Option *revoked = addArguments(revokeVerb, "key", Cli::tr("Which keys."));
    const CLI::Option *reason = addTextOption(revokeVerb, "--reason", Cli::tr("Why, for the records."));
    const CLI::Option *yes = addFlag(revokeVerb, "--yes", Cli::tr("Do not ask."));
    line.onRun(revokeVerb, Needs::Workspace, [=](const Globals &globals) {
        return revoke(globals, {textsOf(revoked), textOf(reason), isGiven(yes)});
    });
}

} // namespace

void addKeyNoun(CommandLine &line)
{
    CLI::App *noun = line.noun("key", Cli::tr("Keys that sign tokens, and what verifiers need to check them."));
    const ResourceInfo &resource = infoOf<SigningKey>();
    addListVerb(line, noun, resource);
    CLI::App *show = showVerb(line, noun);
    const CLI::Option *shown = addArgument(show, "key", Cli::tr("Which key: its ID, how that begins, or its name."));
    fillShowVerb(line, show, resource, [shown](Connection &connection) {
        return findSigningKeyNamed(connection, textOf(shown)).map([](const SigningKey &key) { return key.id; });
    });
    addMakingVerbs(line, noun);
    addKeyFileVerbs(line, noun);
    addChangingVerbs(line, noun);
    addDeleteVerb(line, noun, resource,
                  {&findSigningKeyRows, &impactNow, &describeDeletion,
                   [](const QList<qint64> &ids) { return Command(DeleteKeys{ids}); }});
    addPublishVerb(line, noun);
}

} // namespace gatehouse
