// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/services.h"

#include <functional>

class QWidget;

namespace gatehouse {

/// Calls `then` with the vault unlocked: at once when it is, else when a person has unlocked it, or set one up where
/// the workspace has none yet. Not at all when they give up, or when `parent`, over which it asks, is destroyed first.
/// For everything that needs a secret of the workspace: signing, importing or exporting a private key. GUI thread.
void withUnlockedVault(const Services &services, QWidget *parent, std::function<void()> then);

} // namespace gatehouse
