// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controlpainter.h"

#include "ui/theme/colors.h"
#include "ui/theme/consolestyle.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPushButton>

namespace gatehouse::paint {

namespace {

constexpr qreal ControlRadius = 5;
constexpr int ControlPadding = 12;
constexpr int IconGap = 6;
constexpr int ChevronWidth = 16;

bool marked(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

bool showsKeyboardFocus(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return marked(widget, ConsoleStyle::PrimaryProperty) ||
           (button && button->features.testFlag(QStyleOptionButton::DefaultButton));
}

struct ButtonColors
{
    QColor background;
    QColor outline;
    QColor foreground;
};

QColor faded(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

ButtonColors filledColors(const QStyleOption *option, ColorRole background, ColorRole hover, ColorRole foreground)
{
    if (!has(option, QStyle::State_Enabled)) {
        const QColor pale = faded(color(background), 0.5F);
        return {pale, Qt::transparent, faded(color(foreground), 0.85F)};
    }
    const bool isHovered = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    return {color(isHovered ? hover : background), Qt::transparent, color(foreground)};
}

ButtonColors buttonColors(const QStyleOption *option, const QWidget *widget)
{
    if (marked(widget, ConsoleStyle::DangerProperty))
        return filledColors(option, ColorRole::Bad, ColorRole::BadHover, ColorRole::OnBad);
    if (isPrimary(option, widget))
        return filledColors(option, ColorRole::Accent, ColorRole::AccentHover, ColorRole::OnAccent);

    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor foreground =
        option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const auto *push = qobject_cast<const QPushButton *>(widget);
    const bool flat = has(option, QStyle::State_AutoRaise) || (push && push->isFlat());
    const QColor outline = flat ? QColor(Qt::transparent) : color(enabled ? ColorRole::ControlLine : ColorRole::Line);
    if (enabled && has(option, QStyle::State_On))
        return {color(ColorRole::AccentTint), color(ColorRole::Accent),
                tool ? foreground : color(ColorRole::AccentText)};
    if (enabled && has(option, QStyle::State_Sunken))
        return {color(ColorRole::Pressed), outline, foreground};
    if (enabled && has(option, QStyle::State_MouseOver))
        return {color(ColorRole::Hover), outline, foreground};
    return {flat ? QColor(Qt::transparent) : color(ColorRole::Base), outline, foreground};
}

void box(QPainter *painter, const QRect &rect, const QColor &background, const QColor &outline,
         qreal radius = ControlRadius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(background);
    painter->setPen(outline.alpha() ? QPen(outline, 1) : QPen(Qt::NoPen));
    const qreal inset = outline.alpha() ? 0.5 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void ring(QPainter *painter, const QRect &rect, const QColor &foreground, qreal inset, qreal radius = ControlRadius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(foreground, 2));
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

/// Paints an icon in `color`; our icons have a single colour.
void paintIcon(QPainter *painter, const QRect &rect, const QIcon &icon, const QColor &foreground)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    QPixmap pixmap = icon.pixmap(rect.size(), scale);
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(pixmap.rect(), foreground);
    tint.end();
    painter->drawPixmap(rect, pixmap);
}

struct Label
{
    QString text;
    QIcon icon;
    QSize iconSize;
    bool chevron;
};

int textWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.size(Qt::TextShowMnemonic, text).width();
}

/// Icon, text and chevron, centred as one in the option's rectangle.
void drawLabel(const QStyleOption *option, QPainter *painter, const Label &label, const QColor &foreground,
               const QWidget *widget)
{
    const int iconWidth = label.icon.isNull() ? 0 : label.iconSize.width();
    const int gap = iconWidth && !label.text.isEmpty() ? IconGap : 0;
    const int chevronWidth = label.chevron ? ChevronWidth : 0;
    const int available = option->rect.width() - 2 * IconGap - iconWidth - gap - chevronWidth;
    const int wanted = label.text.isEmpty() ? 0 : qMin(textWidth(painter->fontMetrics(), label.text), available);
    int x = option->rect.left() + (option->rect.width() - iconWidth - gap - wanted - chevronWidth) / 2;
    const auto placed = [option](const QRect &rect) {
        return QStyle::visualRect(option->direction, option->rect, rect);
    };
    if (iconWidth) {
        const int y = option->rect.center().y() + 1 - label.iconSize.height() / 2;
        paintIcon(painter, placed(QRect(QPoint(x, y), label.iconSize)), label.icon, foreground);
        x += iconWidth + gap;
    }
    if (wanted > 0) {
        painter->setPen(foreground);
        painter->drawText(placed(QRect(x, option->rect.top(), wanted + 1, option->rect.height())),
                          Qt::AlignCenter | Qt::TextSingleLine | mnemonicFlag(option, widget), label.text);
        x += wanted;
    }
    if (label.chevron)
        chevron(painter, placed(QRect(x, option->rect.top(), ChevronWidth, option->rect.height()).translated(2, 0)),
                Qt::DownArrow, foreground);
}

Label toolButtonLabel(const QStyleOptionToolButton *option)
{
    const bool iconOnly = option->toolButtonStyle == Qt::ToolButtonIconOnly && !option->icon.isNull();
    const bool textOnly = option->toolButtonStyle == Qt::ToolButtonTextOnly;
    const bool menu = option->features.testFlag(QStyleOptionToolButton::HasMenu) ||
                      option->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    return {iconOnly ? QString() : option->text, textOnly ? QIcon() : option->icon, option->iconSize, menu};
}

} // namespace

int mnemonicFlag(const QStyleOption *option, const QWidget *widget)
{
    const bool underline = !widget || widget->style()->styleHint(QStyle::SH_UnderlineShortcut, option, widget) != 0;
    return underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &foreground)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(foreground, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    switch (direction) {
    case Qt::UpArrow:
        painter->rotate(180);
        break;
    case Qt::LeftArrow:
        painter->rotate(90);
        break;
    case Qt::RightArrow:
        painter->rotate(-90);
        break;
    default:
        break;
    }
    const QPointF points[] = {{-3.5, -1.5}, {0, 2}, {3.5, -1.5}};
    painter->drawPolyline(points, 3);
    painter->restore();
}

void buttonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const ButtonColors colors = buttonColors(option, widget);
    box(painter, option->rect, colors.background, colors.outline);
    if (!showsKeyboardFocus(option))
        return;
    const bool filled = marked(widget, ConsoleStyle::DangerProperty) || isPrimary(option, widget);
    ring(painter, option->rect, filled ? colors.foreground : color(ColorRole::Accent), filled ? 3 : 1,
         filled ? 3 : ControlRadius);
}

void buttonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const bool menu = option->features.testFlag(QStyleOptionButton::HasMenu);
    drawLabel(option, painter, {option->text, option->icon, option->iconSize, menu},
              buttonColors(option, widget).foreground, widget);
}

