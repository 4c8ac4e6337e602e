// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

/// How ConsoleStyle draws what shows and moves through content: tabs, tables, scroll bars. All take what QStyle's
/// functions take.
namespace gatehouse::paint {

inline constexpr int HeaderHeight = 30;
inline constexpr int ScrollBarExtent = 12;

/// Only tabs above a page; others are Fusion's.
[[nodiscard]] bool isNorthTab(const QStyleOption *option);
void tabShape(const QStyleOptionTab *option, QPainter *painter);
/// What follows a tab character in a tab's text is its count, small and muted.
void tabLabel(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize tabSize(const QStyleOptionTab *option, const QSize &fusion);
void tabBarBase(const QStyleOptionTabBarBase *option, QPainter *painter);
void tabPage(const QStyleOption *option, QPainter *painter);

void headerSection(const QStyleOption *option, QPainter *painter);
void headerLabel(const QStyleOptionHeader *option, QPainter *painter);
[[nodiscard]] QSize headerSize(const QStyleOptionHeader *option);

/// Ground of one cell or row: base or selection, and the line under it.
void itemRow(const QStyleOptionViewItem *option, QPainter *painter);
void itemPanel(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget);

void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part);

/// A frame around a scroll area, list or text field.
void frame(const QStyleOption *option, QPainter *painter, const QWidget *widget);

} // namespace gatehouse::paint
