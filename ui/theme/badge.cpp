// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/badge.h"

#include "ui/theme/colors.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace gatehouse {

namespace {
constexpr int BadgePadding = 8;
constexpr int CloseWidth = 14;
} // namespace

QSize badgeSize(const QString &text, const QFontMetrics &metrics, bool closable)
{
    return {metrics.horizontalAdvance(text) + 2 * BadgePadding + (closable ? CloseWidth : 0), metrics.height() + 2};
}

QRect badgeCloseRect(const QRect &badge, Qt::LayoutDirection direction)
{
    const QRect end(badge.right() + 1 - CloseWidth - BadgePadding / 2, badge.top(), CloseWidth + BadgePadding / 2,
                    badge.height());
    return QStyle::visualRect(direction, badge, end);
}

void paintBadge(QPainter *painter, const QRect &rect, const QString &text, Tone tone, bool closable,
                const QColor &closeInk)
{
    const ToneColors colors = toneColors(tone);
    const Qt::LayoutDirection direction = painter->layoutDirection();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.ground);
    const qreal radius = rect.height() / 2.0;
    painter->drawRoundedRect(rect, radius, radius);

    const QColor ink = tone == Tone::Neutral && closable ? color(ColorRole::Text) : colors.text;
    painter->setPen(ink);
    const QRect inside = rect.adjusted(BadgePadding, 0, closable ? -BadgePadding - CloseWidth : -BadgePadding, 0);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width() + 1);
    painter->drawText(QStyle::visualRect(direction, rect, inside), Qt::AlignCenter | Qt::TextSingleLine, shown);
    if (closable) {
        painter->setPen(QPen(closeInk.isValid() ? closeInk : ink, 1.3, Qt::SolidLine, Qt::RoundCap));
        const QPointF c = QRectF(badgeCloseRect(rect, direction)).center() + QPointF(0, 0.5);
        painter->drawLine(c + QPointF(-3, -3), c + QPointF(3, 3));
        painter->drawLine(c + QPointF(-3, 3), c + QPointF(3, -3));
    }
    painter->restore();
}

BadgeLabel::BadgeLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BadgeLabel::setBadge(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return badgeSize(m_text, fontMetrics());
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_text, m_tone);
}

void BadgeLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace gatehouse
