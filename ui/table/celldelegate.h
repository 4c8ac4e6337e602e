// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/badgelayout.h"

#include <QFont>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace gatehouse {

/// Draws the cells of an EntityTableView by the model's roles: searched words marked, identifiers in monospace and
/// elided in the middle, states and lists as badges, times muted, numbers at the end. Ground, selection and the line
/// under a row are the style's. Draws a cell in some microseconds: no text documents, fonts made once.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int Padding = 12; ///< at both sides of a cell, as in its header

    using QStyledItemDelegate::QStyledItemDelegate;

    /// Badges of that list-valued column can be changed: see BadgeEditing.
    void setBadgeEditing(int column, const BadgeEditOptions &options);
    /// What the pointer is over, to be shown.
    void setHover(const QPersistentModelIndex &index, const BadgeHit &hit);
    [[nodiscard]] BadgeHit hitBadge(const QStyleOptionViewItem &option, const QModelIndex &index,
                                    const QPoint &pos) const;

    /// The badges of that column say more where there is room for it, by the index of their cell; empty: nothing more.
    using LongText = std::function<QString(const QModelIndex &)>;
    void setLongText(int column, LongText text);
    [[nodiscard]] QString longText(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What the cell would like; for fitting a column to its contents.
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
    [[nodiscard]] QList<PlacedBadge> placed(const QStringList &texts, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const;
    void paintBadges(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_editColumn = -1;
    BadgeEditOptions m_editOptions;
    QPersistentModelIndex m_hoverIndex;
    BadgeHit m_hover;
    int m_longTextColumn = -1;
    LongText m_longText;
    mutable std::optional<Fonts> m_fonts; // made anew when the view's font changes
};

} // namespace gatehouse
