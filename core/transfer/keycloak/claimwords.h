// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strictjson.h"
#include "core/transfer/tokeninspection.h"

namespace gatehouse {

/// The members of a JOSE header, and of claims, in words: what each means, times as dates, permissions as sentences.
[[nodiscard]] QList<InspectedMember> headerInWords(const JsonValue &header);
[[nodiscard]] QList<InspectedMember> claimsInWords(const JsonValue &claims);

} // namespace gatehouse
