// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gatehouse {

/// A dialog that shows a secret, or into which one was typed: locking the workspace closes it without asking. Others
/// stay open with what was typed into them.
class ClosesOnLock
{
public:
    virtual ~ClosesOnLock() = default;
    virtual void closeOnLock() = 0;
};

/// All of them that stand over `window`.
void closeSecretDialogs(const QWidget *window);

} // namespace gatehouse
