// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/local/handlers.h"

namespace gatehouse {

Result<Outcome> handle(Change &, const PrepareDelivery &)
{
    return fail(ErrorKind::Unsupported, {});
}

Result<Outcome> handle(Change &, const RecordDelivery &)
{
    return fail(ErrorKind::Unsupported, {});
}

} // namespace gatehouse
