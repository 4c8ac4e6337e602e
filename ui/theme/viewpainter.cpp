// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/viewpainter.h"

#include "ui/theme/colors.h"
#include "ui/theme/consolestyle.h"
#include "ui/theme/controlpainter.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextEdit>

namespace gatehouse::paint {

namespace {

constexpr int TabPadding = 14;
constexpr int TabHeight = 40;
constexpr int TabGap = 6; ///< above the tabs
constexpr int CountGap = 8;
constexpr int CountSlack = 3; ///< rounding of a fractional point size
constexpr int HeaderPadding = 12;
constexpr int SortArrowWidth = 18;
constexpr int MinimumThumb = 32;

QFont weighted(const QFont &like, QFont::Weight weight)
{
    QFont font = like;
    font.setWeight(weight);
    return font;
}

QFont countFont(const QFont &like)
{
    QFont font = like;
    if (like.pixelSize() > 0)
        font.setPixelSize(qMax(9, like.pixelSize() - 2));
    else
        font.setPointSizeF(like.pointSizeF() * 0.85);
    return font;
}

struct TabText
{
    QString title;
    QString count;
};

TabText splitTabText(const QString &text)
{
    const qsizetype at = text.indexOf(u'\t');
    return at < 0 ? TabText{text, {}} : TabText{text.left(at), text.mid(at + 1)};
}

int advance(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).size(Qt::TextShowMnemonic, text).width();
}

bool selected(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_Selected);
}

QFont fontOf(const QWidget *widget, const QPainter *painter)
{
    return widget ? widget->font() : painter->font();
}

} // namespace

bool isNorthTab(const QStyleOption *option)
{
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
        return tab->shape == QTabBar::RoundedNorth;
    if (const auto *base = qstyleoption_cast<const QStyleOptionTabBarBase *>(option))
        return base->shape == QTabBar::RoundedNorth;
    return false;
}

void tabShape(const QStyleOptionTab *option, QPainter *painter)
{
    if (!selected(option))
        return;
    const QRectF r = QRectF(option->rect).adjusted(0.5, TabGap + 0.5, -0.5, 0);
    constexpr qreal Radius = 5;
    QPainterPath outline(QPointF(r.left(), r.bottom()));
    outline.lineTo(r.left(), r.top() + Radius);
    outline.quadTo(r.topLeft(), QPointF(r.left() + Radius, r.top()));
    outline.lineTo(r.right() - Radius, r.top());
    outline.quadTo(r.topRight(), QPointF(r.right(), r.top() + Radius));
    outline.lineTo(r.right(), r.bottom());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(outline, color(ColorRole::Base));
    painter->setPen(color(ColorRole::Line));
    painter->drawPath(outline);
    painter->restore();
}

void tabLabel(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget)
{
    const TabText text = splitTabText(option->text);
    const bool bright = selected(option) || option->state.testFlag(QStyle::State_MouseOver);
    const QFont normal = fontOf(widget, painter);
    const QFont bold = weighted(normal, QFont::DemiBold);
    QRect available = option->rect.adjusted(TabPadding, TabGap, -TabPadding, 0);
    const auto placed = [option](const QRect &rect) {
        return QStyle::visualRect(option->direction, option->rect, rect);
    };
    const int mnemonic = mnemonicFlag(option, widget);
    const int start = QStyle::visualAlignment(option->direction, Qt::AlignLeft) | Qt::AlignVCenter;

    painter->save();
    if (!option->icon.isNull()) {
        const QRect at(available.left(), available.center().y() + 1 - option->iconSize.height() / 2,
                       option->iconSize.width(), option->iconSize.height());
        option->icon.paint(painter, placed(at));
        available.setLeft(at.right() + 1 + CountGap);
    }
    painter->setFont(selected(option) ? bold : normal);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    painter->setPen(!enabled ? option->palette.color(QPalette::Disabled, QPalette::WindowText)
                             : color(bright ? ColorRole::Text : ColorRole::Muted));
    painter->drawText(placed(available), start | Qt::TextSingleLine | mnemonic, text.title);
    if (!text.count.isEmpty()) {
        available.setLeft(available.left() + advance(painter->font(), text.title) + CountGap);
        painter->setFont(countFont(normal));
        painter->setPen(color(ColorRole::Muted));
        painter->drawText(placed(available), start | Qt::TextSingleLine, text.count);
    }
    painter->restore();
    if (option->state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        static_cast<QStyleOption &>(focus) = *option;
        focus.rect = option->rect.adjusted(4, TabGap + 4, -4, -4);
        focusRing(&focus, painter, nullptr);
    }
}

