// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/basedialog.h"

class QAction;

namespace gatehouse {

/// The actions that have shortcuts, with them, in the order given.
class ShortcutsDialog final : public BaseDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace gatehouse
