// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/filterchip.h"

#include "ui/table/tooltip.h"
#include "ui/theme/badge.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace gatehouse {

namespace {

constexpr int widest = 320;
constexpr int narrowest = 72; ///< many chips in a narrow window shrink, the text elided

} // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setToolTip(plainToolTip(text));
    setAccessibleName(text);
    setAccessibleDescription(tr("Filter. Press Enter to change it, Delete to remove it."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(sizeHint().width());
}

QSize FilterChip::sizeHint() const
{
    const QSize badge = badgeSize(text(), fontMetrics(), true);
    return {qMin(badge.width(), widest), badge.height() + spacing::Tight};
}

QSize FilterChip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), narrowest), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), text(), Tone::Neutral, true);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(ColorRole::Accent));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onClose = isDown() && event->button() == Qt::LeftButton &&
                         badgeCloseRect(rect(), layoutDirection()).contains(event->position().toPoint());
    if (!onClose) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    emit removed();
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace gatehouse
