// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace gatehouse::bench {

/// The kind of bound, for the ratio when there is a floor, else for the value.
enum class Bound { None, AtMost, AtLeast };

/// One line of the report. `floor` is the value of the peer in the same run; 0: none.
struct Figure
{
    QByteArray name;
    double value = 0;
    const char *unit = "ms";
    double floor = 0;
    Bound kind = Bound::None;
    double bound = 0;
    double cpu = 0; ///< of the measuring thread, ms; 0: not measured. On a busy machine the value is more than this
};

/// One line of JSON on standard output.
inline void report(const Figure &figure)
{
    std::printf(R"({"figure":"%s","value":%.3f,"unit":"%s")", figure.name.constData(), figure.value, figure.unit);
    double judged = figure.value;
    if (figure.floor > 0) {
        judged = figure.value / figure.floor;
        std::printf(R"(,"floor":%.3f,"ratio":%.3f)", figure.floor, judged);
    }
    if (figure.cpu > 0)
        std::printf(R"(,"cpu":%.3f)", figure.cpu);
    if (figure.kind != Bound::None) {
        const bool isAtMost = figure.kind == Bound::AtMost;
        const bool isMet = isAtMost ? judged <= figure.bound : judged >= figure.bound;
        std::printf(R"(,"bound":"%s %g","met":%s)", isAtMost ? "<=" : ">=", figure.bound, isMet ? "true" : "false");
    }
    std::printf("}\n");
    std::fflush(stdout);
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

inline double elapsedMs(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The median of `runs` calls, in milliseconds; one call more, before them, is not counted.
inline double medianMs(int runs, const std::function<void()> &work)
{
    work();
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(elapsedMs(work));
    return median(times);
}

/// CPU time of this thread, in milliseconds.
inline double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

inline double medianCpuMs(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const double begin = threadCpuMs();
        work();
        times.push_back(threadCpuMs() - begin);
    }
    return median(times);
}

/// Our median and the peer's, measured alternately so that both have the same noise.
struct Pair
{
    double ours = 0;
    double peer = 0;
};

inline Pair medianPair(int runs, const std::function<double()> &ours, const std::function<double()> &peer)
{
    std::vector<double> ourTimes;
    std::vector<double> peerTimes;
    for (int run = 0; run < runs; ++run) {
        peerTimes.push_back(peer());
        ourTimes.push_back(ours());
    }
    return {median(ourTimes), median(peerTimes)};
}

/// Ends the program on failure.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace gatehouse::bench
