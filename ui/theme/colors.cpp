// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include "ui/theme/theme.h"

namespace gatehouse {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

// Muted, Good and Warning are darker in the light scheme so that they reach a contrast of 4.5:1 on every background;
// checked by tst_theme.
Pair pair(ColorRole role)
{
    switch (role) {
    case ColorRole::Window:
        return {0xfff4f5f7, 0xff1e2127};
    case ColorRole::Base:
        return {0xffffffff, 0xff252931};
    case ColorRole::Alternate:
        return {0xfff8f9fb, 0xff292e37};
    case ColorRole::Text:
        return {0xff1f2430, 0xffe6e9ef};
    case ColorRole::Muted:
        return {0xff5d6679, 0xff9fa9b9};
    case ColorRole::Line:
        return {0xffdfe3ea, 0xff3a404c};
    case ColorRole::ControlLine:
        return {0xffd0d6e0, 0xff49505e};
    case ColorRole::Hover:
        return {0xffeef1f6, 0xff303641};
    case ColorRole::Pressed:
        return {0xffe2e7ef, 0xff39404d};
    case ColorRole::Accent:
        return {0xff2f6fed, 0xff6ea0ff};
    case ColorRole::AccentHover:
        return {0xff2560d2, 0xff86b0ff};
    case ColorRole::AccentText:
        return {0xff2563e0, 0xff8ab2ff};
    case ColorRole::AccentTint:
        return {0xffe8f0fe, 0xff2b3a57};
    case ColorRole::OnAccent:
        return {0xffffffff, 0xff0f1420};
    case ColorRole::Neutral:
        return {0xff5d6679, 0xffa9b3c3};
    case ColorRole::NeutralTint:
        return {0xffeceff4, 0xff363c48};
    case ColorRole::Good:
        return {0xff167543, 0xff65d19a};
    case ColorRole::GoodTint:
        return {0xffe5f5ec, 0xff1f3a2d};
    case ColorRole::Warning:
        return {0xff8c5d00, 0xfff0c35b};
    case ColorRole::WarningTint:
        return {0xfffff4d6, 0xff40351a};
    case ColorRole::Bad:
        return {0xffb42318, 0xffff8d80};
    case ColorRole::BadHover:
        return {0xff981b12, 0xffffa398};
    case ColorRole::BadTint:
        return {0xfffdecea, 0xff48241f};
    case ColorRole::OnBad:
        return {0xffffffff, 0xff1c0f0d};
    }
    Q_UNREACHABLE();
}

QColor mixed(const QColor &a, const QColor &b, float share)
{
    const float rest = 1.0F - share;
    return QColor::fromRgbF(a.redF() * rest + b.redF() * share, a.greenF() * rest + b.greenF() * share,
                            a.blueF() * rest + b.blueF() * share);
}

} // namespace

QColor color(ColorRole role, Scheme scheme)
{
    const Pair both = pair(role);
    return QColor::fromRgb(scheme == Scheme::Dark ? both.dark : both.light);
}

QColor color(ColorRole role)
{
    return color(role, currentScheme());
}

ToneColors toneColors(Tone tone, Scheme scheme)
{
    const auto colors = [scheme](ColorRole text, ColorRole background) {
        return ToneColors{color(text, scheme), color(background, scheme)};
    };
    switch (tone) {
    case Tone::Neutral:
        return colors(ColorRole::Neutral, ColorRole::NeutralTint);
    case Tone::Good:
        return colors(ColorRole::Good, ColorRole::GoodTint);
    case Tone::Warning:
        return colors(ColorRole::Warning, ColorRole::WarningTint);
    case Tone::Bad:
        return colors(ColorRole::Bad, ColorRole::BadTint);
    case Tone::Accent:
        return colors(ColorRole::AccentText, ColorRole::AccentTint);
    }
    Q_UNREACHABLE();
}

ToneColors toneColors(Tone tone)
{
    return toneColors(tone, currentScheme());
}

QPalette palette(Scheme scheme)
{
    const auto c = [scheme](ColorRole role) { return color(role, scheme); };
    QPalette p;
    p.setColor(QPalette::Window, c(ColorRole::Window));
    p.setColor(QPalette::WindowText, c(ColorRole::Text));
    p.setColor(QPalette::Base, c(ColorRole::Base));
    p.setColor(QPalette::AlternateBase, c(ColorRole::Alternate));
    p.setColor(QPalette::Text, c(ColorRole::Text));
    p.setColor(QPalette::PlaceholderText, c(ColorRole::Muted));
    p.setColor(QPalette::Button, c(ColorRole::Base));
    p.setColor(QPalette::ButtonText, c(ColorRole::Text));
    p.setColor(QPalette::BrightText, c(ColorRole::Bad));
    p.setColor(QPalette::Highlight, c(ColorRole::Accent));
    p.setColor(QPalette::HighlightedText, c(ColorRole::OnAccent));
    p.setColor(QPalette::Link, c(ColorRole::AccentText));
    p.setColor(QPalette::LinkVisited, c(ColorRole::AccentText));
    p.setColor(QPalette::ToolTipBase, c(ColorRole::Base));
    p.setColor(QPalette::ToolTipText, c(ColorRole::Text));
    p.setColor(QPalette::Light, c(ColorRole::Base));
    p.setColor(QPalette::Midlight, c(ColorRole::Hover));
    p.setColor(QPalette::Mid, c(ColorRole::Line));
    p.setColor(QPalette::Dark, c(ColorRole::ControlLine));
    p.setColor(QPalette::Shadow, QColor::fromRgb(0xff000000));
    const QColor disabled = mixed(c(ColorRole::Base), c(ColorRole::Muted), 0.7F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, c(ColorRole::Alternate));
    p.setColor(QPalette::Disabled, QPalette::Highlight, c(ColorRole::NeutralTint));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return p;
}

QPalette viewPalette(Scheme scheme)
{
    QPalette p = palette(scheme);
    p.setColor(QPalette::Highlight, color(ColorRole::AccentTint, scheme));
    p.setColor(QPalette::HighlightedText, color(ColorRole::Text, scheme));
    return p;
}

} // namespace gatehouse
