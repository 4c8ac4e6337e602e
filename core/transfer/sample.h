// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"
#include "core/domain/scope.h"

#include <QList>

namespace gatehouse {

/// Scopes of an imaginary operator of plants and buildings, without the built-in ones. Always the same.
[[nodiscard]] QList<Scope> sampleScopes();

/// The client number `n` (0 or more) of that operator: a pure function of n, so a workspace of any size is made anew
/// just as it was. Client IDs differ for different n. Passes validate(); allowed scopes are built-in ones and those of
/// sampleScopes(). Times lie in the four years before 2026-11-01. For clients that have a secret, secretCount is 1 and
/// secretCreatedAt is set; the secret itself is the caller's. Thread-safe, about a microsecond.
[[nodiscard]] Client sampleClient(qint64 n);

} // namespace gatehouse
