// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "ui/dialogs/services.h"

class QWidget;

namespace gatehouse {

/// Shows the token that `outcome` reveals, the one time that it can be shown (T4).
void revealToken(const Outcome &outcome, const Services &services, QWidget *parent);

} // namespace gatehouse
