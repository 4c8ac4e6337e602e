// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionset.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

namespace gatehouse {

namespace {

/// Before these actions the menus have a separator.
bool startsGroup(ActionId id)
{
    return id == ActionId::GrantScopes || id == ActionId::ResendInvitation || id == ActionId::Enable ||
           id == ActionId::RotateKey || id == ActionId::RevokeKeys || id == ActionId::Delete ||
           id == ActionId::ExportCsv || id == ActionId::Catalogue || id == ActionId::CopyName;
}

} // namespace

ActionSet::ActionSet(Resource resource, std::span<const ActionSpec> actions, QWidget *owner)
    : QObject(owner)
    , m_resource(resource)
    , m_specs(actions)
    , m_owner(owner)
{
    for (const ActionSpec &spec : m_specs) {
        auto *action = new QAction(icon(spec.icon), QCoreApplication::translate("Actions", spec.text), owner);
        action->setShortcut(QKeySequence::fromString(QLatin1StringView(spec.shortcut), QKeySequence::PortableText));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, id = spec.id] { emit triggered(id); });
        owner->addAction(action);
        m_actions.insert(spec.id, action);
    }
}

QList<QAction *> ActionSet::inMenus() const
{
    QList<QAction *> actions;
    for (const ActionSpec &spec : m_specs) {
        if (startsGroup(spec.id) && !actions.isEmpty())
            actions << nullptr;
        actions << action(spec.id);
    }
    return actions;
}

void ActionSet::showMenu(const QPoint &globalPos) const
{
    auto *menu = new QMenu(m_owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *one : inMenus()) {
        if (one)
            menu->addAction(one);
        else
            menu->addSeparator();
    }
    menu->popup(globalPos);
}

void ActionSet::update(const Capabilities &capabilities, const SelectionFacts &selection, qint64 matchCount)
{
    for (const ActionSpec &spec : m_specs) {
        QAction *one = action(spec.id);
        const Enablement rule = enablement(spec, m_resource, capabilities, selection, matchCount);
        one->setEnabled(rule.enabled);
        const QString shortcut = one->shortcut().toString(QKeySequence::NativeText);
        const QString name = one->text().remove(u'&').remove(u'…');
        const QString hint = shortcut.isEmpty() ? name : tr("%1 (%2)").arg(name, shortcut);
        one->setToolTip((rule.enabled ? hint : tr("%1: %2").arg(name, rule.reason)).toHtmlEscaped());
    }
}

} // namespace gatehouse
