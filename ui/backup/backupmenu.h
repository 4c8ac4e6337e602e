// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authority/local/restore.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace gatehouse {

class JobBar;
class Prompts;
class Settings;
class WorkspaceView;

/// Back up and Restore in the Workspace menu. Both verify the copy, report what was checked, and can be cancelled in
/// the status bar. GUI thread.
class BackupMenu final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object. `window` is the parent of dialogs.
    BackupMenu(QMenu *menu, Settings &settings, Prompts &prompts, JobBar &jobs, const Clock &clock, QWidget *window);

    /// Null if no workspace is open.
    void show(WorkspaceView *view);
    void backUp();
    void restore();

signals:
    /// Emitted before the file of the open workspace is replaced. Slots must close the workspace before they return.
    void closeRequested();
    void openRequested(const QString &path);

private:
    void copyTo(const QString &target);
    void verify(const QString &backup);
    void confirm(const QString &backup, const BackupInfo &info);
    void chooseTarget(const QString &backup, const BackupInfo &info);
    void replace(const QString &backup, const QString &target);
    void showRestored(const QString &target, const RestoredWorkspace &restored);

    Settings &m_settings;
    Prompts &m_prompts;
    JobBar &m_jobs;
    const Clock &m_clock;
    QWidget *m_window;
    WorkspaceView *m_view = nullptr;
    QAction *m_backUp;
    QAction *m_restore;
};

/// What the file contains and what was checked.
[[nodiscard]] QString backupText(const BackupInfo &info);

} // namespace gatehouse
