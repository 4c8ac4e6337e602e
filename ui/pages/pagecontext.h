// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workspace.h"
#include "ui/dialogs/services.h"

namespace gatehouse {

class JobBar;
class Settings;

/// What every page of an open workspace works with. All outlive the pages.
struct PageContext : Services
{
    const Workspace &workspace;
    Settings &settings;
    JobBar &jobs;
};

} // namespace gatehouse
