// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/badgeediting.h"

#include "core/domain/text.h"
#include "ui/table/celldelegate.h"
#include "ui/table/entitytablemodel.h"
#include "ui/table/entitytableview.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <utility>

namespace gatehouse {

BadgeEditing::BadgeEditing(EntityTableView *view, int column, const QString &addText)
    : QObject(view)
    , m_view(view)
    , m_delegate(qobject_cast<CellDelegate *>(view->itemDelegate()))
    , m_column(column)
{
    m_delegate->setBadgeEditing(column, {true, addText});
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
}

bool BadgeEditing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        setHover(targetAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
        return m_pressed.index.isValid();
    case QEvent::Leave:
        setHover({});
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::ToolTip:
        return help(*static_cast<QHelpEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

BadgeEditing::Target BadgeEditing::targetAt(const QPoint &pos) const
{
    const QModelIndex index = m_view->indexAt(pos);
    if (!index.isValid() || index.column() != m_column)
        return {};
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.font = m_view->font();
    option.rect = m_view->visualRect(index);
    const BadgeHit hit = m_delegate->hitBadge(option, index, pos);
    return hit.action == BadgeHit::Action::Nothing ? Target() : Target{index, hit};
}

void BadgeEditing::setHover(const Target &target)
{
    if (target == m_hover)
        return;
    m_hover = target;
    m_delegate->setHover(target.index, target.hit);
    m_view->viewport()->update();
    if (target.index.isValid())
        m_view->viewport()->setCursor(Qt::PointingHandCursor);
    else
        m_view->viewport()->unsetCursor();
}

bool BadgeEditing::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    m_pressed = targetAt(event.position().toPoint());
    return m_pressed.index.isValid();
}

bool BadgeEditing::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || !m_pressed.index.isValid())
        return false;
    const Target pressed = std::exchange(m_pressed, {});
    if (pressed == targetAt(event.position().toPoint()))
        trigger(pressed);
    return true;
}

void BadgeEditing::trigger(const Target &target)
{
    const qint64 id = m_view->entityModel()->rowId(target.index.row());
    if (target.hit.action == BadgeHit::Action::Add)
        emit addRequested(id);
    else if (const QString name = element(target); !name.isEmpty())
        emit removeRequested(id, name);
}

bool BadgeEditing::help(const QHelpEvent &event)
{
    const Target target = targetAt(event.pos());
    if (!target.index.isValid() || target.hit.action != BadgeHit::Action::Remove)
        return false;
    QToolTip::showText(event.globalPos(), tr("Remove %1").arg(visibleText(element(target))).toHtmlEscaped(), m_view);
    return true;
}

QString BadgeEditing::element(const Target &target) const
{
    const QModelIndex index = target.index;
    return index.data(EntityTableModel::RawValueRole).toStringList().value(target.hit.element);
}

} // namespace gatehouse
