// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/store/rows/scoperows.h"
#include "core/tabular/fields/scopefields.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

Result<void> addScope(Change &change, Scope &scope)
{
    if (const Problems problems = validate(scope); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    const auto revision = change.revision();
    if (!revision)
        return tl::unexpected(revision.error());
    scope.createdAt = scope.updatedAt = change.now();
    scope.revision = *revision;
    if (auto inserted = ScopeRows(change.connection()).insert(scope); !inserted)
        return inserted;
    change.outcome().ids << scope.id;
    return change.record(u"scope.create"_s, u"scope"_s, scope.id, scope.name, {{}, filledFields(scopeFields(), scope)});
}

Result<Outcome> handle(Change &change, const CreateScope &command)
{
    Scope scope = command.scope;
    scope.builtIn = false;
    if (auto added = addScope(change, scope); !added)
        return tl::unexpected(added.error());
    return change.takeOutcome({Resource::Scope});
}

Result<Outcome> handle(Change &change, const UpdateScope &command)
{
    const auto stored = readScope(change.connection(), command.scope.id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->revision != command.scope.revision)
        return tl::unexpected(staleRevision(stored->name));
    Scope scope = *stored;
    scope.description = command.scope.description;
    if (const Problems problems = validate(scope); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    change.outcome().ids << scope.id;
    if (scope == *stored)
        return change.takeOutcome({});
    const auto revision = change.revision();
    if (!revision)
        return tl::unexpected(revision.error());
    scope.updatedAt = change.now();
    scope.revision = *revision;
    if (auto updated = ScopeRows(change.connection()).update(scope); !updated)
        return tl::unexpected(updated.error());
    auto recorded = change.record(u"scope.update"_s, u"scope"_s, scope.id, scope.name,
                                  changedFields(scopeFields(), *stored, scope));
    if (!recorded)
        return tl::unexpected(recorded.error());
    return change.takeOutcome({Resource::Scope});
}

Result<Outcome> handle(Change &change, const DeleteScopes &command)
{
    if (command.ids.isEmpty())
        return change.takeOutcome({});
    const auto revision = change.revision();
    if (!revision)
        return tl::unexpected(revision.error());
    // An empty list of scopes allows all (C8): a client that loses its last one must not gain by it.
    const auto left = clientsLeftWithoutScopes(change.connection(), command.ids);
    if (!left)
        return tl::unexpected(left.error());
    if (auto disabled = setClientsEnabled(change, *left, false); !disabled)
        return tl::unexpected(disabled.error());
    ScopeRows rows(change.connection());
    qint64 done = 0;
    for (const qint64 id : command.ids) {
        const auto scope = readScope(change.connection(), id);
        if (!scope)
            return tl::unexpected(scope.error());
        if (scope->builtIn)
            return fail(
                ErrorKind::Forbidden,
                QCoreApplication::translate("Authority", "“%1” is built in and cannot be deleted.").arg(scope->name));
        const auto clients = clientsUsingScope(change.connection(), id, -1);
        if (!clients)
            return tl::unexpected(clients.error());
        if (auto removed = rows.remove(*scope, *revision); !removed)
            return tl::unexpected(removed.error());
        QJsonObject before = filledFields(scopeFields(), *scope);
        before.insert(u"clients"_s, QJsonArray::fromStringList(*clients));
        if (scope->tokenCount > 0)
            before.insert(u"tokens"_s, scope->tokenCount);
        if (scope->userCount > 0)
            before.insert(u"users"_s, scope->userCount);
        if (auto recorded = change.record(u"scope.delete"_s, u"scope"_s, id, scope->name, {before, {}}); !recorded)
            return tl::unexpected(recorded.error());
        if (auto stepped = change.step(++done, command.ids.size()); !stepped)
            return tl::unexpected(stepped.error());
    }
    change.outcome().ids = command.ids;
    return change.takeOutcome({Resource::Scope, Resource::Client, Resource::User, Resource::Token});
}

} // namespace gatehouse
