// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/progress.h"

#include "app/cli/grammar/output.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gatehouse {

namespace {

constexpr qint64 quietMs = 500; // what ends sooner needs no progress
constexpr unsigned long longestPauseMs = 50;

void showLine(const QString &text)
{
    std::fputs("\r\033[K", stderr);
    std::fputs(qUtf8Printable(text), stderr);
    std::fflush(stderr);
}

QString progressText(const JobProgress &progress)
{
    //: how far long work is: done, total, per cent
    return Cli::tr("%1 of %2 (%3 %)").arg(progress.done).arg(progress.total).arg(progress.outOf(100));
}

} // namespace

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
        if (time.elapsed() > quietMs && progress.isKnown()) {
            showLine(progressText(progress));
            shown = true;
        }
    }
    if (shown)
        showLine(QString());
}

} // namespace gatehouse
