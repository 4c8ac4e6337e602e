// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/store/rows/workspacerows.h"
#include "core/store/vault/sealedplaces.h"
#include "core/tabular/fields/fieldjson.h"
#include "core/tabular/fields/resources.h"

using namespace Qt::StringLiterals;

namespace gatehouse {

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

} // namespace gatehouse
