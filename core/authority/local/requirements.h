// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/capabilities.h"
#include "core/authority/command.h"

namespace gatehouse {

/// What a Command needs: asked of the Capabilities before anything else.
struct Requirement
{
    Verb verb;
    Resource resource;
};

[[nodiscard]] Requirement requirement(const Command &command);

} // namespace gatehouse
