// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace gatehouse {

class Clock;

/// Says when nobody has touched the application for a while: no key, click, wheel or movement of the mouse in any of
/// its windows. Goes by the wall clock, so that time asleep counts too. GUI thread.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives it.
    explicit IdleLock(const Clock &clock, QObject *parent = nullptr);

    /// From now on; zero: never.
    void start(std::chrono::minutes limit);
    void stop();

    /// Looks at the clock; a timer calls it every few seconds.
    void check();

signals:
    /// Once; start() it again.
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
