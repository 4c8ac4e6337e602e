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

/// A token with all that its details say of it.
struct TokenDetails
{
    Token token;
    TokenStatus status = TokenStatus::Active; ///< at the time of reading
    QList<EffectiveRole> roles;
    PermissionCatalogue catalogue;
    Client client; ///< of an OAuth token
};

[[nodiscard]] Result<TokenDetails> readTokenDetails(Connection &connection, qint64 id, const QDateTime &now);

/// For the details pane: what the token is, what it may do now and why no more (T7), in words. `openUri` opens a web
/// page.
[[nodiscard]] DetailContent tokenContent(const TokenDetails &details, const QDateTime &now,
                                         const std::function<void(const QString &uri)> &openUri);

} // namespace gatehouse
