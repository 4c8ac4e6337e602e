// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/requirements.h"

namespace gatehouse {

namespace {

struct RequirementOf
{
    Requirement operator()(const UpdateWorkspace &) const { return {Verb::Edit, Resource::Client}; }
    Requirement operator()(const CreateScope &) const { return {Verb::Create, Resource::Scope}; }
    Requirement operator()(const UpdateScope &) const { return {Verb::Edit, Resource::Scope}; }
    Requirement operator()(const DeleteScopes &) const { return {Verb::Delete, Resource::Scope}; }
    Requirement operator()(const CreateClient &) const { return {Verb::Create, Resource::Client}; }
    Requirement operator()(const UpdateClient &) const { return {Verb::Edit, Resource::Client}; }
    Requirement operator()(const SetClientsEnabled &) const { return {Verb::SetEnabled, Resource::Client}; }
    Requirement operator()(const DeleteClients &) const { return {Verb::Delete, Resource::Client}; }
    Requirement operator()(const AddClientSecret &) const { return {Verb::AddSecret, Resource::Client}; }
    Requirement operator()(const RemoveClientSecrets &) const { return {Verb::RemoveSecret, Resource::Client}; }
    Requirement operator()(const ImportConfiguration &) const { return {Verb::Import, Resource::Client}; }
    Requirement operator()(const InviteUser &) const { return {Verb::Create, Resource::User}; }
    Requirement operator()(const ResendInvitations &) const { return {Verb::Invite, Resource::User}; }
    Requirement operator()(const RevokeInvitations &) const { return {Verb::Invite, Resource::User}; }
    Requirement operator()(const UpdateUser &) const { return {Verb::Edit, Resource::User}; }
    Requirement operator()(const GrantScopes &) const { return {Verb::Grant, Resource::User}; }
    Requirement operator()(const RevokeScopes &) const { return {Verb::Grant, Resource::User}; }
    Requirement operator()(const SetUsersEnabled &) const { return {Verb::SetEnabled, Resource::User}; }
    Requirement operator()(const DeleteUsers &) const { return {Verb::Delete, Resource::User}; }
    Requirement operator()(const PrepareDelivery &) const { return {Verb::Invite, Resource::User}; }
    Requirement operator()(const RecordDelivery &) const { return {Verb::Invite, Resource::User}; }
    Requirement operator()(const CreateMember &) const { return {Verb::Create, Resource::Member}; }
    Requirement operator()(const UpdateMember &) const { return {Verb::Edit, Resource::Member}; }
    Requirement operator()(const DeleteMembers &) const { return {Verb::Delete, Resource::Member}; }
    Requirement operator()(const CreateOrganization &) const { return {Verb::Create, Resource::Organization}; }
    Requirement operator()(const UpdateOrganization &) const { return {Verb::Edit, Resource::Organization}; }
    Requirement operator()(const DeleteOrganizations &) const { return {Verb::Delete, Resource::Organization}; }
    Requirement operator()(const CreateGroup &) const { return {Verb::Create, Resource::Group}; }
    Requirement operator()(const UpdateGroup &) const { return {Verb::Edit, Resource::Group}; }
    Requirement operator()(const DeleteGroups &) const { return {Verb::Delete, Resource::Group}; }
    Requirement operator()(const CreateApplication &) const { return {Verb::Create, Resource::Application}; }
    Requirement operator()(const UpdateApplication &) const { return {Verb::Edit, Resource::Application}; }
    Requirement operator()(const DeleteApplications &) const { return {Verb::Delete, Resource::Application}; }
    Requirement operator()(const SetMemberships &) const { return {Verb::Edit, Resource::Membership}; }
    Requirement operator()(const RemoveMemberships &) const { return {Verb::Delete, Resource::Membership}; }
    Requirement operator()(const CreateToken &) const { return {Verb::Create, Resource::Token}; }
    Requirement operator()(const CreateOAuthToken &) const { return {Verb::Create, Resource::Token}; }
    Requirement operator()(const UpdateToken &) const { return {Verb::Edit, Resource::Token}; }
    Requirement operator()(const SetTokensActive &) const { return {Verb::SetEnabled, Resource::Token}; }
    Requirement operator()(const DeleteTokens &) const { return {Verb::Delete, Resource::Token}; }
    Requirement operator()(const TidyTokens &) const { return {Verb::Tidy, Resource::Token}; }
    Requirement operator()(const IssueToken &) const { return {Verb::Create, Resource::Token}; }
    Requirement operator()(const CreateVault &) const { return {Verb::ManageVault, Resource::Key}; }
    Requirement operator()(const ChangePassphrase &) const { return {Verb::ManageVault, Resource::Key}; }
    Requirement operator()(const RenewRecoveryCode &) const { return {Verb::ManageVault, Resource::Key}; }
    Requirement operator()(const AddKeychainSlot &) const { return {Verb::ManageVault, Resource::Key}; }
    Requirement operator()(const RemoveVaultSlot &) const { return {Verb::ManageVault, Resource::Key}; }
    Requirement operator()(const RotateDataKey &) const { return {Verb::ManageVault, Resource::Key}; }
    Requirement operator()(const SetMailPassword &) const { return {Verb::Edit, Resource::Client}; }
    Requirement operator()(const CreateKey &) const { return {Verb::Create, Resource::Key}; }
    Requirement operator()(const UpdateKey &) const { return {Verb::Edit, Resource::Key}; }
    Requirement operator()(const ActivateKey &) const { return {Verb::SetEnabled, Resource::Key}; }
    Requirement operator()(const RevokeKeys &) const { return {Verb::Revoke, Resource::Key}; }
    Requirement operator()(const DeleteKeys &) const { return {Verb::Delete, Resource::Key}; }
    Requirement operator()(const TidyKeys &) const { return {Verb::Tidy, Resource::Key}; }
    Requirement operator()(const ExportPrivateKey &) const { return {Verb::ExportPrivate, Resource::Key}; }
    Requirement operator()(const RecordPublication &) const { return {Verb::Publish, Resource::Key}; }
    Requirement operator()(const UpdateCatalogue &) const { return {Verb::EditCatalogue, Resource::Token}; }
};

} // namespace

Requirement requirement(const Command &command)
{
    return std::visit(RequirementOf(), command);
}

} // namespace gatehouse
