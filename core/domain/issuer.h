// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workspace.h"

namespace gatehouse {

/// What tokens name as their issuer (`iss`): the workspace's, byte by byte, or `urn:uuid:…` while it has none.
[[nodiscard]] QString tokenIssuer(const Workspace &workspace);

// Where the files of an issuer are published: below its address. Empty for an empty issuer.
[[nodiscard]] QString jwksUri(const QString &issuer);
/// The Token Status List (draft-ietf-oauth-status-list): what tokens name in `status.status_list.uri`.
[[nodiscard]] QString statusListUri(const QString &issuer);

/// The path of the issuer's address, without slashes at its ends; empty for one that is a host alone.
[[nodiscard]] QString issuerPath(const QString &issuer);

} // namespace gatehouse
