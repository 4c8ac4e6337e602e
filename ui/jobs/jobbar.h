// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/jobs/jobcontext.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;
class QToolButton;

namespace gatehouse {

/// Shows how far work has come; a bar without an end while that is not known.
void showProgress(QProgressBar &bar, const JobProgress &progress);

/// Long work in the status bar: appears when a job takes longer than `shownAfterMs`, shows how far it is, and cancels
/// it. One job is shown at a time, the oldest; the others wait behind it in view, not in work.
class JobBar final : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr, int shownAfterMs = 300);

    /// Shows `job` under `title` (translated, such as "Exporting clients") until `future` has ended.
    template <typename T>
    void track(const QString &title, const JobContext &job, const Async<T> &future)
    {
        const quint64 number = add(title, job);
        onResult(future, this, [this, number](const Result<T> &) { remove(number); });
    }

    [[nodiscard]] bool isIdle() const { return m_jobs.empty(); }
    void cancelAll();

signals:
    /// The last job has ended.
    void idle();

private:
    struct Entry
    {
        quint64 number;
        QString title;
        JobContext job;
        QElapsedTimer age;
    };

    quint64 add(const QString &title, const JobContext &job);
    void remove(quint64 number);
    void refresh();
    void cancelShown();

    std::vector<Entry> m_jobs;
    quint64 m_lastNumber = 0;
    int m_shownAfterMs;
    QTimer m_timer;
    QLabel *m_title;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace gatehouse
