// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/local/change.h"

namespace gatehouse {

// One handler per Command: validates, writes, records. On the writer thread, inside the Change's transaction; whatever
// one of them returns as an error rolls everything back. Each resource's are in local/<resource>commands.cpp.

[[nodiscard]] Result<Outcome> handle(Change &change, const UpdateWorkspace &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const ImportConfiguration &command);

[[nodiscard]] Result<Outcome> handle(Change &change, const CreateScope &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const UpdateScope &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const DeleteScopes &command);

[[nodiscard]] Result<Outcome> handle(Change &change, const CreateClient &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const UpdateClient &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const SetClientsEnabled &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const DeleteClients &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const AddClientSecret &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const RemoveClientSecrets &command);

[[nodiscard]] Result<Outcome> handle(Change &change, const InviteUser &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const ResendInvitations &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const RevokeInvitations &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const UpdateUser &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const GrantScopes &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const RevokeScopes &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const SetUsersEnabled &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const DeleteUsers &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const PrepareDelivery &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const RecordDelivery &command);

[[nodiscard]] Result<Outcome> handle(Change &change, const CreateMember &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const UpdateMember &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const DeleteMembers &command);

[[nodiscard]] Result<Outcome> handle(Change &change, const CreateOrganization &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const UpdateOrganization &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const DeleteOrganizations &command);

[[nodiscard]] Result<Outcome> handle(Change &change, const CreateGroup &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const UpdateGroup &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const DeleteGroups &command);

[[nodiscard]] Result<Outcome> handle(Change &change, const CreateApplication &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const UpdateApplication &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const DeleteApplications &command);

[[nodiscard]] Result<Outcome> handle(Change &change, const SetMemberships &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const RemoveMemberships &command);

[[nodiscard]] Result<Outcome> handle(Change &change, const CreateToken &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const CreateOAuthToken &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const UpdateToken &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const SetTokensActive &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const DeleteTokens &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const TidyTokens &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const UpdateCatalogue &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const IssueToken &command);

[[nodiscard]] Result<Outcome> handle(Change &change, const CreateVault &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const ChangePassphrase &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const RenewRecoveryCode &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const AddKeychainSlot &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const RemoveVaultSlot &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const RotateDataKey &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const SetMailPassword &command);

[[nodiscard]] Result<Outcome> handle(Change &change, const CreateKey &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const UpdateKey &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const ActivateKey &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const RevokeKeys &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const DeleteKeys &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const TidyKeys &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const ExportPrivateKey &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const RecordPublication &command);

/// What a new workspace holds: the built-in scopes (S5) and the default clients (C9).
[[nodiscard]] Result<Outcome> fillNewWorkspace(Change &change);

/// Enables or disables those clients that are not so already, each with its audit entry.
[[nodiscard]] Result<void> setClientsEnabled(Change &change, const QList<qint64> &ids, bool enabled);

/// Writes one new scope, client, user or member and its audit entry; used by creation and import alike. Sets id, times
/// and revision, and a user ID where there is none.
[[nodiscard]] Result<void> addScope(Change &change, Scope &scope);
[[nodiscard]] Result<void> addClient(Change &change, Client &client);
[[nodiscard]] Result<void> addUser(Change &change, User &user, const QString &command = QStringLiteral("user.create"));
[[nodiscard]] Result<void> addMember(Change &change, Member &member);

[[nodiscard]] Result<void> addOrganization(Change &change, Organization &organization);
/// A path of several parts needs no parentId: the group above is looked for (NotFound).
[[nodiscard]] Result<void> addGroup(Change &change, Group &group);
[[nodiscard]] Result<void> addApplication(Change &change, Application &application);

/// Adds those that are not there yet, and puts the names of the others among the Outcome's skipped ones. How many were
/// added.
[[nodiscard]] Result<qint64> addMissingScopes(Change &change, const QList<Scope> &scopes);
[[nodiscard]] Result<qint64> addMissingClients(Change &change, const QList<Client> &clients);

/// An audit entry on the workspace itself; returns the workspace.
[[nodiscard]] Result<Workspace> recordOnWorkspace(Change &change, const QString &command, const FieldChanges &changes);

/// The token IDs of those tokens, for the audit of what they go with; `condition`: SQL over `token`, ?1 is `value`.
[[nodiscard]] Result<QStringList> tokenIds(Connection &connection, const QByteArray &condition, qint64 value);

/// Makes the user a member of that organization and, unless `group` is null, of the group, or changes the role there.
/// The Outcome gets the id of the membership unless nothing changes.
struct MembershipPlace
{
    qint64 organizationId = 0;
    QString organization;
    qint64 groupId = 0; ///< 0: the organization itself
    QString group;      ///< its path
};
[[nodiscard]] Result<void> setMembership(Change &change, class MembershipRows &rows, const MembershipPlace &place,
                                         qint64 userId, const QString &email, AccessRole role);

} // namespace gatehouse
