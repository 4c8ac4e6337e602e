// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/painthold.h"

#include <QWidget>

namespace gatehouse {

PaintHold::PaintHold(QWidget &widget)
    : m_widget(widget)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(MaxMs);
    m_timer.callOnTimeout([this] {
        m_isLate = true;
        m_widget.setUpdatesEnabled(true);
    });
}

void PaintHold::begin()
{
    if (m_isLate || isHolding())
        return;
    m_widget.setUpdatesEnabled(false);
    m_timer.start();
}

void PaintHold::end()
{
    m_isLate = false;
    if (!isHolding())
        return;
    m_timer.stop();
    m_widget.setUpdatesEnabled(true);
}

} // namespace gatehouse
