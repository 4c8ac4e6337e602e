// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/grammar/interrupt.h"

#include <csignal>

namespace gatehouse {

namespace {

const JobContext *cancelledBySignal = nullptr;

/// Stores one lock-free atomic, which a signal handler may do.
void cancelJob(int)
{
    cancelledBySignal->cancel();
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

} // namespace gatehouse
