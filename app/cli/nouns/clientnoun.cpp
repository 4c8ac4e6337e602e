// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/input.h"
#include "app/cli/grammar/resourcenoun.h"
#include "app/cli/nouns/nouns.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

using ClientOptions = FieldOptions<Client>;

/// A client with the defaults of its type (C3) and the given fields.
Result<Client> clientFrom(const ClientOptions &options)
{
    ClientType type = Client().type;
    const CLI::Option *given = options.option("type"_L1);
    if (isGiven(given) && !fromString(textOf(given), &type))
        return tl::unexpected(unreadableField(u"type"_s));
    Client client = newClient(type);
    TRY(options.apply(client));
    return client;
}

void addCreateVerb(const ResourceNoun &noun)
{
    CLI::App *verb = noun.addVerb("create", Cli::tr("Create a client. Its secret, if any, is shown only once."));
    const ClientOptions options(verb, fieldsOf<Client>(), FieldOptionsFor::Create);
    const CLI::Option *secretFile = addSecretFileOption(verb);
    noun.onChange(verb, [options, secretFile](Session &) -> Result<RowChange> {
        TRY_ASSIGN(const auto client, clientFrom(options));
        TRY_ASSIGN(auto secret, readSecret(secretFile));
        return RowChange{CreateClient{client, std::move(secret)}};
    });
}

/// C10: everything but the client ID and the secrets is copied, unless it is given.
void addDuplicateVerb(const ResourceNoun &noun)
{
    CLI::App *verb = noun.addVerb("duplicate", Cli::tr("Create a copy of a client, with another client ID."));
    const RowArguments source = noun.addRow(verb);
    const ClientOptions options(verb, fieldsOf<Client>(), FieldOptionsFor::Create);
    noun.onChange(verb, [options, source](Session &session) -> Result<RowChange> {
        TRY_ASSIGN(auto client,
                   session.read([&source](Connection &connection) { return source.findRow<Client>(connection); }));
        client.id = 0;
        client.clientId.clear();
        TRY(options.apply(client));
        return RowChange{CreateClient{client}};
    });
}

} // namespace

void addClientNoun(CommandLine &line)
{
    const ResourceNoun noun(line, infoOf<Client>(), Cli::tr("Programs that request tokens."));
    noun.addListVerb();
    noun.addShowVerb();
    addCreateVerb(noun);
    addDuplicateVerb(noun);
    noun.addUpdateVerb<Client>(Cli::tr("Change fields of a client."));
    noun.addSetEnabledVerb<Client>("enable", Cli::tr("Allow clients to request tokens again."), true);
    noun.addSetEnabledVerb<Client>("disable", Cli::tr("Prevent clients from requesting tokens, without deleting them."),
                                   false);
    addClientSecretVerbs(noun);
    noun.addDeleteVerb();
    noun.addExportVerb();
}

} // namespace gatehouse
