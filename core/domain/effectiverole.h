// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/membership.h"
#include "core/domain/token.h"

#include <QList>

namespace gatehouse {

/// Why a token may do no more than it may (T7).
enum class RoleLimit {
    None,           ///< nothing lowers it: cap and holder's role are the same
    MaximumRole,    ///< the token's maximum role
    Override,       ///< the token's cap for this organization or application
    HolderRole,     ///< the holder's own role there
    HolderNoMember, ///< the holder does not belong to it
    HolderDisabled, ///< the holder is disabled, or has not accepted the invitation
    TokenStatus,    ///< the token is pending, inactive or expired
};

/// The stable words: "none", "maximum-role", "override", "holder-role", "holder-no-member", "holder-disabled",
/// "token-status".
[[nodiscard]] QString toString(RoleLimit limit);
/// The reason in a sentence for people.
[[nodiscard]] QString describeLimit(RoleLimit limit);

/// What a token may do in one organization, group or application now.
struct EffectiveRole
{
    QString place; ///< name: "Acme", "Acme/plant", "Acme/Dashboard"
    AccessRole cap = AccessRole::None;
    AccessRole holderRole = AccessRole::None;
    AccessRole role = AccessRole::None; ///< the lesser of the two; None while token or holder are not active
    RoleLimit limit = RoleLimit::None;

    friend bool operator==(const EffectiveRole &, const EffectiveRole &) = default;
};

/// An application that a token could reach, for its effective role.
struct ApplicationPlace
{
    qint64 applicationId = 0;
    qint64 organizationId = 0;
    QString name; ///< "organization/application"
};

/// The effective roles of a token that is not an API token: wherever its holder belongs, wherever it has an override,
/// and in those applications for which it has one. `memberships` are the holder's.
[[nodiscard]] QList<EffectiveRole> effectiveRoles(const Token &token, TokenStatus status, bool holderIsActive,
                                                  const QList<Membership> &memberships,
                                                  const QList<ApplicationPlace> &applications);

} // namespace gatehouse
