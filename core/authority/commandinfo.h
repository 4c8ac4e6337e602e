// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/verb.h"
#include "core/tabular/fields/resources.h"

namespace gatehouse {

/// What a Command type says of itself, once. The role that it needs, its name and title in the audit, its JSON and
/// later its HTTP route follow from it.
struct CommandInfo
{
    const char *name; ///< stable: "client.set-enabled"; `command` in JSON and in audit entries
    Verb verb;
    Target target;
    const char *title; ///< what the audit calls it, marked with QT_TRANSLATE_NOOP("Fields", …)
    Tone tone = Tone::Neutral;
};

} // namespace gatehouse
