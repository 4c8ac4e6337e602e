// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/services.h"

#include <functional>

class QWidget;

namespace gatehouse {

/// Calls `then` when the vault is unlocked: now, or once a person has unlocked it; not at all when nobody does, or when
/// `parent` is destroyed first.
void whenUnlocked(const Services &services, QWidget *parent, std::function<void()> then);

} // namespace gatehouse
