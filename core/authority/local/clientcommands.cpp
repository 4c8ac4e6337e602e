// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/crypto/sealing/secrethash.h"
#include "core/domain/text.h"
#include "core/store/rows/clientrows.h"
#include "core/store/rows/tokenqueries.h"
#include "core/store/rows/workspacerows.h"
#include "core/tabular/fields/clientfields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr QLatin1StringView kind = "client"_L1;

/// Stores a secret's hash; a generated secret goes into the Outcome, to be revealed once.
Result<void> addSecret(Change &change, ClientRows &rows, const Client &client, ClientSecret secret,
                       const std::optional<SecretString> &typed)
{
    QString hash;
    if (typed) {
        auto hashed = hashTypedSecret(*typed);
        if (!hashed)
            return tl::unexpected(hashed.error());
        hash = *hashed;
    } else {
        const auto lookupKey = readLookupKey(change.connection());
        if (!lookupKey)
            return tl::unexpected(lookupKey.error());
        RevealedSecret revealed{client.clientId, generateClientSecret()};
        hash = hashGeneratedSecret(revealed.secret, *lookupKey);
        change.outcome().secrets << std::move(revealed);
    }
    secret.createdAt = change.now();
    const auto revision = change.revision();
    if (!revision)
        return tl::unexpected(revision.error());
    if (auto inserted = rows.insertSecret(client.id, secret, hash); !inserted)
        return inserted;
    return rows.touchSecrets(client.id, change.now(), *revision);
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
    const auto revision = change.revision();
    if (!revision)
        return tl::unexpected(revision.error());
    client.createdAt = client.updatedAt = change.now();
    client.lastUsedAt = client.secretCreatedAt = QDateTime();
    client.secretCount = 0;
    client.revision = *revision;
    if (auto inserted = ClientRows(change.connection()).insert(client); !inserted)
        return inserted;
    change.outcome().ids << client.id;
    return change.record(u"client.create"_s, kind, client.id, client.clientId,
                         {{}, filledFields(clientFields(), client)});
}

Result<Outcome> handle(Change &change, const CreateClient &command)
{
    Client client = command.client;
    if (auto added = addClient(change, client); !added)
        return tl::unexpected(added.error());
    if (command.secret && !client.requireSecret)
        return tl::unexpected(publicClient(client));
    if (client.requireSecret) {
        ClientRows rows(change.connection());
        if (auto added = addSecret(change, rows, client, {}, command.secret); !added)
            return tl::unexpected(added.error());
    }
    return change.takeOutcome({Resource::Client, Resource::Scope});
}

