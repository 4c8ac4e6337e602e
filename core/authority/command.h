// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/signingkeycommand.h"
#include "core/authority/vaultcommand.h"
#include "core/base/secretstring.h"
#include "core/domain/application.h"
#include "core/domain/client.h"
#include "core/domain/group.h"
#include "core/domain/importedorganization.h"
#include "core/domain/member.h"
#include "core/domain/membership.h"
#include "core/domain/organization.h"
#include "core/domain/permission.h"
#include "core/domain/scope.h"
#include "core/domain/token.h"
#include "core/domain/user.h"
#include "core/domain/workspace.h"
#include "core/tabular/fields/resources.h"

#include <QList>

#include <optional>
#include <variant>

namespace gatehouse {

// Commands are plain values: what should happen, not how. An update names the revision it was made from (in the value's
// `revision`); a stale one is a Conflict. Row ids are those of the Store that the Authority writes to.

/// The last one made wins: a workspace's revision counts every change in it, so it cannot tell a stale one.
struct UpdateWorkspace
{
    Workspace workspace; ///< name, issuer and rules
};

struct CreateScope
{
    Scope scope;
};

struct UpdateScope
{
    Scope scope; ///< the description; a scope's name does not change
};

struct DeleteScopes
{
    QList<qint64> ids;
};

/// A client whose type has a secret gets `secret`, or a generated one that the Outcome reveals once.
struct CreateClient
{
    Client client;
    std::optional<SecretString> secret = std::nullopt;
};

struct UpdateClient
{
    Client client; ///< everything but clientId and type
};

struct SetClientsEnabled
{
    QList<qint64> ids;
    bool enabled = true;
};

struct DeleteClients
{
    QList<qint64> ids;
};

/// Without `secret` one is generated, and the Outcome reveals it once. Older secrets stay until they are removed (C6).
struct AddClientSecret
{
    qint64 clientRow = 0;
    QString label = {};
    QDateTime expiresAt = {}; ///< null: never
    std::optional<SecretString> secret = std::nullopt;
};

struct RemoveClientSecrets
{
    qint64 clientRow = 0;
    QList<qint64> secretIds;
};

/// A new user with a magic link, which the Outcome reveals once unless the workspace has no issuer to which it could
/// lead. With mail settings the invitation is queued to be mailed as well, unless `mail` is false (U1).
struct InviteUser
{
    User user; ///< email, name, scopes
    bool mail = true;
};

/// A new magic link for each; the one before it stops working. Reveals and queues as InviteUser does (U3).
struct ResendInvitations
{
    QList<qint64> ids;
    bool mail = true;
};

/// The link that is out stops working; the user stays invited, and may be sent another (U3).
struct RevokeInvitations
{
    QList<qint64> ids;
};

struct UpdateUser
{
    User user; ///< name and scopes
};

/// Those that have the scope already, or have it not, are left as they are. One transaction, also for very many (U2).
struct GrantScopes
{
    QList<qint64> userIds;
    QStringList scopes;
};

struct RevokeScopes
{
    QList<qint64> userIds;
    QStringList scopes;
};

/// Enabling brings back the state from before: active, or invited when no invitation was accepted.
struct SetUsersEnabled
{
    QList<qint64> ids;
    bool enabled = true;
};

/// With their tokens, memberships and invitations.
struct DeleteUsers
{
    QList<qint64> ids;
};

/// A new link for an invitation that is queued, revealed to whoever mails it now. Not recorded: the delivery is.
struct PrepareDelivery
{
    qint64 outboxId = 0;
};

/// What became of an attempt to mail an invitation that was queued.
struct RecordDelivery
{
    qint64 outboxId = 0;
    QString error = {};   ///< what the server said; empty: it was delivered
    bool isFinal = false; ///< refused for good; else it is tried again later
};

struct CreateMember
{
    Member member;
};

struct UpdateMember
{
    Member member; ///< the role
};

/// Not the last Admin (U5).
struct DeleteMembers
{
    QList<qint64> ids;
};

struct CreateOrganization
{
    Organization organization;
};

struct UpdateOrganization
{
    Organization organization; ///< name and description
};

/// With their groups, applications, memberships and tokens.
struct DeleteOrganizations
{
    QList<qint64> ids;
};

struct CreateGroup
{
    Group group; ///< path is the name alone when there is a parentId: the parent's path goes before it
};

/// A new last part of the path renames the groups below as well.
struct UpdateGroup
{
    Group group; ///< path and description
};

/// With the groups below, their memberships and tokens.
struct DeleteGroups
{
    QList<qint64> ids;
};

struct CreateApplication
{
    Application application;
};

struct UpdateApplication
{
    Application application; ///< name and description
};

struct DeleteApplications
{
    QList<qint64> ids;
};

/// Makes users members of an organization or of one of its groups, or changes their role there (O1). Members of a group
/// become members of the organization with role User when they are not yet.
struct SetMemberships
{
    qint64 organizationId = 0;
    qint64 groupId = 0; ///< 0: the organization itself
    QList<qint64> userIds;
    AccessRole role = AccessRole::User;
};

/// Membership row ids; not those of technical users. Leaving an organization is leaving its groups as well.
struct RemoveMemberships
{
    QList<qint64> ids;
};

/// An API, organization- or group-level token, Active or Inactive, whose secret the Outcome reveals once. An empty
/// tokenId is filled in. An organization- or group-level one gets a technical user (O3).
struct CreateToken
{
    Token token;
};

/// What a user's consent makes (T5): userId, clientRow, scopes, maximumRole, overrides; Pending or, with the exchange
/// done, Active. No page offers it: consents come from a server.
struct CreateOAuthToken
{
    Token token;
};

/// Name, description; of API tokens the permissions; of OAuth tokens maximumRole and overrides; of the others
/// maximumRole and expiresAt, of API tokens expiresAt too. The status as SetTokensActive does. Not of an expired token
/// (T6).
struct UpdateToken
{
    Token token;
};

/// Active or Inactive; what is pending or expired is refused. For organization- and group-level tokens this is Revoke,
/// which can be undone (T4, T6).
struct SetTokensActive
{
    QList<qint64> ids;
    bool active = true;
};

/// For good, at once, with their technical users (T4, T6).
struct DeleteTokens
{
    QList<qint64> ids;
};

/// Removes tokens that have been pending for 24 hours, and marks those that have expired (T6). Nobody asks for it: the
/// console and the command line do it when it is due.
struct TidyTokens
{
};

/// Makes a token as CreateToken does, as a JWT that the active key signs (T8, RFC 9068). Needs the vault unlocked.
struct IssueToken
{
    Token token;
};

/// Replaces the whole catalogue (T2). Permissions of tokens stay as they are.
struct UpdateCatalogue
{
    PermissionCatalogue catalogue;
};

/// What an import read (transfer/). What exists already, by its name or ID, stays as it is. Times of creation, change
/// and last use that a value brings are kept; row ids are ignored.
struct ImportConfiguration
{
    QString source; ///< what it came from, for the audit: "Keycloak realm master"
    QList<Scope> scopes;
    QList<Client> clients;
    QList<User> users = {}; ///< active or disabled; one whose address looks like an existing one is left out as well
    QList<ImportedOrganization> organizations = {}; ///< members whose user is not there are left out
    /// Refer by name to holder, client, organization, group and overrides. They get a secret that nobody knows: no file
    /// holds the one that they had.
    QList<Token> tokens = {};
};

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
