// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace gatehouse {

class WorkspaceView;

/// The vault's items in the Workspace menu: lock or unlock, and settings (or setup, if there is no vault yet).
class VaultMenu final : public QObject
{
    Q_OBJECT

public:
    explicit VaultMenu(QMenu *menu);

    /// Null if no workspace is open, or another one is being opened.
    void show(WorkspaceView *view);
    /// Locks the vault, or asks to unlock it.
    void toggle();

private:
    void editSettings();

    WorkspaceView *m_view = nullptr;
    QAction *m_toggle;
    QAction *m_settings;
};

} // namespace gatehouse
