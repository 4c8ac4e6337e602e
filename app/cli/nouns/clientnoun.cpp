// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/deleteverb.h"
#include "app/cli/grammar/fieldoptions.h"
#include "app/cli/grammar/listverbs.h"
#include "app/cli/grammar/secretinput.h"
#include "app/cli/nouns/nouns.h"
#include "core/store/rows/clientrows.h"
#include "core/tabular/fields/resources.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using Options = FieldOptions<Client>;

/// A client with what its type implies (C3), then what was given.
Result<Client> clientFrom(const Options &options)
{
    Client client;
    const QString type = textOf(options.option("type"_L1));
    if (isGiven(options.option("type"_L1)) && !fromString(type, &client.type))
        return tl::unexpected(unreadableField(u"type"_s));
    client = newClient(client.type);
    TRY(options.apply(client));
    return client;
}

Result<ExitCode> printCreated(const Globals &globals, Session &session, const Outcome &outcome)
{
    const SecretString secret = outcome.secrets.isEmpty() ? SecretString() : outcome.secrets.first().secret;
    return printRow(globals, session, infoOf<Client>(), outcome.ids.first(), secret);
}

Result<ExitCode> create(const Globals &globals, const Options &options, const CLI::Option *secretFile)
{
    TRY_ASSIGN(const auto client, clientFrom(options));
    TRY_ASSIGN(auto secret, readSecret(secretFile));
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto outcome, session->execute(CreateClient{client, std::move(secret)}));
    return printCreated(globals, *session, outcome);
}

Result<ExitCode> update(const Globals &globals, const Options &options, const QString &clientId,
                        const std::optional<qint64> &revision)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(auto client,
               session->read([&](Connection &connection) { return findRow<Client>(connection, clientId); }));
    TRY(options.apply(client));
    client.revision = revision.value_or(client.revision);
    TRY(session->execute(UpdateClient{client}));
    return printRow(globals, *session, infoOf<Client>(), client.id);
}

/// C10: everything but the client ID and the secrets comes from the source, unless given.
Result<ExitCode> duplicate(const Globals &globals, const Options &options, const QString &source)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(auto client, session->read([&](Connection &connection) { return findRow<Client>(connection, source); }));
    client.id = 0;
    client.clientId.clear();
    TRY(options.apply(client));
    TRY_ASSIGN(const auto outcome, session->execute(CreateClient{client}));
    return printCreated(globals, *session, outcome);
}

Result<ExitCode> setEnabled(const Globals &globals, const QStringList &clientIds, bool enabled)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto ids, session->read([&](Connection &connection) {
        return findRowIds(connection, infoOf<Client>(), clientIds);
    }));
    TRY(session->execute(SetClientsEnabled{ids, enabled}));
    return printChangedRows(globals, *session, infoOf<Client>(), ids);
}

QString describeDeletion(const Impact &impact)
{
    const QString names = impact.names.join(", "_L1);
    const int named = static_cast<int>(impact.names.size());
    const int others = static_cast<int>(impact.count) - named;
    QString text = others > 0 ? Cli::tr("Deletes the clients %1 and %n other(s).", nullptr, others).arg(names)
                              : Cli::tr("Deletes the client(s) %1.", nullptr, named).arg(names);
    if (impact.secretCount > 0)
        //: %1 is the sentence before
        text = Cli::tr("%1 %n secret(s) stop working.", nullptr, static_cast<int>(impact.secretCount)).arg(text);
    if (impact.tokenCount > 0)
        //: %1 is the sentences before
        text = Cli::tr("%1 %n OAuth token(s) end with it.", nullptr, static_cast<int>(impact.tokenCount)).arg(text);
    return text;
}

void addCreateVerbs(CommandLine &line, CLI::App *noun)
{
    CLI::App *createVerb =
        line.verb(noun, "create", Cli::tr("Make a new client. Its secret, if any, is printed once."));
    const Options createOptions(createVerb, fieldsOf<Client>(), FieldOptionsFor::Create);
    const CLI::Option *secretFile = addSecretFileOption(createVerb);
    line.onRun(createVerb, Needs::Workspace, [createOptions, secretFile](const Globals &globals) {
        return create(globals, createOptions, secretFile);
    });

    CLI::App *duplicateVerb = line.verb(noun, "duplicate", Cli::tr("Make a new client like another one."));
    const CLI::Option *source = addArgument(duplicateVerb, "source", Cli::tr("The client ID of the other one."));
    const Options options(duplicateVerb, fieldsOf<Client>(), FieldOptionsFor::Create);
    line.onRun(duplicateVerb, Needs::Workspace,
               [=](const Globals &globals) { return duplicate(globals, options, textOf(source)); });
}

void addUpdateVerb(CommandLine &line, CLI::App *noun)
{
    CLI::App *verb = line.verb(noun, "update", Cli::tr("Change the fields that are given."));
    const CLI::Option *clientId = addArgument(verb, "clientId", Cli::tr("Which client."));
    const Options options(verb, fieldsOf<Client>(), FieldOptionsFor::Update);
    const CLI::Option *revision = addRevisionOption(verb);
    line.onRun(verb, Needs::Workspace, [=](const Globals &globals) {
        return update(globals, options, textOf(clientId), revisionOf(revision));
    });
}

void addEnabledVerb(CommandLine &line, CLI::App *noun, bool enabled)
{
    CLI::App *verb = enabled ? line.verb(noun, "enable", Cli::tr("Let clients ask for tokens again."))
                             : line.verb(noun, "disable", Cli::tr("Stop clients without deleting them."));
    const CLI::Option *clientIds = addArguments(verb, "clientId", Cli::tr("Which clients."));
    line.onRun(verb, Needs::Workspace,
               [=](const Globals &globals) { return setEnabled(globals, textsOf(clientIds), enabled); });
}

} // namespace

void addClientNoun(CommandLine &line)
{
    CLI::App *noun = line.noun("client", Cli::tr("Programs that ask for tokens."));
    const ResourceInfo &resource = infoOf<Client>();
    addListVerb(line, noun, resource);
    addShowVerb(line, noun, resource);
    addCreateVerbs(line, noun);
    addUpdateVerb(line, noun);
    addEnabledVerb(line, noun, true);
    addEnabledVerb(line, noun, false);
    addClientSecretVerbs(line, noun);
    addDeleteVerb(line, noun, resource,
                  {&findRowsOf<Client>, &clientImpact, &describeDeletion,
                   [](const QList<qint64> &ids) { return Command(DeleteClients{ids}); }});
    addExportVerb(line, noun, resource);
}

} // namespace gatehouse
