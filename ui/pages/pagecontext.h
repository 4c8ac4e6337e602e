// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/workspace.h"

namespace gatehouse {

class Authority;
class JobBar;
class Prompts;
class Settings;
class Store;

/// What every page of an open workspace works with. All outlive the pages.
struct PageContext
{
    Store &store;
    Authority &authority;
    const Workspace &workspace;
    Settings &settings;
    Prompts &prompts;
    JobBar &jobs;
    const Clock &clock;
};

} // namespace gatehouse
