// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/store/rows/scoperows.h"
#include "core/tabular/fields/resources.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse {

Result<void> addScope(Change &change, Scope &scope)
{
    if (const Problems problems = validate(scope); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    TRY_ASSIGN(const auto revision, change.revision());
    scope.createdAt = scope.updatedAt = change.now();
    scope.revision = revision;
    TRY(ScopeRows(change.connection()).insert(scope));
    change.outcome().ids << scope.id;
    return change.record(u"scope.create"_s, u"scope"_s, scope.id, scope.name,
                         {{}, filledFields(fieldsOf<Scope>(), scope)});
}

Result<Outcome> handle(Change &change, const CreateScope &command)
{
    Scope scope = command.scope;
    scope.builtIn = false;
    TRY(addScope(change, scope));
    return change.takeOutcome({Resource::Scope});
}

Result<Outcome> handle(Change &change, const UpdateScope &command)
{
    TRY_ASSIGN(const auto stored, readRow<Scope>(change.connection(), command.scope.id));
    if (stored.revision != command.scope.revision)
        return tl::unexpected(staleRevision(stored.name));
    Scope scope = stored;
    scope.description = command.scope.description;
    if (const Problems problems = validate(scope); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    change.outcome().ids << scope.id;
    if (scope == stored)
        return change.takeOutcome({});
    TRY_ASSIGN(const auto revision, change.revision());
    scope.updatedAt = change.now();
    scope.revision = revision;
    TRY(ScopeRows(change.connection()).update(scope));
    TRY(change.record(u"scope.update"_s, u"scope"_s, scope.id, scope.name,
                      changedFields(fieldsOf<Scope>(), stored, scope)));
    return change.takeOutcome({Resource::Scope});
}

Result<Outcome> handle(Change &change, const DeleteScopes &command)
{
    if (command.ids.isEmpty())
        return change.takeOutcome({});
    TRY_ASSIGN(const auto revision, change.revision());
    // An empty list of scopes allows all (C8): a client that loses its last one must not gain by it.
    TRY_ASSIGN(const auto left, clientsLeftWithoutScopes(change.connection(), command.ids));
    TRY(setClientsEnabled(change, left, false));
    ScopeRows rows(change.connection());
    qint64 done = 0;
    for (const qint64 id : command.ids) {
        const auto scope = readRow<Scope>(change.connection(), id);
        if (!scope)
            return tl::unexpected(scope.error());
        if (scope->builtIn)
            return fail(
                ErrorKind::Forbidden,
                QCoreApplication::translate("Authority", "“%1” is built in and cannot be deleted.").arg(scope->name));
        const auto clients = clientsUsingScope(change.connection(), id, -1);
        if (!clients)
            return tl::unexpected(clients.error());
        TRY(rows.remove(*scope, revision));
        QJsonObject before = filledFields(fieldsOf<Scope>(), *scope);
        before.insert(u"clients"_s, QJsonArray::fromStringList(*clients));
        if (scope->tokenCount > 0)
            before.insert(u"tokens"_s, scope->tokenCount);
        if (scope->userCount > 0)
            before.insert(u"users"_s, scope->userCount);
        TRY(change.record(u"scope.delete"_s, u"scope"_s, id, scope->name, {before, {}}));
        TRY(change.step(++done, command.ids.size()));
    }
    change.outcome().ids = command.ids;
    return change.takeOutcome({Resource::Scope, Resource::Client, Resource::User, Resource::Token});
}

} // namespace gatehouse
