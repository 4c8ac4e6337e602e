// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;

/// How ConsoleStyle draws the frame around the work: menus, bars, rules, progress.
namespace gatehouse::paint {

/// Each draws the element and returns true, or returns false for one that it does not know.
[[nodiscard]] bool barPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter);
[[nodiscard]] bool barControl(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter);

void menuSelection(const QStyleOption *option, QPainter *painter);
/// Draws a separator without a title; false for any other item.
[[nodiscard]] bool menuSeparator(const QStyleOptionMenuItem *item, QPainter *painter);

} // namespace gatehouse::paint
