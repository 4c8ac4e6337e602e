// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatehouse {

/// What a member of the workspace may do (U5).
enum class Role { Viewer, Editor, Admin };

/// The stable words: "viewer", "editor", "admin".
[[nodiscard]] QString toString(Role role);
[[nodiscard]] bool fromString(const QString &word, Role *role);

/// The role of a user in an organization, group or application (O1), or the highest role of a token there (T5, T7).
/// Ordered: the lower of two applies.
enum class AccessRole { None, User, Admin };

/// The stable words: "none", "user", "admin".
[[nodiscard]] QString toString(AccessRole role);
[[nodiscard]] bool fromString(const QString &word, AccessRole *role);

} // namespace gatehouse
