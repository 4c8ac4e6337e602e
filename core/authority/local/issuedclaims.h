// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/token.h"
#include "core/domain/workspace.h"

#include <QByteArray>

namespace gatehouse {

/// The payload of a token that is issued (T8, RFC 9068 section 2.2; docs/decisions/0005): who issued it for whom and
/// until when, its permissions as authorization_details (RFC 9396), or role and place, and its bit in the status list.
[[nodiscard]] QByteArray issuedClaims(const Token &token, const Workspace &workspace, qint64 statusIndex);

} // namespace gatehouse
