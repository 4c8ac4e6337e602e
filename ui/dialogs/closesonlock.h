// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gatehouse {

/// A dialog that contains a secret: locking the workspace closes it without confirmation. Other dialogs stay open.
class ClosesOnLock
{
public:
    virtual ~ClosesOnLock() = default;
    virtual void closeOnLock() = 0;
};

/// Closes all ClosesOnLock dialogs of `window`.
void closeSecretDialogs(const QWidget *window);

} // namespace gatehouse
