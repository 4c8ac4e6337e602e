// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/local/change.h"

namespace gatehouse {

// One handler per Command: validates, writes, records. On the writer thread, inside the Change's transaction; whatever
// one of them returns as an error rolls everything back. See scopecommands.cpp, clientcommands.cpp,
// workspacecommands.cpp.

[[nodiscard]] Result<Outcome> handle(Change &change, const UpdateWorkspace &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const ImportConfiguration &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const CreateSample &command);

[[nodiscard]] Result<Outcome> handle(Change &change, const CreateScope &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const UpdateScope &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const DeleteScopes &command);

[[nodiscard]] Result<Outcome> handle(Change &change, const CreateClient &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const UpdateClient &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const SetClientsEnabled &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const DeleteClients &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const AddClientSecret &command);
[[nodiscard]] Result<Outcome> handle(Change &change, const RemoveClientSecrets &command);

/// What a new workspace holds: the built-in scopes (S5) and the default clients (C9).
[[nodiscard]] Result<Outcome> fillNewWorkspace(Change &change);

/// Enables or disables those clients that are not so already, each with its audit entry.
[[nodiscard]] Result<void> setClientsEnabled(Change &change, const QList<qint64> &ids, bool enabled);

/// Writes one new scope or client and its audit entry; used by creation and import alike. Sets id, times and revision.
[[nodiscard]] Result<void> addScope(Change &change, Scope &scope);
[[nodiscard]] Result<void> addClient(Change &change, Client &client);

} // namespace gatehouse
