// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace gatehouse {

/// What a column asks for.
struct ColumnDemand
{
    int natural; ///< width at which nothing wraps
    int minimum; ///< width below which it reads badly
};

/// Widths that together are `available`: room to spare is shared by natural width; where room is short, every column
/// keeps its minimum and shares the rest by what it lacks; where not even the minimums fit, they shrink alike.
[[nodiscard]] std::vector<int> fitColumns(std::span<const ColumnDemand> demands, int available);

} // namespace gatehouse
