// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gatehouse {

/// What may follow `typed`, in the form `namespace:action`: namespaces that `existing` scopes have, with a colon, then
/// their actions and the usual ones. Never one that exists.
[[nodiscard]] QStringList scopeNameSuggestions(const QString &typed, const QStringList &existing);

/// What to say under a scope's name while it is typed: how `namespace:action` would look. Never a demand (S1).
[[nodiscard]] QString scopeNameHint(const QString &typed);

} // namespace gatehouse
