// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/membership.h"
#include "core/domain/token.h"

#include <QList>

namespace gatehouse {

/// What limits a token's role (T7).
enum class RoleLimit {
    None,           ///< nothing: maximum role and holder's role are the same
    MaximumRole,    ///< the token's maximum role
    Override,       ///< the token's override for this organization or application
    HolderRole,     ///< the holder's own role
    HolderNoMember, ///< the holder is not a member
    HolderDisabled, ///< the holder is disabled, or has not accepted the invitation
    TokenStatus,    ///< the token is pending, inactive or expired
};

/// The stable words: "none", "maximum-role", "override", "holder-role", "holder-no-member", "holder-disabled",
/// "token-status".
[[nodiscard]] QString toString(RoleLimit limit);
/// The reason as a translated sentence.
[[nodiscard]] QString describeLimit(RoleLimit limit);

/// The role of a token in one organization, group or application.
struct EffectiveRole
{
    QString place; ///< name: "Acme", "Acme/plant", "Acme/Dashboard"
    AccessRole cap = AccessRole::None;
    AccessRole holderRole = AccessRole::None;
    AccessRole role = AccessRole::None; ///< the lower of the two; None while token or holder is not active
    RoleLimit limit = RoleLimit::None;

    friend bool operator==(const EffectiveRole &, const EffectiveRole &) = default;
};

/// An application for which effectiveRoles() computes a role.
struct ApplicationPlace
{
    qint64 applicationId = 0;
    qint64 organizationId = 0;
    QString name; ///< "organization/application"
};

/// The effective roles of a token that is not an API token: wherever its holder is a member or it has an override, and
/// in `applications`. `memberships` are the holder's.
[[nodiscard]] QList<EffectiveRole> effectiveRoles(const Token &token, TokenStatus status, bool holderIsActive,
                                                  const QList<Membership> &memberships,
                                                  const QList<ApplicationPlace> &applications);

} // namespace gatehouse
