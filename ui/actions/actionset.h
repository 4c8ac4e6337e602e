// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actiontable.h"

#include <QHash>
#include <QObject>

#include <span>

class QAction;
class QWidget;

namespace gatehouse {

/// The actions of one list as QActions, enabled by enablement(). Their shortcuts work while the focus is in `owner`.
class ActionSet final : public QObject
{
    Q_OBJECT

public:
    ActionSet(Resource resource, std::span<const ActionSpec> actions, QWidget *owner);

    [[nodiscard]] QAction *action(ActionId id) const { return m_actions.value(id); }
    [[nodiscard]] const QHash<ActionId, QAction *> &all() const { return m_actions; }
    /// In the order of the menus; a null stands for a separator.
    [[nodiscard]] QList<QAction *> inMenus() const;
    void showMenu(const QPoint &globalPos) const;

    void update(const Capabilities &capabilities, const SelectionFacts &selection, qint64 matchCount);

signals:
    void triggered(gatehouse::ActionId id);

private:
    Resource m_resource;
    std::span<const ActionSpec> m_specs;
    QWidget *m_owner;
    QHash<ActionId, QAction *> m_actions;
};

} // namespace gatehouse
