// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/listverbs.h"
#include "app/cli/grammar/recordwriter.h"
#include "app/cli/grammar/secretinput.h"
#include "app/cli/nouns/nouns.h"
#include "core/store/rows/clientrows.h"
#include "core/tabular/fields/cellformat.h"
#include "core/tabular/fields/makefield.h"
#include "core/tabular/fields/resources.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// What is known of a secret; the secret itself is nowhere.
std::span<const Field<ClientSecret>> secretFields()
{
    using enum FieldKind;
    using Secret = ClientSecret;
    static const Field<Secret> fields[] = {
        field<&Secret::id>("id", QT_TRANSLATE_NOOP("Fields", "No."), Number, FieldFlag::ReadOnly),
        field<&Secret::label>("label", QT_TRANSLATE_NOOP("Fields", "Label"), Text, FieldFlag::ReadOnly),
        field<&Secret::createdAt>("createdAt", QT_TRANSLATE_NOOP("Fields", "Created"), Time, FieldFlag::ReadOnly),
        field<&Secret::expiresAt>("expiresAt", QT_TRANSLATE_NOOP("Fields", "Expires"), Time, FieldFlag::ReadOnly),
        field<&Secret::lastUsedAt>("lastUsedAt", QT_TRANSLATE_NOOP("Fields", "Last used"), Time, FieldFlag::ReadOnly),
    };
    return fields;
}

struct NewSecret
{
    QString clientId;
    QString label;
    QString expiresAt; ///< RFC 3339; empty: never
};

Result<ExitCode> setSecret(const Globals &globals, const NewSecret &wanted, const CLI::Option *secretFile)
{
    static const FieldInfo expiry{"expiresAt", "", FieldKind::Time, {}, ""};
    const QVariant expiresAt = valueFromText(expiry, wanted.expiresAt);
    if (!expiresAt.isValid())
        return fail(ErrorKind::InvalidInput, Cli::tr("Write the time as 2027-01-31T12:00:00Z."), {}, u"expiresAt"_s);
    TRY_ASSIGN(auto secret, readSecret(secretFile));
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto client,
               session->read([&](Connection &connection) { return findRow<Client>(connection, wanted.clientId); }));
    TRY_ASSIGN(const auto outcome,
               session->execute(AddClientSecret{client.id, wanted.label, expiresAt.toDateTime(), std::move(secret)}));
    const SecretString revealed = outcome.secrets.isEmpty() ? SecretString() : outcome.secrets.first().secret;
    return printRow(globals, *session, infoOf<Client>(), client.id, revealed);
}

Result<ExitCode> removeSecrets(const Globals &globals, const QString &clientId, const QStringList &secrets)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Own));
    TRY_ASSIGN(const auto client,
               session->read([&](Connection &connection) { return findRow<Client>(connection, clientId); }));
    QList<qint64> ids;
    for (const QString &secret : secrets)
        ids << secret.toLongLong();
    TRY(session->execute(RemoveClientSecrets{client.id, ids}));
    return printChangedRows(globals, *session, infoOf<Client>(), {client.id});
}

Result<ExitCode> listSecrets(const Globals &globals, const QString &clientId)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    const auto secrets = session->read([&](Connection &connection) -> Result<QList<ClientSecret>> {
        TRY_ASSIGN(const auto client, findRow<Client>(connection, clientId));
        return readClientSecrets(connection, client.id);
    });
    if (!secrets)
        return tl::unexpected(secrets.error());
    const auto writer = makeRecordWriter(globals.format, infosOf(secretFields()));
    for (const ClientSecret &secret : *secrets)
        writer->record(valuesOf(secretFields(), secret));
    writer->end();
    return ExitCode::Done;
}

} // namespace

void addClientSecretVerbs(CommandLine &line, CLI::App *noun)
{
    CLI::App *setVerb =
        line.verb(noun, "set-secret", Cli::tr("Add a secret and print it once; the older ones stay until removed."));
    const CLI::Option *owner = addArgument(setVerb, "clientId", Cli::tr("Which client."));
    const CLI::Option *secretFile = addSecretFileOption(setVerb);
    const CLI::Option *label = addTextOption(setVerb, "--label", Cli::tr("What to call it."));
    const CLI::Option *expiresAt = addTextOption(setVerb, "--expires-at", Cli::tr("When it stops working (RFC 3339)."));
    line.onRun(setVerb, Needs::Workspace, [=](const Globals &globals) {
        return setSecret(globals, {textOf(owner), textOf(label), textOf(expiresAt)}, secretFile);
    });

    CLI::App *removeVerb = line.verb(noun, "remove-secret", Cli::tr("Remove secrets; they stop working at once."));
    const CLI::Option *removeFrom = addArgument(removeVerb, "clientId", Cli::tr("Which client."));
    const CLI::Option *ids =
        addArguments(removeVerb, "secret", Cli::tr("Numbers of secrets, as “secrets” lists them."));
    removeVerb->get_option("secret")->check(&checkCount);
    line.onRun(removeVerb, Needs::Workspace,
               [=](const Globals &globals) { return removeSecrets(globals, textOf(removeFrom), textsOf(ids)); });

    CLI::App *listVerb =
        line.verb(noun, "secrets", Cli::tr("List a client's secrets, without the secrets themselves."));
    const CLI::Option *listed = addArgument(listVerb, "clientId", Cli::tr("Which client."));
    line.onRun(listVerb, Needs::Workspace,
               [=](const Globals &globals) { return listSecrets(globals, textOf(listed)); });
}

} // namespace gatehouse
