// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/basedialog.h"

class QAction;

namespace gatehouse {

/// Lists actions with their shortcuts, in the order given. Actions without a shortcut are left out.
class ShortcutsDialog final : public BaseDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace gatehouse
