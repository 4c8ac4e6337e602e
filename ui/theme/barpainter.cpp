// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/barpainter.h"

#include "ui/theme/colors.h"
#include "ui/theme/controlpainter.h"

#include <QFrame>
#include <QPainter>

namespace gatehouse::paint {

namespace {

void menuPanel(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, color(ColorRole::Base));
    painter->setPen(color(ColorRole::ControlLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
}

void menuBarItem(const QStyleOptionMenuItem *item, QPainter *painter)
{
    painter->fillRect(item->rect, color(ColorRole::Window));
    painter->fillRect(item->rect.left(), item->rect.bottom(), item->rect.width(), 1, color(ColorRole::Line));
    if (item->state.testFlag(QStyle::State_Selected) && item->state.testFlag(QStyle::State_Enabled))
        painter->fillRect(item->rect.adjusted(0, 0, 0, -1), color(ColorRole::Pressed));
    const auto group = item->state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter->setPen(item->palette.color(group, QPalette::WindowText));
    painter->drawText(item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
}

enum class Edge { Top, Bottom };

/// A flat bar with a line along one edge.
void bar(const QStyleOption *option, QPainter *painter, Edge edge)
{
    const QRect r = option->rect;
    painter->fillRect(r, color(ColorRole::Window));
    painter->fillRect(r.left(), edge == Edge::Top ? r.top() : r.bottom(), r.width(), 1, color(ColorRole::Line));
}

void rule(const QStyleOption *option, QPainter *painter)
{
    const bool horizontal = qstyleoption_cast<const QStyleOptionFrame *>(option)->frameShape == QFrame::HLine;
    const QRect r = option->rect;
    const QRect line =
        horizontal ? QRect(r.left(), r.center().y(), r.width(), 1) : QRect(r.center().x(), r.top(), 1, r.height());
    painter->fillRect(line, color(ColorRole::Line));
}

void toolBarSeparator(const QStyleOption *option, QPainter *painter)
{
    const QRect r = option->rect;
    const QRect line = option->state.testFlag(QStyle::State_Horizontal)
                           ? QRect(r.center().x(), r.top() + 6, 1, r.height() - 12)
                           : QRect(r.left() + 6, r.center().y(), r.width() - 12, 1);
    painter->fillRect(line, color(ColorRole::Line));
}

/// QFrame's HLine and VLine. Fusion would draw them in the text colour or with a shadow.
bool isRule(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine);
}

} // namespace

void menuSelection(const QStyleOption *option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(ColorRole::AccentTint));
    painter->drawRoundedRect(option->rect.adjusted(2, 0, -2, 0), 4, 4);
    painter->restore();
}

bool menuSeparator(const QStyleOptionMenuItem *item, QPainter *painter)
{
    if (item->menuItemType != QStyleOptionMenuItem::Separator || !item->text.isEmpty())
        return false;
    const QRect r = item->rect;
    painter->fillRect(r.left() + 8, r.center().y(), r.width() - 16, 1, color(ColorRole::Line));
    return true;
}

bool barPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter)
{
    switch (element) {
    case QStyle::PE_FrameMenu:
    case QStyle::PE_PanelMenu:
        menuPanel(option, painter);
        return true;
    case QStyle::PE_PanelStatusBar:
        bar(option, painter, Edge::Top);
        return true;
    case QStyle::PE_FrameStatusBarItem:
        return true;
    case QStyle::PE_IndicatorToolBarSeparator:
        toolBarSeparator(option, painter);
        return true;
    default:
        return false;
    }
}

bool barControl(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter)
{
    switch (element) {
    case QStyle::CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            menuBarItem(item, painter);
        return true;
    case QStyle::CE_MenuBarEmptyArea:
        bar(option, painter, Edge::Bottom);
        return true;
    case QStyle::CE_ToolBar:
        painter->fillRect(option->rect, option->palette.window());
        return true;
    case QStyle::CE_Splitter:
        painter->fillRect(option->rect, color(ColorRole::Line));
        return true;
    case QStyle::CE_ShapedFrame:
        if (!isRule(option))
            return false;
        rule(option, painter);
        return true;
    case QStyle::CE_ProgressBarGroove:
        progressGroove(option, painter);
        return true;
    case QStyle::CE_ProgressBarContents: {
        const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!progress || progress->maximum <= progress->minimum)
            return false;
        progressContents(progress, painter);
        return true;
    }
    default:
        return false;
    }
}

} // namespace gatehouse::paint
