// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

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
    void paintBadges(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable std::optional<Fonts> m_fonts; // made anew when the view's font changes
};

} // namespace gatehouse
