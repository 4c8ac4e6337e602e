// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/job.h"

#include "app/cli/grammar/output.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qint64 quietMs = 500; // shorter work shows no progress
constexpr unsigned long longestPauseMs = 50;

const JobContext *cancelledBySignal = nullptr;

/// Stores one lock-free atomic, which a signal handler may do.
void cancelJob(int)
{
    cancelledBySignal->cancel();
}

void showLine(const QString &text)
{
    std::fputs("\r\033[K", stderr);
    std::fputs(qUtf8Printable(text), stderr);
    std::fflush(stderr);
}

} // namespace

const JobContext &processJob()
{
    static const JobContext job;
    return job;
}

void handleInterrupts()
{
    cancelledBySignal = &processJob();
    struct sigaction action = {};
    action.sa_handler = &cancelJob;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaction(signal, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN); // a file-size limit becomes a failed write, like a full disk
}

void showProgress(const JobContext &job, const std::function<bool()> &isFinished)
{
    if (!isatty(STDERR_FILENO))
        return;
    QElapsedTimer time;
    time.start();
    bool shown = false;
    for (unsigned long pauseMs = 1; !isFinished(); pauseMs = std::min(2 * pauseMs, longestPauseMs)) {
        QThread::msleep(pauseMs);
        const JobProgress progress = job.progress();
        if (time.elapsed() <= quietMs || !progress.isKnown())
            continue;
        //: progress of long work: done, total, per cent
        showLine(Cli::tr("%1 of %2 (%3 %)").arg(progress.done).arg(progress.total).arg(progress.outOf(100)));
        shown = true;
    }
    if (shown)
        showLine(QString());
}

} // namespace gatehouse
