// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/client.h"
#include "core/domain/effectiverole.h"
#include "core/domain/permission.h"
#include "core/domain/token.h"
#include "ui/pages/detailspane.h"

namespace gatehouse {

class Connection;

/// A token with what its details show.
struct TokenDetails
{
    Token token;
    TokenStatus status = TokenStatus::Active; ///< at the time of reading
    QList<EffectiveRole> roles;
    PermissionCatalogue catalogue;
    Client client; ///< of an OAuth token
};

[[nodiscard]] Result<TokenDetails> readTokenDetails(Connection &connection, qint64 id, const QDateTime &now);

/// For the details pane: the token, its effective permissions or roles and what limits them (T7). `openUri` opens a web
/// page.
[[nodiscard]] DetailContent tokenContent(const TokenDetails &details, const QDateTime &now,
                                         const std::function<void(const QString &uri)> &openUri);

} // namespace gatehouse
