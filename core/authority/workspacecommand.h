// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/commandinfo.h"
#include "core/domain/client.h"
#include "core/domain/importedorganization.h"
#include "core/domain/permission.h"
#include "core/domain/scope.h"
#include "core/domain/token.h"
#include "core/domain/user.h"
#include "core/domain/workspace.h"

#include <QList>

namespace gatehouse {

// Commands on the workspace as a whole; see command.h.

/// The last one made wins: a workspace's revision counts every change in it, so it cannot tell a stale one.
struct UpdateWorkspace
{
    static constexpr CommandInfo info{"workspace.update", Verb::Edit, workspaceTarget,
                                      QT_TRANSLATE_NOOP("Fields", "Workspace changed")};
    Workspace workspace; ///< name, issuer and rules
};

/// Replaces the whole catalogue (T2). Permissions of tokens stay as they are.
struct UpdateCatalogue
{
    static constexpr CommandInfo info{"catalogue.update", Verb::EditCatalogue, workspaceTarget,
                                      QT_TRANSLATE_NOOP("Fields", "Permission catalogue changed")};
    PermissionCatalogue catalogue;
};

/// What an import read (transfer/); what exists already, by name or client ID, is left as it is.
struct ImportConfiguration
{
    static constexpr CommandInfo info{"workspace.import", Verb::Import, workspaceTarget,
                                      QT_TRANSLATE_NOOP("Fields", "Imported")};
    QString source; ///< what it came from, for the audit: "Keycloak realm master"
    QList<Scope> scopes;
    QList<Client> clients;
    QList<User> users = {}; ///< active or disabled; one whose address looks like an existing one is left out as well
    QList<ImportedOrganization> organizations = {}; ///< members whose user is not there are left out
    /// Refer by name to holder, client, organization, group and overrides. They get a secret that nobody knows: no file
    /// holds the one that they had.
    QList<Token> tokens = {};
};

} // namespace gatehouse
