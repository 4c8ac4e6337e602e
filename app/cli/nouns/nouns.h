// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/grammar/commandline.h"

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

/// Parts of nouns that have files of their own.
void addClientSecretVerbs(CommandLine &line, CLI::App *noun);
void addUserInvitationVerbs(CommandLine &line, CLI::App *noun);
void addWorkspaceImportVerb(CommandLine &line, CLI::App *noun);
void addWorkspaceMailVerb(CommandLine &line, CLI::App *noun);
void addWorkspaceBackupVerbs(CommandLine &line, CLI::App *noun);
void addWorkspaceVaultVerbs(CommandLine &line, CLI::App *noun);
void addTokenPermissionVerbs(CommandLine &line, CLI::App *noun);
void addTokenInspectVerb(CommandLine &line, CLI::App *noun);
void addKeyFileVerbs(CommandLine &line, CLI::App *noun);
void addPublishVerb(CommandLine &line, CLI::App *noun);
void addCatalogueVerb(CommandLine &line, CLI::App *noun);

} // namespace gatehouse
