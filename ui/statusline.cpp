// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "core/authority/authority.h"
#include "ui/forms/labels.h"
#include "ui/jobs/jobbar.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/workspaceview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace gatehouse {

namespace {

constexpr int noticeMs = 8000;
constexpr int undoMs = 20'000;

QString roleName(Role role)
{
    switch (role) {
    case Role::Viewer:
        return StatusLine::tr("Viewer");
    case Role::Editor:
        return StatusLine::tr("Editor");
    case Role::Admin:
        break;
    }
    return StatusLine::tr("Admin");
}

QLabel *statusLabel(ColorRole role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_workspace(statusLabel(ColorRole::Text, this))
    , m_role(statusLabel(ColorRole::Muted, this))
    , m_count(statusLabel(ColorRole::Muted, this))
    , m_notice(statusLabel(ColorRole::Text, this))
    , m_undo(new LinkButton(tr("Undo"), this))
    , m_jobs(new JobBar(this))
    , m_access(statusLabel(ColorRole::Muted, this))
    , m_lock(new QToolButton(this))
{
    m_workspace->setFont(headingFont(m_workspace->font()));
    m_workspace->setAccessibleDescription(tr("Workspace"));
    m_count->setAccessibleDescription(tr("Count"));
    m_notice->setAccessibleDescription(tr("Notice"));
    m_notice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_notice->setMinimumWidth(1); // a long notice must not widen the window
    m_undo->setShortcut(QKeySequence::Undo);
    QSizePolicy policy = m_undo->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // keeps the height of the status line
    m_undo->setSizePolicy(policy);
    m_undo->hide();
    m_lock->setObjectName(QStringLiteral("lock"));
    m_lock->setAutoRaise(true);
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lock->setFocusPolicy(Qt::TabFocus);
    m_lock->setFixedHeight(m_undo->sizeHint().height()); // keeps the height of the status line
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::Around, spacing::Tight, spacing::Around, spacing::Tight);
    layout->setSpacing(spacing::Around + spacing::Tight);
    for (QLabel *label : {m_workspace, m_role, m_count})
        layout->addWidget(label);
    layout->addWidget(m_notice);
    layout->addWidget(m_undo);
    layout->addStretch(1);
    layout->addWidget(m_jobs);
    layout->addWidget(m_access);
    layout->addWidget(m_lock);
    m_noticeTimer.setSingleShot(true);
    connect(&m_noticeTimer, &QTimer::timeout, this, &StatusLine::clearNotice);
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undo);
    connect(m_lock, &QToolButton::clicked, this, &StatusLine::lockClicked);
}

void StatusLine::showWorkspace(const WorkspaceView *view)
{
    m_workspace->setText(view ? view->workspace().workspace.name : QString());
    m_workspace->setToolTip(view ? view->workspace().store->path().toHtmlEscaped() : QString());
    m_role->setText(view ? tr("embedded · %1").arg(roleName(view->context().authority.capabilities().role()))
                         : QString());
    showAccess(view);
    showLock(view);
    if (!view) {
        m_count->clear();
        clearNotice();
    }
}

void StatusLine::showAccess(const WorkspaceView *view)
{
    const QString reason = view ? view->workspace().readOnlyReason : QString();
    m_access->setText(reason.isEmpty() ? QString() : tr("Read-only"));
    m_access->setToolTip(reason.toHtmlEscaped());
    m_access->setVisible(!reason.isEmpty());
}

/// Hidden if the workspace has no vault.
void StatusLine::showLock(const WorkspaceView *view)
{
    m_lock->setVisible(view && view->hasVault());
    if (!view)
        return;
    const bool isUnlocked = view->workspace().store->vault().isUnlocked();
    m_lock->setIcon(icon(isUnlocked ? IconName::Unlock : IconName::Lock));
    m_lock->setText(isUnlocked ? tr("Unlocked") : tr("Locked"));
    m_lock->setAccessibleName(isUnlocked ? tr("Unlocked. Lock the workspace") : tr("Locked. Unlock the workspace"));
    setPlainToolTip(m_lock, isUnlocked ? tr("Signing keys and secrets can be used. Click to lock.")
                                       : tr("Signing keys and secrets are encrypted. Click to unlock."));
}

void StatusLine::showCount(const QString &text)
{
    m_count->setText(text);
}

void StatusLine::showNotice(const QString &text)
{
    clearNotice();
    m_notice->setText(text);
    m_noticeTimer.start(noticeMs);
}

void StatusLine::offerUndo(const QString &text, const std::function<void()> &undo)
{
    showNotice(text);
    m_undoAction = undo;
    m_undo->show();
    m_undo->setAccessibleName(tr("Undo: %1").arg(text));
    m_noticeTimer.start(undoMs);
}

void StatusLine::clearNotice()
{
    m_noticeTimer.stop();
    m_notice->clear();
    m_undo->hide();
    m_undoAction = nullptr;
}

void StatusLine::undo()
{
    const auto work = std::exchange(m_undoAction, nullptr);
    clearNotice();
    if (work)
        work();
}

} // namespace gatehouse
