// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actiontable.h"

#include <QHash>
#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;

namespace gatehouse {

/// The row of buttons above a list: its actions, export and columns menus, and the search field at the end.
class PageToolBar final : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of `search` only. `columnsMenu` may be null.
    PageToolBar(std::span<const ActionSpec> specs, const QHash<ActionId, QAction *> &actions, QMenu *columnsMenu,
                QLineEdit *search, QWidget *parent);
};

/// Whether the action belongs in the Export menu.
[[nodiscard]] bool isExport(ActionId id);

} // namespace gatehouse
