// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace gatehouse {

class Clock;

/// Reports when the application has had no keyboard or mouse input for a while. Uses the wall clock, so that sleep
/// counts as well. GUI thread.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive this object.
    explicit IdleLock(const Clock &clock, QObject *parent = nullptr);

    /// Starts counting. Zero: never reports.
    void start(std::chrono::minutes limit);
    void stop();

    /// Checks the time; called by a timer every few seconds.
    void check();

signals:
    /// Emitted once; call start() again.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    QTimer m_timer;
    qint64 m_limitMs = 0;
    qint64 m_lastTouchMs = 0;
};

} // namespace gatehouse
