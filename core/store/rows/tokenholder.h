// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/effectiverole.h"

namespace gatehouse {

class Connection;

/// Where a token's holder, a user or a technical user, belongs now.
struct TokenHolder
{
    bool isActive = false;
    QList<Membership> memberships;
    QList<ApplicationPlace> applications; ///< those that the token has an override for
};

[[nodiscard]] Result<TokenHolder> readTokenHolder(Connection &connection, const Token &token);

/// What the token may do at `now`, and why no more (T7). Read anew each time, so it follows every change of membership.
/// None for API tokens.
[[nodiscard]] Result<QList<EffectiveRole>> readEffectiveRoles(Connection &connection, const Token &token,
                                                              const QDateTime &now);

/// Where an organization- or group-level token can be, and what overrides can be for: row ids with names. `name` is
/// the organization's, the group's path or the application's name.
struct TokenPlace
{
    qint64 id = 0;
    qint64 organizationId = 0; ///< of a group or application
    QString name;

    friend bool operator==(const TokenPlace &, const TokenPlace &) = default;
};

struct TokenPlaces
{
    QList<TokenPlace> organizations;
    QList<TokenPlace> groups;
    QList<TokenPlace> applications;
};

/// All of them, by name.
[[nodiscard]] Result<TokenPlaces> readTokenPlaces(Connection &connection);
/// Those of the organizations that the user belongs to: where an OAuth token may have an override.
[[nodiscard]] Result<TokenPlaces> readPlacesOfUser(Connection &connection, qint64 userId);

/// Sets organizationId and groupId by name and path. Errors: NotFound (field `organization` or `group`).
[[nodiscard]] Result<void> findTokenPlace(Connection &connection, Token &token);
/// The override for "organization" or "organization/application". Errors: NotFound (field `overrides`).
[[nodiscard]] Result<RoleOverride> findOverridePlace(Connection &connection, const QString &name);

} // namespace gatehouse
