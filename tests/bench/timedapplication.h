// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QSet>

#include <functional>

namespace gatehouse::bench {

/// Measures the time for painting, and how long the event loop is blocked by anything else.
class TimedApplication final : public QApplication
{
    Q_OBJECT

public:
    TimedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /// Runs the event loop until `isDone`, which is called after each repaint; returns the end of that repaint by the
    /// clock of now().
    double runUntilPainted(const std::function<bool()> &isDone);
    void runFor(int ms);

    [[nodiscard]] double now() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }
    /// Whether the repaint that just ended painted this widget.
    [[nodiscard]] bool hasPainted(const QObject *widget) const { return m_painted.contains(widget); }
    /// The longest iteration of the event loop without painting, in wall-clock and in CPU time.
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
