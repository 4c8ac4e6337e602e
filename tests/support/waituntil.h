// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <source_location>

namespace gatehouse {

/// Runs the event loop until `condition` holds. When that does not come about the program ends and says where: what
/// follows would test nothing, or crash.
template <typename Condition>
void waitUntil(Condition condition, const std::source_location &where = std::source_location::current())
{
    if (!QTest::qWaitFor(condition))
        qFatal("%s:%u: waited in vain", where.file_name(), where.line());
}

} // namespace gatehouse