QSize tabSize(const QStyleOptionTab *option, const QSize &fusion)
{
    const TabText text = splitTabText(option->text);
    const QFont font = option->styleObject ? option->styleObject->property("font").value<QFont>() : QFont();
    int width = 2 * TabPadding + advance(weighted(font, QFont::DemiBold), text.title);
    if (!text.count.isEmpty())
        width += CountGap + CountSlack + advance(countFont(font), text.count);
    if (!option->icon.isNull())
        width += option->iconSize.width() + CountGap;
    width += option->leftButtonSize.width() + option->rightButtonSize.width();
    return {width, qMax(TabHeight, fusion.height())};
}

void tabBarBase(const QStyleOptionTabBarBase *option, QPainter *painter)
{
    const QRect bar = option->tabBarRect.isValid() ? option->tabBarRect : option->rect;
    const int y = option->rect.bottom();
    const QRect gap = option->selectedTabRect;
    const QColor line = color(ColorRole::Line);
    if (!gap.isValid() || !bar.intersects(gap)) {
        painter->fillRect(option->rect.left(), y, option->rect.width(), 1, line);
        return;
    }
    painter->fillRect(option->rect.left(), y, gap.left() - option->rect.left(), 1, line);
    painter->fillRect(gap.right() + 1, y, option->rect.right() - gap.right(), 1, line);
}

void tabPage(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, color(ColorRole::Base));
    painter->fillRect(option->rect.left(), option->rect.top(), option->rect.width(), 1, color(ColorRole::Line));
}

void headerSection(const QStyleOption *option, QPainter *painter)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool isHovered = enabled && option->state.testFlag(QStyle::State_MouseOver);
    const QRect r = option->rect;
    painter->fillRect(r, color(isHovered ? ColorRole::Hover : ColorRole::Alternate));
    painter->fillRect(r.left(), r.bottom(), r.width(), 1, color(ColorRole::Line));
    if (isHovered) {
        const int x = option->direction == Qt::RightToLeft ? r.left() : r.right();
        painter->fillRect(x, r.top() + 7, 1, r.height() - 14, color(ColorRole::ControlLine));
    }
}

void headerLabel(const QStyleOptionHeader *option, QPainter *painter)
{
    const bool sorted = option->sortIndicator != QStyleOptionHeader::None;
    const QRect section = option->rect;
    painter->save();
    painter->setFont(weighted(painter->font(), QFont::DemiBold));
    painter->setPen(color(sorted ? ColorRole::Text : ColorRole::Muted));
    const int available = section.width() - 2 * HeaderPadding - (sorted ? SortArrowWidth : 0);
    const QFontMetrics metrics = painter->fontMetrics();
    const QString text = metrics.elidedText(option->text, Qt::ElideRight, available);
    const int width = metrics.horizontalAdvance(text);
    // Qt::AlignLeft means the leading side. Headings of numbers are aligned to the end, like the numbers.
    const bool atEnd = option->textAlignment.testFlag(Qt::AlignRight);
    const bool centred = option->textAlignment.testFlag(Qt::AlignHCenter);
    int x = section.left() + HeaderPadding;
    if (atEnd)
        x += available - width;
    else if (centred)
        x += (available - width) / 2;
    const auto placed = [option](const QRect &rect) {
        return QStyle::visualRect(option->direction, option->rect, rect);
    };
    painter->drawText(placed(QRect(x, section.top(), width + 1, section.height() - 1)),
                      Qt::AlignCenter | Qt::TextSingleLine, text);
    if (sorted) {
        // Qt calls the arrow of an ascending order "SortDown".
        const bool ascending = option->sortIndicator == QStyleOptionHeader::SortDown;
        chevron(painter, placed(QRect(x + width + 2, section.top(), SortArrowWidth - 2, section.height() - 1)),
                ascending ? Qt::UpArrow : Qt::DownArrow, color(ColorRole::Text));
    }
    painter->restore();
}

