// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/actions/actiontable.h"

namespace gatehouse {

class EntityTableView;

/// Lets the list read what keySelection() looks at.
void readForKeySelection(EntityTableView &view);
/// What the selected keys allow, as far as the list knows it; the Authority looks again.
[[nodiscard]] SelectionFacts keySelection(const EntityTableView &view, const Clock &clock);

} // namespace gatehouse
