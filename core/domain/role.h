// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatehouse {

/// What a member (an operator of the console or server) may do (U5).
enum class Role { Viewer, Editor, Admin };

/// The stable words: "viewer", "editor", "admin".
[[nodiscard]] QString toString(Role role);
[[nodiscard]] bool fromString(const QString &word, Role *role);

/// What a user may do in an organization, group or application (O1), and what a token may at most do there (T5, T7).
/// Ordered: the lesser of two is the one that holds.
enum class AccessRole { None, User, Admin };

/// The stable words: "none", "user", "admin".
[[nodiscard]] QString toString(AccessRole role);
[[nodiscard]] bool fromString(const QString &word, AccessRole *role);

} // namespace gatehouse
