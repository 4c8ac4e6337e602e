// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/input.h"
#include "app/cli/grammar/recordwriter.h"
#include "app/cli/nouns/nouns.h"
#include "core/store/rows/clientrows.h"
#include "core/tabular/fields/makefield.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// What is stored about a secret beside its hash.
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

Result<ExitCode> listSecrets(const Globals &globals, const RowArguments &client)
{
    TRY_ASSIGN(auto session, Session::open(globals.workspace, Store::Access::Read));
    TRY_ASSIGN(const auto secrets, session->read([&](Connection &connection) {
        return client.find(connection).and_then([&](qint64 id) { return readClientSecrets(connection, id); });
    }));
    const auto writer = makeRecordWriter(globals.format, infosOf(secretFields()));
    for (const ClientSecret &secret : secrets)
        writer->record(valuesOf(secretFields(), secret));
    writer->end();
    return ExitCode::Done;
}

void addSetSecretVerb(const ResourceNoun &noun)
{
    CLI::App *verb = noun.addVerb(
        "set-secret", Cli::tr("Add a secret, which is shown only once. Older secrets keep working until removed."));
    const RowArguments client = noun.addRow(verb);
    const CLI::Option *secretFile = addSecretFileOption(verb);
    const CLI::Option *label = addTextOption(verb, "--label", Cli::tr("A label for the secret."));
    const CLI::Option *expiresAt = addTextOption(verb, "--expires-at", Cli::tr("When the secret expires (RFC 3339)."));
    noun.onChange(verb, [=](Session &session) -> Result<RowChange> {
        TRY_ASSIGN(const auto expiry, timeOf(expiresAt, u"expiresAt"_s));
        TRY_ASSIGN(auto secret, readSecret(secretFile));
        TRY_ASSIGN(const auto id, session.read([&](Connection &connection) { return client.find(connection); }));
        return RowChange{AddClientSecret{id, textOf(label), expiry, std::move(secret)}, id};
    });
}

void addRemoveSecretVerb(const ResourceNoun &noun)
{
    CLI::App *verb = noun.addVerb("remove-secret", Cli::tr("Remove secrets. They stop working immediately."));
    const RowArguments client = noun.addRow(verb);
    CLI::Option *secrets = addArguments(verb, "secret", Cli::tr("Numbers of secrets, as listed by “secrets”."));
    secrets->check(&checkCount);
    noun.onRowsChange(verb, client, [secrets](const QList<qint64> &clients) {
        QList<qint64> ids;
        for (const QString &secret : textsOf(secrets))
            ids << secret.toLongLong();
        return RemoveClientSecrets{clients.first(), ids};
    });
}

} // namespace

void addClientSecretVerbs(const ResourceNoun &noun)
{
    addSetSecretVerb(noun);
    addRemoveSecretVerb(noun);
    CLI::App *verb = noun.addVerb("secrets", Cli::tr("List the secrets of a client, without their values."));
    const RowArguments client = noun.addRow(verb);
    noun.onRun(verb, [client](const Globals &globals) { return listSecrets(globals, client); });
}

} // namespace gatehouse
