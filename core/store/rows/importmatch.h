// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/client.h"
#include "core/domain/importedorganization.h"
#include "core/domain/importnote.h"
#include "core/domain/scope.h"
#include "core/domain/user.h"

namespace gatehouse {

class Connection;

/// What of an import the workspace has already, and what it cannot add beside that: as ImportConfiguration would find
/// it now.
[[nodiscard]] Result<ImportMatch> matchImport(Connection &connection, const QList<Scope> &scopes,
                                              const QList<Client> &clients, const QList<User> &users,
                                              const QList<ImportedOrganization> &organizations);

} // namespace gatehouse
