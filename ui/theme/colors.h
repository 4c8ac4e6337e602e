// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tabular/fields/resources.h"

#include <QColor>
#include <QPalette>

namespace gatehouse {

enum class Scheme { Light, Dark };

/// What a colour is for. Every colour on screen comes from here; nothing else names an RGB value.
enum class ColorRole {
    Window,    ///< around things: menu bar, tabs, status bar
    Base,      ///< pages, fields, tables
    Alternate, ///< headers of tables, quiet panels
    Text,
    Muted,       ///< secondary text; readable on every ground below
    Line,        ///< rules between things
    ControlLine, ///< the outline of a button or field
    Hover,       ///< ground of a flat control under the mouse
    Pressed,
    Accent, ///< ground of the primary action, focus rings
    AccentHover,
    AccentText, ///< links
    AccentTint, ///< selected rows
    OnAccent,   ///< text on Accent
    Neutral,
    NeutralTint, ///< chips
    Good,
    GoodTint,
    Warning,
    WarningTint, ///< also marks the searched text
    Bad,
    BadHover,
    BadTint,
    OnBad, ///< text on Bad
};

[[nodiscard]] QColor color(ColorRole role, Scheme scheme);
/// The colour in the scheme that is in force (see theme.h). GUI thread.
[[nodiscard]] QColor color(ColorRole role);

struct ToneColors
{
    QColor text;
    QColor ground;
};
[[nodiscard]] ToneColors toneColors(Tone tone, Scheme scheme);
[[nodiscard]] ToneColors toneColors(Tone tone);

[[nodiscard]] QPalette palette(Scheme scheme);
/// As palette(), but a selection is a tint on which the text keeps its colour: for item views and menus.
[[nodiscard]] QPalette viewPalette(Scheme scheme);

} // namespace gatehouse