QSize buttonSize(const QStyleOptionButton *option)
{
    int width = 2 * ControlPadding + (option->text.isEmpty() ? 0 : textWidth(option->fontMetrics, option->text));
    if (!option->icon.isNull())
        width += option->iconSize.width() + (option->text.isEmpty() ? 0 : IconGap);
    if (option->features.testFlag(QStyleOptionButton::HasMenu))
        width += ChevronWidth;
    return {qMax(width, ControlHeight + 2), qMax(ControlHeight, option->fontMetrics.height() + 10)};
}

void toolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget)
{
    buttonPanel(option, painter, widget);
    const QColor foreground = buttonColors(option, widget).foreground;
    Label label = toolButtonLabel(option);
    if (!option->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
        drawLabel(option, painter, label, foreground, widget);
        return;
    }
    const QRect all = option->rect;
    const auto placed = [option, all](const QRect &rect) { return QStyle::visualRect(option->direction, all, rect); };
    const int split = all.right() + 1 - MenuButtonWidth;
    QStyleOption left = *option;
    left.rect = placed(all.adjusted(0, 0, -MenuButtonWidth, 0));
    label.chevron = false;
    drawLabel(&left, painter, label, foreground, widget);
    painter->fillRect(placed(QRect(split, all.top() + 6, 1, all.height() - 12)), color(ColorRole::ControlLine));
    chevron(painter, placed(QRect(split, all.top(), MenuButtonWidth, all.height())), Qt::DownArrow, foreground);
}

QSize toolButtonSize(const QStyleOptionToolButton *option, const QSize &fusion)
{
    if (option->toolButtonStyle == Qt::ToolButtonTextUnderIcon)
        return fusion;
    const Label label = toolButtonLabel(option);
    int width = label.icon.isNull() ? 0 : label.iconSize.width();
    if (!label.text.isEmpty())
        width += textWidth(option->fontMetrics, label.text) + (width ? IconGap : 0) + 2 * ControlPadding;
    else
        width += ControlHeight - option->iconSize.width();
    const bool split = option->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    const int menu = split ? MenuButtonWidth : label.chevron ? ChevronWidth : 0;
    return {width + menu, qMax(ControlHeight, option->fontMetrics.height() + 10)};
}

