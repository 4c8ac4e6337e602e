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

/// Shows how far work has come; a busy bar while that is not known.
void showProgress(QProgressBar &bar, const JobProgress &progress);

/// Shows a running job in the status bar, with progress and Cancel, if it takes longer than `shownAfterMs`. If several
/// jobs run, the oldest is shown.
class JobBar final : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr, int shownAfterMs = 300);

    /// Shows `job` with `title` (translated, such as "Exporting clients") until `future` has finished.
    template <typename T>
    void track(const QString &title, const JobContext &job, const Async<T> &future)
    {
        const quint64 number = add(title, job);
        onResult(future, this, [this, number](const Result<T> &) { remove(number); });
    }

    [[nodiscard]] bool isIdle() const { return m_jobs.empty(); }
    void cancelAll();

signals:
    /// The last job has finished.
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
