// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/impact.h"
#include "core/tabular/fields/resources.h"

#include <QStringList>

namespace gatehouse {

/// What a deletion takes with it, one translated sentence a line, for people.
[[nodiscard]] QStringList impactLines(Resource resource, const Impact &impact);

/// The part of it that ends when users are deleted or disabled; empty when nothing does.
[[nodiscard]] QStringList endingLines(const Impact &impact);

/// The first names, and how many more there are: "a, b and 3 more".
[[nodiscard]] QString firstNames(const QStringList &names, qint64 count);

} // namespace gatehouse
