// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace gatehouse {

namespace {

constexpr int refreshMs = 100;
constexpr int progressWidth = 160;
constexpr int progressSteps = 1000;

} // namespace

void showProgress(QProgressBar &bar, const JobProgress &progress)
{
    bar.setRange(0, progress.isKnown() ? progressSteps : 0);
    bar.setValue(progress.outOf(progressSteps));
}

JobBar::JobBar(QWidget *parent, int shownAfterMs)
    : QWidget(parent)
    , m_shownAfterMs(shownAfterMs)
    , m_title(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_progress->setFixedWidth(progressWidth);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon(icon(IconName::Close));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Between);
    layout->addWidget(m_title);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &JobBar::cancelShown);
    connect(&m_timer, &QTimer::timeout, this, &JobBar::refresh);
    m_timer.setInterval(refreshMs);
    hide();
}

void JobBar::cancelAll()
{
    for (const Entry &entry : m_jobs)
        entry.job.cancel();
}

quint64 JobBar::add(const QString &title, const JobContext &job)
{
    m_jobs.push_back({++m_lastNumber, title, job, {}});
    m_jobs.back().age.start();
    m_timer.start();
    return m_lastNumber;
}

void JobBar::remove(quint64 number)
{
    std::erase_if(m_jobs, [number](const Entry &entry) { return entry.number == number; });
    refresh();
    if (m_jobs.empty()) {
        m_timer.stop();
        emit idle();
    }
}

void JobBar::refresh()
{
    const bool shown = !m_jobs.empty() && m_jobs.front().age.hasExpired(m_shownAfterMs);
    setVisible(shown);
    if (!shown)
        return;
    const JobContext &job = m_jobs.front().job;
    m_title->setText(job.isCancelled() ? tr("Cancelling…") : m_jobs.front().title);
    m_cancel->setEnabled(!job.isCancelled());
    showProgress(*m_progress, job.progress());
}

void JobBar::cancelShown()
{
    if (!m_jobs.empty())
        m_jobs.front().job.cancel();
    refresh();
}

} // namespace gatehouse
