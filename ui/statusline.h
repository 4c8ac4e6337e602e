// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace gatehouse {

class JobBar;
class LinkButton;
class WorkspaceView;

/// The status line: workspace, role, count and messages on the left; jobs and the lock on the right.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    [[nodiscard]] JobBar &jobs() const { return *m_jobs; }
    /// Null if no workspace is open.
    void showWorkspace(const WorkspaceView *view);
    void showCount(const QString &text);
    /// Shows a message for a few seconds.
    void showNotice(const QString &text);
    /// Shows a message with an Undo link (also Ctrl+Z).
    void offerUndo(const QString &text, const std::function<void()> &undo);

signals:
    /// The lock was clicked.
    void lockClicked();

private:
    void showAccess(const WorkspaceView *view);
    void showLock(const WorkspaceView *view);
    void clearNotice();
    void undo();

    QLabel *m_workspace;
    QLabel *m_role;
    QLabel *m_count;
    QLabel *m_notice;
    LinkButton *m_undo;
    std::function<void()> m_undoAction; ///< empty: nothing to undo
    JobBar *m_jobs;
    QLabel *m_access;
    QToolButton *m_lock;
    QTimer m_noticeTimer;
};

} // namespace gatehouse
