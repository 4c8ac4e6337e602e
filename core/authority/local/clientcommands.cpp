// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/crypto/sealing/secrethash.h"
#include "core/domain/text.h"
#include "core/store/rows/clientrows.h"
#include "core/store/rows/tokenqueries.h"
#include "core/store/rows/workspacerows.h"
#include "core/tabular/fields/resources.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QLatin1StringView clientKind = "client"_L1;

/// Stores a secret's hash; a generated secret goes into the Outcome, to be revealed once.
Result<void> addSecret(Change &change, ClientRows &rows, const Client &client, ClientSecret secret,
                       const std::optional<SecretString> &typed)
{
    QString hash;
    if (typed) {
        TRY_ASSIGN(auto hashed, hashTypedSecret(*typed));
        hash = hashed;
    } else {
        TRY_ASSIGN(const auto lookupKey, readLookupKey(change.connection()));
        RevealedSecret revealed{client.clientId, generateClientSecret()};
        hash = hashGeneratedSecret(revealed.secret, lookupKey);
        change.outcome().secrets << std::move(revealed);
    }
    secret.createdAt = change.now();
    TRY_ASSIGN(const auto revision, change.revision());
    TRY(rows.insertSecret(client.id, secret, hash));
    return rows.touchSecrets(client.id, change.now(), revision);
}

Error publicClient(const Client &client)
{
    return {ErrorKind::InvalidInput,
            QCoreApplication::translate("Authority", "“%1” is a public client and has no secret.").arg(client.clientId),
            {},
            u"secret"_s};
}

Result<void> checkNewSecret(const Change &change, const ClientSecret &secret)
{
    if (const QString problem = textProblem(secret.label, maxNameLength); !problem.isEmpty())
        return fail(ErrorKind::InvalidInput, problem, {}, u"label"_s);
    if (secret.expiresAt.isValid() && secret.expiresAt <= change.now())
        return fail(ErrorKind::InvalidInput, QCoreApplication::translate("Authority", "Choose a time in the future."),
                    {}, u"expiresAt"_s);
    return {};
}

QJsonObject secretJson(const ClientSecret &secret)
{
    QJsonObject json{{u"secretLabel"_s, secret.label}};
    if (secret.expiresAt.isValid())
        json.insert(u"secretExpiresAt"_s, secret.expiresAt.toUTC().toString(Qt::ISODate));
    return json;
}

} // namespace

