// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;

/// Draws menus, bars, separators and progress for ConsoleStyle.
namespace gatehouse::paint {

/// Draw the element and return true; return false for an element that is not handled here.
[[nodiscard]] bool barPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter);
[[nodiscard]] bool barControl(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter);

void menuSelection(const QStyleOption *option, QPainter *painter);
/// Draws a separator without a title; false for any other item.
[[nodiscard]] bool menuSeparator(const QStyleOptionMenuItem *item, QPainter *painter);

} // namespace gatehouse::paint
