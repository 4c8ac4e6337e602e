// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/badgelayout.h"

#include <QFont>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace gatehouse {

/// Draws the cells of an EntityTableView by the model's roles: search matches highlighted, identifiers in monospace and
/// elided in the middle, states and lists as badges, times muted, numbers right-aligned. The style draws background and
/// selection. Must stay fast (microseconds a cell): no QTextDocument, cached fonts.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int Padding = 12; ///< left and right in a cell, as in the header

    using QStyledItemDelegate::QStyledItemDelegate;

    /// Makes the badges of a list-valued column editable: see BadgeEditing.
    void setBadgeEditing(int column, const BadgeEditOptions &options);
    /// Highlights what is under the mouse.
    void setHover(const QPersistentModelIndex &index, const BadgeHit &hit);
    [[nodiscard]] BadgeHit hitBadge(const QStyleOptionViewItem &option, const QModelIndex &index,
                                    const QPoint &pos) const;

    /// A longer text for the badges of one column, used where it fits; empty: there is none.
    using LongText = std::function<QString(const QModelIndex &)>;
    void setLongText(int column, LongText text);
    [[nodiscard]] QString longText(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Used to fit a column to its contents.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Fonts
    {
        QFont normal;
        QFont fixed;
        QFont badge;
    };
    [[nodiscard]] const Fonts &fonts(const QFont &viewFont) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] QList<BadgePart> placed(const QStringList &texts, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const;
    void paintBadges(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_editColumn = -1;
    BadgeEditOptions m_editOptions;
    QPersistentModelIndex m_hoverIndex;
    BadgeHit m_hover;
    int m_longTextColumn = -1;
    LongText m_longText;
    mutable std::optional<Fonts> m_fonts; // rebuilt when the view's font changes
};

} // namespace gatehouse
