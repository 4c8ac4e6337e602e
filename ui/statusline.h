// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace gatehouse {

class JobBar;
class WorkspaceView;

/// The foot of the window: workspace, role, count and notices on the left; running work and lock state on the right.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    [[nodiscard]] JobBar &jobs() const { return *m_jobs; }
    /// Null: no workspace is open.
    void showWorkspace(const WorkspaceView *view);
    void showCount(const QString &text);
    /// For a few seconds, beside the count.
    void showNotice(const QString &text);

private:
    QLabel *m_workspace;
    QLabel *m_role;
    QLabel *m_count;
    QLabel *m_notice;
    JobBar *m_jobs;
    QLabel *m_lock;
    QTimer m_noticeTimer;
};

} // namespace gatehouse
