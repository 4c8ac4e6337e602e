// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/local/localauthority.h"
#include "sample/sample.h"

#include <memory>

namespace gatehouse::bench {

[[nodiscard]] Actor benchActor();

/// The workspace at `path`, open for writing, with `size` sample rows when it had to be created. A million rows are
/// written through the row classes, without audit entries: as Commands they would take too long. Ends the program on
/// failure.
[[nodiscard]] std::unique_ptr<Store> openSample(const QString &path, const SampleSize &size);

} // namespace gatehouse::bench
