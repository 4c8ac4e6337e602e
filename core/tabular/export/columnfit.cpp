// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tabular/export/columnfit.h"

#include <algorithm>
#include <cstdint>

namespace gatehouse {

std::vector<int> fitColumns(std::span<const ColumnDemand> demands, int available)
{
    std::int64_t natural = 0;
    std::int64_t minimum = 0;
    for (const ColumnDemand &demand : demands) {
        natural += demand.natural;
        minimum += demand.minimum;
    }
    std::vector<int> widths;
    for (const ColumnDemand &demand : demands) {
        std::int64_t width = 0;
        if (natural <= available)
            width = natural > 0 ? std::int64_t{demand.natural} * available / natural : 0;
        else if (minimum <= available)
            width = demand.minimum +
                    std::int64_t{demand.natural - demand.minimum} * (available - minimum) / (natural - minimum);
        else
            width = std::int64_t{demand.minimum} * available / minimum;
        widths.push_back(static_cast<int>(std::max<std::int64_t>(width, 1)));
    }
    return widths;
}

} // namespace gatehouse
