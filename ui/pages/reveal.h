// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/command.h"
#include "ui/dialogs/services.h"

class QWidget;

namespace gatehouse {

// The secrets of an Outcome, shown the one time that they can be shown: one dialog after the other. Without secrets
// nothing is shown.

/// `clientName`: what people call the client (C6).
void revealClientSecrets(const Outcome &outcome, const QString &clientName, const Services &services, QWidget *parent);

/// New tokens (T4).
void revealTokens(const Outcome &outcome, const Services &services, QWidget *parent);

/// Links of invitations, to be copied or saved as a mail (U1).
void revealInvitations(const Outcome &outcome, const Workspace &workspace, const Services &services, QWidget *parent);

} // namespace gatehouse
