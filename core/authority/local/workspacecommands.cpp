// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/crypto/sealing/secrethash.h"
#include "core/store/rows/clientrows.h"
#include "core/store/rows/workspacerows.h"
#include "core/store/vault/sealedplaces.h"
#include "core/tabular/fields/fieldjson.h"
#include "core/tabular/fields/resources.h"
#include "core/transfer/sample.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

/// A sample client's secret is made like any other, but nobody is told it.
Result<void> addSampleSecret(ClientRows &rows, const Client &client, const QByteArray &lookupKey)
{
    ClientSecret secret{0, {}, client.secretCreatedAt, {}, {}};
    return rows.insertSecret(client.id, secret, hashGeneratedSecret(generateClientSecret(), lookupKey));
}

/// A page cache in which the indexes of a million rows can grow without being spilled and read again.
constexpr char bulkCache[] = "PRAGMA cache_size = -262144";
constexpr char normalCache[] = "PRAGMA cache_size = -4096";

/// Sample rows are written without an audit entry each: one entry says how many there are.
Result<void> addSampleClients(Change &change, qint64 count, qint64 revision)
{
    if (count == 0)
        return {};
    TRY_ASSIGN(const auto existing, change.connection().integer("SELECT count(*) FROM client"));
    TRY_ASSIGN(const auto lookupKey, readLookupKey(change.connection()));
    ClientRows rows(change.connection());
    qint64 number = existing;
    for (qint64 done = 0; done < count; ++number) {
        TRY(change.step(done, count));
        Client client = sampleClient(number);
        if (existing > 0 && findRow<Client>(change.connection(), client.clientId))
            continue;
        client.revision = revision;
        TRY(rows.insertWithoutIndex(client));
        if (client.secretCount > 0) {
            TRY(addSampleSecret(rows, client, lookupKey));
        }
        ++done;
    }
    return rows.rebuildIndex();
}

} // namespace

Result<Outcome> fillNewWorkspace(Change &change)
{
    const auto workspace = readWorkspace(change.connection());
    if (!workspace)
        return tl::unexpected(workspace.error());
    TRY(change.revision());
    TRY(recordOnWorkspace(change, u"workspace.create"_s, {{}, filledFields(fieldsOf<Workspace>(), *workspace)}));
    TRY(addMissingScopes(change, builtInScopes()));
    TRY(addMissingClients(change, defaultClients()));
    Member maker;
    maker.name = change.actor().name;
    maker.role = Role::Admin;
    TRY(addMember(change, maker));
    return change.takeOutcome({Resource::Scope, Resource::Client, Resource::Member});
}

namespace {

bool isSameLogin(const MailSettings &a, const MailSettings &b)
{
    return a.host == b.host && a.port == b.port && a.security == b.security && a.user == b.user;
}

} // namespace

Result<Outcome> handle(Change &change, const UpdateWorkspace &command)
{
    TRY_ASSIGN(const auto stored, readWorkspace(change.connection()));
    if (const Problems problems = validate(command.workspace); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    const FieldChanges changes = changedFields(fieldsOf<Workspace>(), stored, command.workspace);
    if (changes.after.isEmpty())
        return change.takeOutcome({});
    TRY(change.revision());
    TRY(updateWorkspace(change.connection(), command.workspace));
    if (!isSameLogin(stored.mail, command.workspace.mail)) { // or another server would be given the kept password
        TRY(removeMailPassword(change.connection()));
    }
    TRY(recordOnWorkspace(change, u"workspace.update"_s, changes));
    return change.takeOutcome({});
}

Result<Outcome> handle(Change &change, const CreateSample &command)
{
    TRY_ASSIGN(const auto revision, change.revision());
    TRY(addMissingScopes(change, sampleScopes()));
    TRY(change.connection().execute(bulkCache));
    auto added = addSampleClients(change, command.clientCount, revision);
    const bool hasPeople = command.userCount > 0 || command.tokenCount > 0;
    if (added)
        added = addSampleUsers(change, command.userCount);
    if (added && hasPeople)
        added = addSampleOrganizations(change);
    if (added)
        added = addSampleTokens(change, command.tokenCount);
    TRY(change.connection().execute(normalCache));
    if (!added)
        return tl::unexpected(added.error());
    change.outcome().skipped.clear();
    QJsonObject counts{{u"clients"_s, command.clientCount}};
    if (command.userCount > 0)
        counts.insert(u"users"_s, command.userCount);
    if (command.tokenCount > 0)
        counts.insert(u"tokens"_s, command.tokenCount);
    TRY(recordOnWorkspace(change, u"workspace.sample"_s, {{}, counts}));
    return change.takeOutcome({Resource::Scope, Resource::Client, Resource::User, Resource::Organization,
                               Resource::Token, Resource::Membership});
}

} // namespace gatehouse
