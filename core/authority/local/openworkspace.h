// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/store.h"

#include <memory>

namespace gatehouse {

/// An embedded workspace, open.
struct LocalWorkspace
{
    std::shared_ptr<Store> store;
    Workspace workspace;
    QString readOnlyReason; ///< translated; empty when this process owns it and may change it
};

/// Opens the workspace for writing or, when another process owns it or the file is read-only, for reading.
/// `clock` must outlive the workspace. Blocks: for worker threads. Errors: as Store::open().
[[nodiscard]] Result<LocalWorkspace> openLocalWorkspace(const QString &path, const Clock &clock = systemClock());

} // namespace gatehouse
