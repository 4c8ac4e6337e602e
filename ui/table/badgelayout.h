// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QStringList>

class QFontMetrics;

namespace gatehouse {

/// How the badges of a cell can be edited; default: not at all.
struct BadgeEditOptions
{
    bool isClosable = false;
    QString addText; ///< "+ scope"
};

/// One part of a cell with badges.
struct BadgePart
{
    enum class Part {
        Element,
        Overflow, ///< "+3": the number of badges that do not fit
        Add,
    };
    Part part = Part::Element;
    qsizetype element = -1; ///< index in the list
    QString text;
    QRect rect;

    friend bool operator==(const BadgePart &, const BadgePart &) = default;
};

/// Lays out badges from the leading edge of `content`; the last one counts those that do not fit.
[[nodiscard]] QList<BadgePart> layoutBadges(const QStringList &texts, const QRect &content,
                                            Qt::LayoutDirection direction, const QFontMetrics &metrics,
                                            const BadgeEditOptions &options = {});

/// What is at a mouse position: the × of a badge, the "add" link, or nothing.
struct BadgeHit
{
    enum class Action { Nothing, Remove, Add };
    Action action = Action::Nothing;
    qsizetype element = -1; ///< index of the element to remove

    friend bool operator==(const BadgeHit &, const BadgeHit &) = default;
};

[[nodiscard]] BadgeHit hitBadge(const QList<BadgePart> &placed, const QPoint &pos, Qt::LayoutDirection direction,
                                const BadgeEditOptions &options);

} // namespace gatehouse
