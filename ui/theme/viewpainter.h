// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

/// Draws tabs, tables and scroll bars for ConsoleStyle. Parameters are those of QStyle's functions.
namespace gatehouse::paint {

inline constexpr int HeaderHeight = 30;
inline constexpr int ScrollBarExtent = 12;

/// True for tabs above a page; Fusion draws the others.
[[nodiscard]] bool isNorthTab(const QStyleOption *option);
void tabShape(const QStyleOptionTab *option, QPainter *painter);
/// Text after a tab character is the row count; it is drawn small and muted.
void tabLabel(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize tabSize(const QStyleOptionTab *option, const QSize &fusion);
void tabBarBase(const QStyleOptionTabBarBase *option, QPainter *painter);
void tabPage(const QStyleOption *option, QPainter *painter);

void headerSection(const QStyleOption *option, QPainter *painter);
void headerLabel(const QStyleOptionHeader *option, QPainter *painter);
[[nodiscard]] QSize headerSize(const QStyleOptionHeader *option);

/// Background of a cell or row (base or selection) and the line below it.
void itemRow(const QStyleOptionViewItem *option, QPainter *painter);
void itemPanel(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget);

void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part);

/// A frame around a scroll area, list or text field.
void frame(const QStyleOption *option, QPainter *painter, const QWidget *widget);

} // namespace gatehouse::paint
