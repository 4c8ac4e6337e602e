// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/token.h"
#include "ui/actions/actiontable.h"

#include <optional>

namespace gatehouse {

class EntityTableView;

/// What the selected tokens allow, as far as their rows are here and are few.
struct TokenSelection
{
    SelectionFacts facts;
    std::optional<TokenKind> kind; ///< when all of them take the same words, one of the kinds; see tokenWords()
};

/// Kind and status of the rows must be read: EntityTableModel::setAlsoRead().
[[nodiscard]] TokenSelection tokenSelection(const EntityTableView &view);

/// Lets the view read what tokenSelection() looks at.
void readForTokenSelection(EntityTableView &view);

} // namespace gatehouse
