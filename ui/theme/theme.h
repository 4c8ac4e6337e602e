// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QFont>

class QApplication;
class QWidget;

namespace gatehouse {

enum class SchemeChoice { FollowDesktop, Light, Dark };

/// Sets style and palette. Call it before the first widget is made, and again whenever the choice changes: everything
/// then repaints. FollowDesktop reads the desktop's own palette and keeps following it. GUI thread.
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
/// For headings: `like` by weight, and `grow` points larger.
[[nodiscard]] QFont headingFont(const QFont &like, qreal grow = 0);

/// The marks that ConsoleStyle reads from a widget; each repaints it.
void setPrimary(QWidget *button, bool primary = true);
void setDanger(QWidget *button, bool danger = true);
void setInvalid(QWidget *field, bool invalid);
/// Text in a role's colour that follows the scheme; only for QLabel-like widgets (their WindowText).
void setTextRole(QWidget *label, ColorRole role);

} // namespace gatehouse
