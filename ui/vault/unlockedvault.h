// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/services.h"

#include <functional>

class QWidget;

namespace gatehouse {

/// Calls `then` when the vault is unlocked: immediately, or after the user has unlocked it, or has set it up if the
/// workspace has none. Not called if the user cancels or `parent`, the parent of the dialogs, is destroyed. For
/// everything that needs a secret: signing, importing or exporting a private key. GUI thread.
void withUnlockedVault(const Services &services, QWidget *parent, std::function<void()> then);

} // namespace gatehouse