QSize headerSize(const QStyleOptionHeader *option)
{
    const QFont font = option->styleObject ? option->styleObject->property("font").value<QFont>() : QFont();
    return {advance(weighted(font, QFont::DemiBold), option->text) + 2 * HeaderPadding + SortArrowWidth,
            qMax(HeaderHeight, option->fontMetrics.height() + 12)};
}

void itemRow(const QStyleOptionViewItem *option, QPainter *painter)
{
    const QRect r = option->rect;
    if (selected(option))
        painter->fillRect(r, color(ColorRole::AccentTint));
    painter->fillRect(r.left(), r.bottom(), r.width(), 1, color(ColorRole::Line));
}

void itemPanel(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget)
{
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    // itemRow has already drawn the background of a table cell.
    if (qobject_cast<const QTableView *>(widget))
        return;
    if (selected(option))
        painter->fillRect(option->rect, color(ColorRole::AccentTint));
    else if (option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled))
        painter->fillRect(option->rect, color(ColorRole::Hover));
}

QRect scrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part)
{
    const bool horizontal = option->orientation == Qt::Horizontal;
    const int length = horizontal ? option->rect.width() : option->rect.height();
    const int breadth = horizontal ? option->rect.height() : option->rect.width();
    const qint64 range = qint64{option->maximum} - option->minimum;
    int thumb = length;
    if (range > 0) {
        const qint64 ideal = qint64{option->pageStep} * length / (range + option->pageStep);
        thumb = qMin(length, qMax(static_cast<int>(ideal), qMin(MinimumThumb, length / 2)));
    }
    const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                      length - thumb, option->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect r = horizontal ? QRect(from, 0, size, breadth) : QRect(0, from, breadth, size);
        return QStyle::visualRect(horizontal ? option->direction : Qt::LeftToRight, option->rect,
                                  r.translated(option->rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, thumb);
    case QStyle::SC_ScrollBarGroove:
        return option->rect;
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget)
{
    const bool inView = widget && widget->parentWidget() && widget->parentWidget()->parentWidget();
    painter->fillRect(option->rect, color(inView ? ColorRole::Base : ColorRole::Window));
    if (option->maximum <= option->minimum)
        return;
    const bool active = option->state.testFlag(QStyle::State_MouseOver) || option->state.testFlag(QStyle::State_Sunken);
    QColor foreground = color(ColorRole::Muted);
    foreground.setAlphaF(active ? 0.85F : 0.5F);
    const bool horizontal = option->orientation == Qt::Horizontal;
    const int inset = active ? 2 : 3;
    const QRect thumb = scrollBarPart(option, QStyle::SC_ScrollBarSlider)
                            .adjusted(horizontal ? 2 : inset, horizontal ? inset : 2, horizontal ? -2 : -inset,
                                      horizontal ? -inset : -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(foreground);
    const qreal radius = qMin(thumb.width(), thumb.height()) / 2.0;
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

void frame(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
        qobject_cast<const QTextEdit *>(widget)) {
        fieldPanel(option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(color(ColorRole::Line));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter->restore();
}

} // namespace gatehouse::paint
