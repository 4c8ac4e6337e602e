// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

class QWidget;

namespace gatehouse {

/// Lets a widget wait with its painting for something that is nearly always here within a few milliseconds, so that it
/// is painted once and not twice. When it takes longer the widget is painted as it is, and does not wait again before
/// that something has come: on a slow disk scrolling stays smooth.
class PaintHold final
{
public:
    static constexpr int MaxMs = 30;

    /// `widget` must outlive this object.
    explicit PaintHold(QWidget &widget);

    /// Does not prolong a hold.
    void begin();
    /// What was waited for is here: paints.
    void end();
    [[nodiscard]] bool isHolding() const { return m_timer.isActive(); }

private:
    QWidget &m_widget;
    QTimer m_timer;
    bool m_isLate = false;
};

} // namespace gatehouse