Result<void> addClient(Change &change, Client &client)
{
    if (const Problems problems = validate(client); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    TRY_ASSIGN(const auto revision, change.revision());
    client.createdAt = client.updatedAt = change.now();
    client.lastUsedAt = client.secretCreatedAt = QDateTime();
    client.secretCount = 0;
    client.revision = revision;
    TRY(ClientRows(change.connection()).insert(client));
    change.outcome().ids << client.id;
    return change.record(u"client.create"_s, clientKind, client.id, client.clientId,
                         {{}, filledFields(fieldsOf<Client>(), client)});
}

Result<Outcome> handle(Change &change, const CreateClient &command)
{
    Client client = command.client;
    TRY(addClient(change, client));
    if (command.secret && !client.requireSecret)
        return tl::unexpected(publicClient(client));
    if (client.requireSecret) {
        ClientRows rows(change.connection());
        TRY(addSecret(change, rows, client, {}, command.secret));
    }
    return change.takeOutcome({Resource::Client, Resource::Scope});
}

Result<Outcome> handle(Change &change, const UpdateClient &command)
{
    TRY_ASSIGN(const auto stored, readRow<Client>(change.connection(), command.client.id));
    if (stored.revision != command.client.revision)
        return tl::unexpected(staleRevision(stored.clientId));
    Client client = command.client;
    client.clientId = stored.clientId;
    client.type = stored.type;
    if (const Problems problems = validate(client); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    change.outcome().ids << client.id;
    const FieldChanges changes = changedFields(fieldsOf<Client>(), stored, client);
    if (changes.after.isEmpty())
        return change.takeOutcome({});
    TRY_ASSIGN(const auto revision, change.revision());
    client.updatedAt = change.now();
    client.revision = revision;
    TRY(ClientRows(change.connection()).update(client));
    TRY(change.record(u"client.update"_s, clientKind, client.id, client.clientId, changes));
    return change.takeOutcome({Resource::Client, Resource::Scope});
}

Result<void> setClientsEnabled(Change &change, const QList<qint64> &ids, bool enabled)
{
    ClientRows rows(change.connection());
    qint64 done = 0;
    for (const qint64 id : ids) {
        TRY(change.step(done++, ids.size()));
        TRY_ASSIGN(const auto stored, readRow<Client>(change.connection(), id));
        if (stored.enabled == enabled)
            continue;
        TRY_ASSIGN(const auto revision, change.revision());
        Client client = stored;
        client.enabled = enabled;
        const Problems problems = enabled ? validate(client) : Problems(); // what is on can be turned off
        if (!problems.isEmpty()) {
            Error error = invalidInput(problems);
            error.message = QCoreApplication::translate("Authority", "“%1” cannot be enabled: %2")
                                .arg(client.clientId, error.message);
            return tl::unexpected(error);
        }
        client.updatedAt = change.now();
        client.revision = revision;
        TRY(rows.update(client));
        TRY(change.record(enabled ? u"client.enable"_s : u"client.disable"_s, clientKind, id, client.clientId,
                          changedFields(fieldsOf<Client>(), stored, client)));
        change.outcome().ids << id;
    }
    return {};
}

Result<Outcome> handle(Change &change, const SetClientsEnabled &command)
{
    TRY(setClientsEnabled(change, command.ids, command.enabled));
    return change.takeOutcome({Resource::Client});
}

Result<Outcome> handle(Change &change, const DeleteClients &command)
{
    if (command.ids.isEmpty())
        return change.takeOutcome({});
    TRY_ASSIGN(const auto revision, change.revision());
    ClientRows rows(change.connection());
    qint64 done = 0;
    for (const qint64 id : command.ids) {
        const auto client = readRow<Client>(change.connection(), id);
        if (!client)
            return tl::unexpected(client.error());
        const auto tokens = countTokensOf(change.connection(), TokenOwner::Client, id);
        if (!tokens)
            return tl::unexpected(tokens.error());
        TRY(rows.remove(*client, revision));
        QJsonObject before = filledFields(fieldsOf<Client>(), *client);
        if (*tokens > 0)
            before.insert(u"tokens"_s, *tokens);
        TRY(change.record(u"client.delete"_s, clientKind, id, client->clientId, {before, {}}));
        TRY(change.step(++done, command.ids.size()));
    }
    change.outcome().ids = command.ids;
    return change.takeOutcome({Resource::Client, Resource::Scope, Resource::Token, Resource::User});
}

Result<Outcome> handle(Change &change, const AddClientSecret &command)
{
    const auto client = readRow<Client>(change.connection(), command.clientRow);
    if (!client)
        return tl::unexpected(client.error());
    if (!client->requireSecret)
        return tl::unexpected(publicClient(*client));
    const ClientSecret secret{0, command.label, {}, command.expiresAt, {}};
    TRY(checkNewSecret(change, secret));
    ClientRows rows(change.connection());
    TRY(addSecret(change, rows, *client, secret, command.secret));
    change.outcome().ids << client->id;
    TRY(change.record(u"client.add-secret"_s, clientKind, client->id, client->clientId, {{}, secretJson(secret)}));
    return change.takeOutcome({Resource::Client});
}

Result<Outcome> handle(Change &change, const RemoveClientSecrets &command)
{
    const auto client = readRow<Client>(change.connection(), command.clientRow);
    if (!client)
        return tl::unexpected(client.error());
    if (command.secretIds.isEmpty())
        return change.takeOutcome({});
    TRY_ASSIGN(const auto revision, change.revision());
    TRY_ASSIGN(const auto secrets, readClientSecrets(change.connection(), client->id));
    ClientRows rows(change.connection());
    for (const qint64 id : command.secretIds) {
        TRY(rows.removeSecret(client->id, id));
        const auto secret = std::find_if(secrets.begin(), secrets.end(), [id](const auto &s) { return s.id == id; });
        const QJsonObject before = secret == secrets.end() ? QJsonObject() : secretJson(*secret);
        TRY(change.record(u"client.remove-secret"_s, clientKind, client->id, client->clientId, {before, {}}));
    }
    TRY(rows.touchSecrets(client->id, change.now(), revision));
    change.outcome().ids << client->id;
    return change.takeOutcome({Resource::Client});
}

} // namespace gatehouse
