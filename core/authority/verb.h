// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/fields/resources.h"

#include <optional>

namespace gatehouse {

/// What one may want to do with rows of a resource, or with the workspace itself.
enum class Verb {
    Create,
    Edit,
    Delete,
    SetEnabled,
    AddSecret,
    RemoveSecret,
    Invite,        ///< send, resend and revoke invitations
    Grant,         ///< grant and revoke scopes
    EditCatalogue, ///< the permission catalogue
    Tidy,          ///< what is due by the clock alone
    ManageVault,   ///< passphrase, recovery code and other slots
    Revoke,        ///< a signing key, in an emergency
    ExportPrivate, ///< the private part of a key
    Publish,       ///< key set, discovery documents, status list
    Import,
    Backup,
    Restore,
    Verify, ///< look for damage in everything
};

inline constexpr Verb lastVerb = Verb::Verify;

/// What a verb is about: the rows of a resource, or the workspace itself.
using Target = std::optional<Resource>;
inline constexpr Target workspaceTarget{};

} // namespace gatehouse
