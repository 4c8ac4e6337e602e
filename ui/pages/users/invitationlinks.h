// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "ui/dialogs/services.h"

class QWidget;

namespace gatehouse {

/// Shows each link of the Outcome the one time that it can be shown (U1), one after the other: to be copied, or saved
/// as a mail.
void revealInvitations(const Outcome &outcome, const Workspace &workspace, const Services &services, QWidget *parent);

} // namespace gatehouse
