// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace gatehouse {

class WorkspaceView;

/// The vault's part of the Workspace menu: lock or unlock, and its settings, which begin with setting it up.
class VaultMenu final : public QObject
{
    Q_OBJECT

public:
    explicit VaultMenu(QMenu *menu);

    /// Null: no workspace is open, or none that one may begin something in.
    void show(WorkspaceView *view);
    /// Locks what is unlocked and asks to unlock what is locked.
    void toggle();

private:
    void editSettings();

    WorkspaceView *m_view = nullptr;
    QAction *m_toggle;
    QAction *m_settings;
};

} // namespace gatehouse
