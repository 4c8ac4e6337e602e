// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/badge.h"

#include "ui/theme/colors.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace gatehouse {

namespace {
constexpr int BadgePadding = 8;
constexpr int CloseWidth = 14;
constexpr int MaxButtonWidth = 320;
constexpr int MinButtonWidth = 72; ///< badges shrink in a narrow window, their text elided

bool isRemoveKey(const QEvent *event)
{
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Delete || key == Qt::Key_Backspace;
}
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
                const QColor &closeColor)
{
    const ToneColors colors = toneColors(tone);
    const Qt::LayoutDirection direction = painter->layoutDirection();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.background);
    const qreal radius = rect.height() / 2.0;
    painter->drawRoundedRect(rect, radius, radius);

    const QColor foreground = tone == Tone::Neutral && closable ? color(ColorRole::Text) : colors.text;
    painter->setPen(foreground);
    const QRect inside = rect.adjusted(BadgePadding, 0, closable ? -BadgePadding - CloseWidth : -BadgePadding, 0);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width() + 1);
    painter->drawText(QStyle::visualRect(direction, rect, inside), Qt::AlignCenter | Qt::TextSingleLine, shown);
    if (closable) {
        painter->setPen(QPen(closeColor.isValid() ? closeColor : foreground, 1.3, Qt::SolidLine, Qt::RoundCap));
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

BadgeButton::BadgeButton(const QString &text, Mode mode, QWidget *parent)
    : QAbstractButton(parent)
    , m_mode(mode)
{
    setText(text);
    setToolTip(plainToolTip(text));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(sizeHint().width());
    if (mode == Mode::Clickable) {
        setAccessibleName(text);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    } else {
        setAccessibleName(tr("Remove %1").arg(text));
        setFocusPolicy(Qt::TabFocus);
        connect(this, &QAbstractButton::clicked, this, &BadgeButton::removed);
    }
}

void BadgeButton::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize BadgeButton::sizeHint() const
{
    const QSize badge = badgeSize(text(), fontMetrics(), true);
    return {qMin(badge.width(), MaxButtonWidth), badge.height() + 2};
}

QSize BadgeButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), MinButtonWidth), sizeHint().height()};
}

bool BadgeButton::hitButton(const QPoint &position) const
{
    return m_mode == Mode::Clickable ? rect().contains(position)
                                     : badgeCloseRect(rect(), layoutDirection()).contains(position);
}

bool BadgeButton::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isRemoveKey(event)) { // Delete is also a shortcut of pages
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void BadgeButton::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isRemoveKey(event))
        emit removed();
    else if (isEnter && m_mode == Mode::Clickable)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BadgeButton::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnClose = isDown() && event->button() == Qt::LeftButton &&
                           badgeCloseRect(rect(), layoutDirection()).contains(event->position().toPoint());
    if (!isOnClose) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    emit removed();
}

void BadgeButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintBadge(&painter, rect(), text(), m_tone, true);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(ColorRole::Accent));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
}

} // namespace gatehouse
