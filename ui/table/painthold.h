// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

class QWidget;

namespace gatehouse {

/// Delays painting of a widget while it waits for data, usually for a few milliseconds, so that it is painted once
/// instead of twice. After MaxMs the widget is painted as it is, and is not delayed again until the data has arrived:
/// scrolling stays smooth on a slow disk.
class PaintHold final
{
public:
    static constexpr int MaxMs = 30;

    /// `widget` must outlive this object.
    explicit PaintHold(QWidget &widget);

    /// Does nothing if painting is already held.
    void begin();
    /// The data has arrived: paints.
    void end();
    [[nodiscard]] bool isHolding() const { return m_timer.isActive(); }

private:
    QWidget &m_widget;
    QTimer m_timer;
    bool m_isLate = false;
};

} // namespace gatehouse
