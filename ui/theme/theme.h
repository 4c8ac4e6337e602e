// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QFont>

class QApplication;
class QWidget;

namespace gatehouse {

enum class SchemeChoice { FollowDesktop, Light, Dark };

/// Sets style and palette. Call it before the first widget is created, and again when the choice changes. FollowDesktop
/// also follows later changes of the desktop's palette. GUI thread.
void applyTheme(QApplication &app, SchemeChoice choice);
[[nodiscard]] Scheme currentScheme();

/// Device-independent pixels on a grid of four.
namespace spacing {
inline constexpr int Around = 12;
inline constexpr int Between = 8;
inline constexpr int Tight = 4;
} // namespace spacing

enum class Density { Normal, Compact };
[[nodiscard]] int rowHeight(Density density);

/// For identifiers, URIs and secrets: the desktop's fixed font at the size of `like`.
[[nodiscard]] QFont monospaceFont(const QFont &like);
/// For headings: `like` in semi-bold, `grow` points larger.
[[nodiscard]] QFont headingFont(const QFont &like, qreal grow = 0);

/// Set the properties that ConsoleStyle reads, and repaint the widget.
void setPrimary(QWidget *button, bool primary = true);
void setDanger(QWidget *button, bool danger = true);
void setInvalid(QWidget *field, bool invalid);
/// Escapes untrusted text for a tooltip; long lines wrap.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Gives a label the colour of a role, also after a change of scheme. Only for widgets that use WindowText.
void setTextRole(QWidget *label, ColorRole role);

} // namespace gatehouse
