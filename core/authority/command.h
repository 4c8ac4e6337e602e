// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/clientcommand.h"
#include "core/authority/organizationcommand.h"
#include "core/authority/signingkeycommand.h"
#include "core/authority/tokencommand.h"
#include "core/authority/usercommand.h"
#include "core/authority/vaultcommand.h"
#include "core/authority/workspacecommand.h"

#include <variant>

namespace gatehouse {

// Commands are plain values: what should happen, not how. Each type declares its CommandInfo and is an alternative of
// Command. An update names the revision it was made from (in the value's `revision`); a stale one is a Conflict. Row
// ids are those of the Store beside the Authority (docs/decisions/0006).

using Command =
    std::variant<UpdateWorkspace, CreateScope, UpdateScope, DeleteScopes, CreateClient, UpdateClient, SetClientsEnabled,
                 DeleteClients, AddClientSecret, RemoveClientSecrets, InviteUser, ResendInvitations, RevokeInvitations,
                 UpdateUser, GrantScopes, RevokeScopes, SetUsersEnabled, DeleteUsers, PrepareDelivery, RecordDelivery,
                 CreateMember, UpdateMember, DeleteMembers, CreateOrganization, UpdateOrganization, DeleteOrganizations,
                 CreateGroup, UpdateGroup, DeleteGroups, CreateApplication, UpdateApplication, DeleteApplications,
                 SetMemberships, RemoveMemberships, CreateToken, CreateOAuthToken, UpdateToken, SetTokensActive,
                 DeleteTokens, TidyTokens, IssueToken, CreateVault, ChangePassphrase, RenewRecoveryCode,
                 AddKeychainSlot, RemoveVaultSlot, RotateDataKey, SetMailPassword, CreateKey, UpdateKey, ActivateKey,
                 RevokeKeys, DeleteKeys, TidyKeys, ExportPrivateKey, RecordPublication, UpdateCatalogue,
                 ImportConfiguration>;

/// What the Command's type declares.
[[nodiscard]] inline const CommandInfo &commandInfo(const Command &command)
{
    return *std::visit([](const auto &one) { return &std::decay_t<decltype(one)>::info; }, command);
}

/// A secret that is shown once and never stored in clear.
struct RevealedSecret
{
    QString owner; ///< the client ID, the token's name, the email address that the link is for, the key; or empty
    SecretString secret;
};

/// What a Command did.
struct Outcome
{
    QList<qint64> ids;       ///< the rows made or changed
    qint64 revision = 0;     ///< the workspace's, afterwards; 0 when nothing was changed
    QList<Resource> changed; ///< whose lists look different now
    QList<RevealedSecret> secrets;
    QStringList skipped; ///< names that were left as they are because they exist already (imports)
};

} // namespace gatehouse
