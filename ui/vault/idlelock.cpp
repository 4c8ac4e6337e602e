// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/idlelock.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QEvent>

namespace gatehouse {

namespace {

constexpr std::chrono::seconds checkInterval(5);

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::HoverMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleLock::IdleLock(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(checkInterval);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
}

void IdleLock::start(std::chrono::minutes limit)
{
    stop();
    if (limit <= std::chrono::minutes::zero())
        return;
    m_limitMs = std::chrono::milliseconds(limit).count();
    m_lastTouchMs = m_clock.nowMs();
    m_timer.start();
    qApp->installEventFilter(this); // only while active, because it sees every event of the application
}

void IdleLock::stop()
{
    m_timer.stop();
    qApp->removeEventFilter(this);
}

void IdleLock::check()
{
    if (!m_timer.isActive())
        return;
    const qint64 now = m_clock.nowMs();
    if (now < m_lastTouchMs) // the clock was set back
        m_lastTouchMs = now;
    if (now - m_lastTouchMs < m_limitMs)
        return;
    stop();
    emit idle();
}

bool IdleLock::eventFilter(QObject *, QEvent *event)
{
    if (event->spontaneous() && isTouch(event->type()))
        m_lastTouchMs = m_clock.nowMs();
    return false;
}

} // namespace gatehouse
