// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/timedapplication.h"

#include "tests/bench/measure.h"

#include <QEvent>
#include <QEventLoop>
#include <QTimer>

namespace gatehouse::bench {

namespace {

bool isRepaint(QEvent::Type type)
{
    return type == QEvent::Paint || type == QEvent::UpdateRequest || type == QEvent::Expose;
}

} // namespace

TimedApplication::TimedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    m_clock.start();
    auto *turns = new QTimer(this);
    turns->setTimerType(Qt::PreciseTimer);
    connect(turns, &QTimer::timeout, this, &TimedApplication::endTurn);
    turns->start(1);
}

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!isRepaint(event->type()))
        return QApplication::notify(receiver, event);
    const double begin = now();
    const double beginCpu = threadCpuMs();
    ++m_repaintDepth;
    if (event->type() == QEvent::Paint)
        m_painted.insert(receiver);
    const bool result = QApplication::notify(receiver, event);
    if (--m_repaintDepth == 0) {
        m_repaintInTurn += now() - begin;
        m_repaintInTurnCpu += threadCpuMs() - beginCpu;
        emit repainted();
        m_painted.clear();
    }
    return result;
}

void TimedApplication::endTurn()
{
    const double end = now();
    const double endCpu = threadCpuMs();
    if (m_turnBegin > 0) {
        m_longestTurn = std::max(m_longestTurn, end - m_turnBegin - m_repaintInTurn);
        m_longestTurnCpu = std::max(m_longestTurnCpu, endCpu - m_turnBeginCpu - m_repaintInTurnCpu);
    }
    m_turnBegin = end;
    m_turnBeginCpu = endCpu;
    m_repaintInTurn = 0;
    m_repaintInTurnCpu = 0;
}

void TimedApplication::forgetTurns()
{
    m_turnBegin = 0;
    m_longestTurn = 0;
    m_longestTurnCpu = 0;
}

double TimedApplication::runUntilPainted(const std::function<bool()> &isDone)
{
    QEventLoop loop;
    double end = 0;
    const auto connection = connect(this, &TimedApplication::repainted, &loop, [&] {
        if (end == 0 && isDone()) {
            end = now();
            loop.quit();
        }
    });
    loop.exec();
    disconnect(connection);
    return end;
}

void TimedApplication::runFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace gatehouse::bench
