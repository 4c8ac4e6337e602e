// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QSet>

#include <functional>

namespace gatehouse::bench {

/// Knows how long painting takes and how long the event loop stands still for anything else.
class TimedApplication final : public QApplication
{
    Q_OBJECT

public:
    TimedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// Runs the event loop until `isDone`, asked after each repaint, or for ever; returns the time of that repaint's
    /// end, by the same clock as now().
    double runUntilPainted(const std::function<bool()> &isDone);
    void runFor(int ms);

    [[nodiscard]] double now() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }
    /// Whether the repaint that just ended painted this widget.
    [[nodiscard]] bool hasPainted(const QObject *widget) const { return m_painted.contains(widget); }
    /// The longest that a turn of the event loop took, what it painted taken off; by the clock and by this thread's
    /// work.
    [[nodiscard]] double longestTurnMs() const { return m_longestTurn; }
    [[nodiscard]] double longestTurnCpuMs() const { return m_longestTurnCpu; }
    void forgetTurns();

signals:
    void repainted();

private:
    void endTurn();

    QElapsedTimer m_clock;
    int m_repaintDepth = 0;
    double m_repaintInTurn = 0;
    double m_repaintInTurnCpu = 0;
    QSet<const QObject *> m_painted;
    double m_turnBegin = 0;
    double m_turnBeginCpu = 0;
    double m_longestTurn = 0;
    double m_longestTurnCpu = 0;
};

} // namespace gatehouse::bench
