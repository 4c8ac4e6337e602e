// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strictjson.h"
#include "core/transfer/tokeninspection.h"

namespace gatehouse {

/// The members of a JOSE header and of claims for display: their meaning, times as dates, permissions as text.
[[nodiscard]] QList<InspectedMember> describeHeader(const JsonValue &header);
[[nodiscard]] QList<InspectedMember> describeClaims(const JsonValue &claims);

} // namespace gatehouse
