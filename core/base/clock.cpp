// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace gatehouse {

namespace {

class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

} // namespace

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace gatehouse
