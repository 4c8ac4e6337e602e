// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretstring.h"

#include <QDateTime>

namespace gatehouse {

class Connection;

// The magic link that is out for a user: one at most, of which only a hash is kept (U1, U3). In a transaction; the
// user's revision and updatedAt are the caller's.

/// Makes a new link, `<issuer>/invitation#ghi_…`, and ends the one before. The token stands in the fragment, which
/// browsers send to no server and proxies do not log. Empty, and no link is out, when the workspace has no issuer.
[[nodiscard]] Result<SecretString> replaceInvitation(Connection &connection, qint64 userId, const QDateTime &now,
                                                     const QDateTime &expiresAt);

/// Ends the link; nothing happens when there is none.
[[nodiscard]] Result<void> removeInvitation(Connection &connection, qint64 userId);

} // namespace gatehouse
