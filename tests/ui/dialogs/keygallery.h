// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatehouse {

/// Draws the dialogs of signing keys, publishing and the look into a token into `folder`, on a bench of their own.
void shootKeys(const QString &folder);

} // namespace gatehouse
