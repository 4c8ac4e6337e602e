// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QStringList>

class QFontMetrics;

namespace gatehouse {

/// How the badges of a cell can be changed; empty: they cannot.
struct BadgeEditOptions
{
    bool isClosable = false;
    QString addText; ///< "+ scope"
};

/// One thing in a cell of badges.
struct PlacedBadge
{
    enum class Part {
        Element,
        Rest, ///< "+3": those for which there is no room
        Add,
    };
    Part part = Part::Element;
    qsizetype element = -1; ///< its place in the list
    QString text;
    QRect rect;

    friend bool operator==(const PlacedBadge &, const PlacedBadge &) = default;
};

/// Where badges go, one after the other from the leading edge of `content`; what does not fit is counted in a last one.
[[nodiscard]] QList<PlacedBadge> placeBadges(const QStringList &texts, const QRect &content,
                                             Qt::LayoutDirection direction, const QFontMetrics &metrics,
                                             const BadgeEditOptions &options = {});

/// What a click at `pos` is about: the × of a badge, or what adds one; nothing between them.
struct BadgeHit
{
    enum class What { Nothing, Remove, Add };
    What what = What::Nothing;
    qsizetype element = -1; ///< of what is removed

    friend bool operator==(const BadgeHit &, const BadgeHit &) = default;
};

[[nodiscard]] BadgeHit hitBadge(const QList<PlacedBadge> &placed, const QPoint &pos, Qt::LayoutDirection direction,
                                const BadgeEditOptions &options);

} // namespace gatehouse
