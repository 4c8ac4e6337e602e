// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/token.h"
#include "ui/actions/actiontable.h"

namespace gatehouse {

class EntityTableView;
class ResourceList;

/// What the selected tokens allow, as far as their rows are read and few.
struct TokenSelection
{
    SelectionFacts facts;
    TokenKind kind = TokenKind::Api; ///< of all of them, as far as tokenActionTexts() depends on it
};

/// The list must always read the fields `kind` and `status`.
[[nodiscard]] TokenSelection tokenSelection(const EntityTableView &view);

/// Activates or deactivates tokens of a list (T4, T6). Pending and expired ones are left out and counted. `kind`
/// chooses the words, as in tokenActionTexts().
void setTokensActive(ResourceList &list, const QList<qint64> &ids, TokenKind kind, bool active);

} // namespace gatehouse
