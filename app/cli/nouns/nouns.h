// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/resourcenoun.h"

namespace gatehouse {

// Each noun with all its verbs.
void addWorkspaceNoun(CommandLine &line);
void addScopeNoun(CommandLine &line);
void addClientNoun(CommandLine &line);
void addUserNoun(CommandLine &line);
void addMemberNoun(CommandLine &line);
void addOrganizationNoun(CommandLine &line);
void addGroupNoun(CommandLine &line);
void addApplicationNoun(CommandLine &line);
void addTokenNoun(CommandLine &line);
void addKeyNoun(CommandLine &line);
void addAuditNoun(CommandLine &line);

// Verbs that have a file of their own.
void addClientSecretVerbs(const ResourceNoun &noun);
void addUserInvitationVerbs(const ResourceNoun &noun);
void addTokenPermissionVerbs(const ResourceNoun &noun);
void addTokenInspectVerb(const ResourceNoun &noun);
void addKeyFileVerbs(const ResourceNoun &noun);
void addPublishVerb(const ResourceNoun &noun);
void addWorkspaceImportVerb(CommandLine &line, CLI::App *noun);
void addWorkspaceMailVerb(CommandLine &line, CLI::App *noun);
void addWorkspaceBackupVerbs(CommandLine &line, CLI::App *noun);
void addWorkspaceVaultVerbs(CommandLine &line, CLI::App *noun);
void addCatalogueVerb(CommandLine &line, CLI::App *noun);

/// The members of an organization or, with a groupId, of one of its groups.
struct MembersOf
{
    qint64 organizationId = 0;
    qint64 groupId = 0;
    QString name; ///< of the organization or group
};
using ReadMembersOf = Result<MembersOf> (*)(Connection &, qint64 id);
/// `members KEY`, `add-member KEY EMAIL… [--role admin]`, `remove-member KEY EMAIL…` (O1).
void addMemberVerbs(const ResourceNoun &noun, ReadMembersOf readMembersOf);

/// Prints a token: its fields, overrides, permissions that the catalogue does not have, and its effective roles with
/// the reasons (T7). RowRules::print.
[[nodiscard]] Result<ExitCode> printToken(const Globals &globals, Session &session, qint64 id,
                                          const SecretString &secret);

/// Prints the workspace's settings and how many rows it has. `secret`: a recovery code that is revealed now.
[[nodiscard]] Result<ExitCode> printSummary(const Globals &globals, Session &session,
                                            const SecretString &secret = SecretString());

} // namespace gatehouse
