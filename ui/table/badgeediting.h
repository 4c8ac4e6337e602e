// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/badgelayout.h"

#include <QObject>
#include <QPersistentModelIndex>

class QHelpEvent;
class QMouseEvent;

namespace gatehouse {

class CellDelegate;
class EntityTableView;

/// Adds and removes list elements with the mouse: a × on each badge of one column and an "add" link after the last one.
/// Does not change the selection. Keyboard users have the page's actions.
class BadgeEditing final : public QObject
{
    Q_OBJECT

public:
    /// `view` must already have its model. It becomes the parent.
    BadgeEditing(EntityTableView *view, int column, const QString &addText);

signals:
    void removeRequested(qint64 id, const QString &element);
    void addRequested(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Target
    {
        QPersistentModelIndex index;
        BadgeHit hit;

        friend bool operator==(const Target &, const Target &) = default;
    };
    [[nodiscard]] Target targetAt(const QPoint &pos) const;
    void setHover(const Target &target);
    bool press(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool help(const QHelpEvent &event);
    void trigger(const Target &target);
    [[nodiscard]] QString element(const Target &target) const;

    EntityTableView *m_view;
    CellDelegate *m_delegate;
    int m_column;
    Target m_hover;
    Target m_pressed;
};

} // namespace gatehouse
