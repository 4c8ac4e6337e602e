// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace gatehouse::bench {

/// The median of `runs` calls, in milliseconds; one call more, before them, is not counted.
inline double medianMs(int runs, const std::function<void()> &work)
{
    work();
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// One line of JSON on standard output: the figure, what it is compared with, and the bound the ratio or figure must
/// keep.
inline void report(const char *figure, double value, const char *unit, double floor, double bound)
{
    if (floor > 0) {
        std::printf("{\"figure\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"floor\":%.3f,\"ratio\":%.3f,\"bound\":%.3f}\n",
                    figure, value, unit, floor, value / floor, bound);
    } else {
        std::printf("{\"figure\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"bound\":%.3f}\n", figure, value, unit, bound);
    }
    std::fflush(stdout);
}

} // namespace gatehouse::bench
