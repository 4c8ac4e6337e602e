// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"
#include "core/store/rows/cataloguerows.h"
#include "core/store/rows/workspacerows.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

QString inWords(const PermissionType &type)
{
    QStringList actions;
    for (const PermissionAction &action : type.actions)
        actions << action.name;
    return actions.isEmpty() ? type.name : type.name + u": "_s + actions.join(u", "_s);
}

/// The types of `catalogue` that are not just so in `other`.
QJsonObject differences(const PermissionCatalogue &catalogue, const PermissionCatalogue &other)
{
    QJsonArray types;
    for (const PermissionType &type : catalogue) {
        if (!other.contains(type))
            types << inWords(type);
    }
    return types.isEmpty() ? QJsonObject() : QJsonObject{{u"permissionTypes"_s, types}};
}

} // namespace

Result<Outcome> handle(Change &change, const UpdateCatalogue &command)
{
    if (const Problems problems = validate(command.catalogue); !problems.isEmpty())
        return tl::unexpected(invalidInput(problems));
    TRY_ASSIGN(const auto stored, readCatalogue(change.connection()));
    if (stored == command.catalogue)
        return change.takeOutcome({});
    const auto workspace = readWorkspace(change.connection());
    if (!workspace)
        return tl::unexpected(workspace.error());
    TRY(change.revision());
    TRY(writeCatalogue(change.connection(), command.catalogue));
    TRY(change.record(u"catalogue.update"_s, u"workspace"_s, 1, workspace->name,
                      {differences(stored, command.catalogue), differences(command.catalogue, stored)}));
    return change.takeOutcome({Resource::Token});
}

} // namespace gatehouse
