// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/fields/resources.h"

#include <QColor>
#include <QPalette>

namespace gatehouse {

enum class Scheme { Light, Dark };

/// What a colour is used for. Every colour on screen comes from here; no other code contains RGB values.
enum class ColorRole {
    Window,    ///< menu bar, tabs, status bar
    Base,      ///< pages, fields, tables
    Alternate, ///< table headers, secondary panels
    Text,
    Muted,       ///< secondary text; readable on every background below
    Line,        ///< separators
    ControlLine, ///< the outline of a button or field
    Hover,       ///< background of a flat control under the mouse
    Pressed,
    Accent, ///< background of the primary action, focus rings
    AccentHover,
    AccentText, ///< links
    AccentTint, ///< selected rows
    OnAccent,   ///< text on Accent
    Neutral,
    NeutralTint, ///< chips
    Good,
    GoodTint,
    Warning,
    WarningTint, ///< also highlights search matches
    Bad,
    BadHover,
    BadTint,
    OnBad, ///< text on Bad
};

[[nodiscard]] QColor color(ColorRole role, Scheme scheme);
/// The colour in the current scheme (see theme.h). GUI thread.
[[nodiscard]] QColor color(ColorRole role);

struct ToneColors
{
    QColor text;
    QColor background;
};
[[nodiscard]] ToneColors toneColors(Tone tone, Scheme scheme);
[[nodiscard]] ToneColors toneColors(Tone tone);

[[nodiscard]] QPalette palette(Scheme scheme);
/// Like palette(), but for item views and menus: the selection is a tint and text keeps its colour.
[[nodiscard]] QPalette viewPalette(Scheme scheme);

} // namespace gatehouse