void checkIndicator(const QStyleOption *option, QPainter *painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor accent = enabled ? color(ColorRole::Accent) : color(ColorRole::ControlLine);
    const QColor outline = enabled ? color(has(option, QStyle::State_MouseOver) ? ColorRole::Accent : ColorRole::Muted)
                                   : color(ColorRole::ControlLine);
    QRect rect(0, 0, IndicatorSize, IndicatorSize);
    rect.moveCenter(option->rect.center());
    box(painter, rect, filled ? accent : color(ColorRole::Base), filled ? accent : outline, 3.5);
    if (!filled)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(ColorRole::OnAccent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(rect.topLeft());
    const QPointF tick[] = {{4, 8.2}, {6.8, 11}, {12, 5.2}};
    const QPointF dash[] = {{4.5, 8}, {11.5, 8}};
    if (has(option, QStyle::State_NoChange))
        painter->drawPolyline(dash, 2);
    else
        painter->drawPolyline(tick, 3);
    painter->restore();
}

void radioIndicator(const QStyleOption *option, QPainter *painter)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const QColor accent = enabled ? color(ColorRole::Accent) : color(ColorRole::ControlLine);
    const QColor outline = enabled ? color(has(option, QStyle::State_MouseOver) ? ColorRole::Accent : ColorRole::Muted)
                                   : color(ColorRole::ControlLine);
    QRect rect(0, 0, IndicatorSize, IndicatorSize);
    rect.moveCenter(option->rect.center());
    box(painter, rect, on ? accent : color(ColorRole::Base), on ? accent : outline, IndicatorSize / 2.0);
    if (on)
        box(painter, rect.adjusted(5, 5, -5, -5), color(ColorRole::OnAccent), Qt::transparent, 3);
}

void fieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focus = enabled && has(option, QStyle::State_HasFocus);
    const bool invalid = marked(widget, ConsoleStyle::InvalidProperty);
    const QColor line = color(invalid ? ColorRole::Bad : focus ? ColorRole::Accent : ColorRole::ControlLine);
    box(painter, option->rect, color(enabled ? ColorRole::Base : ColorRole::Alternate), line);
    if (focus)
        ring(painter, option->rect, line, 1, ControlRadius - 0.5);
}

void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    if (option->frame) {
        if (option->editable || marked(widget, ConsoleStyle::InvalidProperty)) {
            fieldPanel(option, painter, widget);
        } else {
            box(painter, option->rect, buttonColors(option, nullptr).background,
                color(showsKeyboardFocus(option) ? ColorRole::Accent : ColorRole::ControlLine));
            if (showsKeyboardFocus(option))
                ring(painter, option->rect, color(ColorRole::Accent), 1, ControlRadius - 0.5);
        }
    }
    const QRect end =
        QStyle::visualRect(option->direction, option->rect, option->rect.adjusted(option->rect.width() - 26, 0, -4, 0));
    chevron(painter, end, Qt::DownArrow, option->palette.color(QPalette::ButtonText));
}

void spinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget)
{
    if (option->frame)
        fieldPanel(option, painter, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QStyle *style = widget->style();
    const auto arrow = [&](QStyle::SubControl which, Qt::ArrowType direction, QAbstractSpinBox::StepEnabledFlag step) {
        const bool can = has(option, QStyle::State_Enabled) && option->stepEnabled.testFlag(step);
        chevron(painter, style->subControlRect(QStyle::CC_SpinBox, option, which, widget), direction,
                color(can ? ColorRole::Text : ColorRole::ControlLine));
    };
    arrow(QStyle::SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

void focusRing(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (qobject_cast<const QAbstractItemView *>(widget)) {
        // The selection already shows the focus, unless the user moves the focus without selecting.
        if (has(option, QStyle::State_Selected) && !has(option, QStyle::State_KeyboardFocusChange))
            return;
        painter->setPen(color(ColorRole::Accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -2));
        return;
    }
    if (has(option, QStyle::State_KeyboardFocusChange))
        ring(painter, option->rect, color(ColorRole::Accent), 1, 4);
}

void progressGroove(const QStyleOption *option, QPainter *painter)
{
    box(painter, option->rect, color(ColorRole::NeutralTint), Qt::transparent, option->rect.height() / 2.0);
}

void progressContents(const QStyleOptionProgressBar *option, QPainter *painter)
{
    const qint64 range = qint64{option->maximum} - option->minimum;
    const qreal share =
        qBound(0.0, static_cast<qreal>(option->progress - option->minimum) / static_cast<qreal>(range), 1.0);
    QRect done = option->rect;
    done.setWidth(qRound(option->rect.width() * share));
    if (done.width() < 1)
        return;
    const bool mirrored = (option->direction == Qt::RightToLeft) != option->invertedAppearance;
    if (mirrored)
        done.moveRight(option->rect.right());
    box(painter, done, color(ColorRole::Accent), Qt::transparent, qMin(done.width(), done.height()) / 2.0);
}

} // namespace gatehouse::paint
