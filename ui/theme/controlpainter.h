// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

/// Draws buttons, fields and indicators for ConsoleStyle. Parameters are those of QStyle's functions.
namespace gatehouse::paint {

inline constexpr int ControlHeight = 30;
inline constexpr int IndicatorSize = 16;
inline constexpr int MenuButtonWidth = 22;

void buttonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void buttonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize buttonSize(const QStyleOptionButton *option);

void toolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton *option, const QSize &fusion);

void checkIndicator(const QStyleOption *option, QPainter *painter);
void radioIndicator(const QStyleOption *option, QPainter *painter);

/// Background and outline of an input field; red if the widget is marked invalid.
void fieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget);
void spinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget);

void focusRing(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void progressGroove(const QStyleOption *option, QPainter *painter);
void progressContents(const QStyleOptionProgressBar *option, QPainter *painter);

/// Whether an & in a label is drawn as an underline, as a flag for drawText.
[[nodiscard]] int mnemonicFlag(const QStyleOption *option, const QWidget *widget);

/// A small chevron in the middle of `rect`.
void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &foreground);

} // namespace gatehouse::paint
