// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workspace.h"
#include "ui/dialogs/services.h"

#include <memory>

namespace gatehouse {

class JobBar;
class Settings;

/// What every page of an open workspace works with. All outlive the pages.
struct PageContext : Services
{
    std::shared_ptr<Store> sharedStore; ///< the same Store, for work that may outlast the page
    const Workspace &workspace;
    Settings &settings;
    JobBar &jobs;
};

} // namespace gatehouse