Result<Outcome> handle(Change &change, const UpdateClient &command)
{
    const auto stored = readClient(change.connection(), command.client.id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->revision != command.client.revision)
        return tl::unexpected(staleRevision(stored->clientId));
    Client client = command.client;
    client.clientId = stored->clientId;
    client.type = stored->type;
    if (const Problems problems = validate(client); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    change.outcome().ids << client.id;
    const FieldChanges changes = changedFields(clientFields(), *stored, client);
    if (changes.after.isEmpty())
        return change.takeOutcome({});
    const auto revision = change.revision();
    if (!revision)
        return tl::unexpected(revision.error());
    client.updatedAt = change.now();
    client.revision = *revision;
    if (auto updated = ClientRows(change.connection()).update(client); !updated)
        return tl::unexpected(updated.error());
    if (auto recorded = change.record(u"client.update"_s, kind, client.id, client.clientId, changes); !recorded)
        return tl::unexpected(recorded.error());
    return change.takeOutcome({Resource::Client, Resource::Scope});
}

Result<void> setClientsEnabled(Change &change, const QList<qint64> &ids, bool enabled)
{
    ClientRows rows(change.connection());
    qint64 done = 0;
    for (const qint64 id : ids) {
        if (auto stepped = change.step(done++, ids.size()); !stepped)
            return tl::unexpected(stepped.error());
        const auto stored = readClient(change.connection(), id);
        if (!stored)
            return tl::unexpected(stored.error());
        if (stored->enabled == enabled)
            continue;
        const auto revision = change.revision();
        if (!revision)
            return tl::unexpected(revision.error());
        Client client = *stored;
        client.enabled = enabled;
        const Problems problems = enabled ? validate(client) : Problems(); // what is on can be turned off
        if (!problems.isEmpty()) {
            Error error = invalidInput(problems);
            error.message = QCoreApplication::translate("Authority", "“%1” cannot be enabled: %2")
                                .arg(client.clientId, error.message);
            return tl::unexpected(error);
        }
        client.updatedAt = change.now();
        client.revision = *revision;
        if (auto updated = rows.update(client); !updated)
            return tl::unexpected(updated.error());
        auto recorded = change.record(enabled ? u"client.enable"_s : u"client.disable"_s, kind, id, client.clientId,
                                      changedFields(clientFields(), *stored, client));
        if (!recorded)
            return tl::unexpected(recorded.error());
        change.outcome().ids << id;
    }
    return {};
}

Result<Outcome> handle(Change &change, const SetClientsEnabled &command)
{
    if (auto set = setClientsEnabled(change, command.ids, command.enabled); !set)
        return tl::unexpected(set.error());
    return change.takeOutcome({Resource::Client});
}

Result<Outcome> handle(Change &change, const DeleteClients &command)
{
    if (command.ids.isEmpty())
        return change.takeOutcome({});
    const auto revision = change.revision();
    if (!revision)
        return tl::unexpected(revision.error());
    ClientRows rows(change.connection());
    qint64 done = 0;
    for (const qint64 id : command.ids) {
        const auto client = readClient(change.connection(), id);
        if (!client)
            return tl::unexpected(client.error());
        const auto tokens = countTokensOf(change.connection(), TokenOwner::Client, id);
        if (!tokens)
            return tl::unexpected(tokens.error());
        if (auto removed = rows.remove(*client, *revision); !removed)
            return tl::unexpected(removed.error());
        QJsonObject before = filledFields(clientFields(), *client);
        if (*tokens > 0)
            before.insert(u"tokens"_s, *tokens);
        if (auto recorded = change.record(u"client.delete"_s, kind, id, client->clientId, {before, {}}); !recorded)
            return tl::unexpected(recorded.error());
        if (auto stepped = change.step(++done, command.ids.size()); !stepped)
            return tl::unexpected(stepped.error());
    }
    change.outcome().ids = command.ids;
    return change.takeOutcome({Resource::Client, Resource::Scope, Resource::Token, Resource::User});
}

Result<Outcome> handle(Change &change, const AddClientSecret &command)
{
    const auto client = readClient(change.connection(), command.clientRow);
    if (!client)
        return tl::unexpected(client.error());
    if (!client->requireSecret)
        return tl::unexpected(publicClient(*client));
    const ClientSecret secret{0, command.label, {}, command.expiresAt, {}};
    if (auto checked = checkNewSecret(change, secret); !checked)
        return tl::unexpected(checked.error());
    ClientRows rows(change.connection());
    if (auto added = addSecret(change, rows, *client, secret, command.secret); !added)
        return tl::unexpected(added.error());
    change.outcome().ids << client->id;
    auto recorded = change.record(u"client.add-secret"_s, kind, client->id, client->clientId, {{}, secretJson(secret)});
    if (!recorded)
        return tl::unexpected(recorded.error());
    return change.takeOutcome({Resource::Client});
}

Result<Outcome> handle(Change &change, const RemoveClientSecrets &command)
{
    const auto client = readClient(change.connection(), command.clientRow);
    if (!client)
        return tl::unexpected(client.error());
    if (command.secretIds.isEmpty())
        return change.takeOutcome({});
    const auto revision = change.revision();
    if (!revision)
        return tl::unexpected(revision.error());
    const auto secrets = readClientSecrets(change.connection(), client->id);
    if (!secrets)
        return tl::unexpected(secrets.error());
    ClientRows rows(change.connection());
    for (const qint64 id : command.secretIds) {
        if (auto removed = rows.removeSecret(client->id, id); !removed)
            return tl::unexpected(removed.error());
        const auto secret = std::find_if(secrets->begin(), secrets->end(), [id](const auto &s) { return s.id == id; });
        const QJsonObject before = secret == secrets->end() ? QJsonObject() : secretJson(*secret);
        auto recorded = change.record(u"client.remove-secret"_s, kind, client->id, client->clientId, {before, {}});
        if (!recorded)
            return tl::unexpected(recorded.error());
    }
    if (auto touched = rows.touchSecrets(client->id, change.now(), *revision); !touched)
        return tl::unexpected(touched.error());
    change.outcome().ids << client->id;
    return change.takeOutcome({Resource::Client});
}

} // namespace gatehouse
