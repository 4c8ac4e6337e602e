// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/store.h"

#include <memory>

namespace gatehouse::bench {

/// The workspace at `path` with `clients` sample clients, made when it is not there. Ends the program on failure.
[[nodiscard]] std::unique_ptr<Store> openSample(const QString &path, qint64 clients);

} // namespace gatehouse::bench
