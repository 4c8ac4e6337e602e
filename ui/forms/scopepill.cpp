// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/scopepill.h"

#include "core/domain/text.h"
#include "ui/forms/labels.h"
#include "ui/theme/badge.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace gatehouse {

namespace {

constexpr int MaxPillWidth = 280;

} // namespace

ScopePill::ScopePill(const QString &name, bool bad, QWidget *parent)
    : QAbstractButton(parent)
    , m_bad(bad)
{
    setText(name);
    setToolTip({});
    setAccessibleName(QCoreApplication::translate("ScopeListEdit", "Remove scope %1").arg(name));
    setPlainToolTip(this, visibleText(name));
    setFocusPolicy(Qt::TabFocus);
}

QSize ScopePill::sizeHint() const
{
    const QSize size = badgeSize(text(), fontMetrics(), true);
    return {qMin(size.width(), MaxPillWidth), size.height() + 2};
}

bool ScopePill::hitButton(const QPoint &position) const
{
    return badgeCloseRect(rect(), layoutDirection()).contains(position);
}

bool ScopePill::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // Del is a page's shortcut as well: here it is for the pill
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            event->accept();
            return true;
        }
    }
    return QAbstractButton::event(event);
}

void ScopePill::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void ScopePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintBadge(&painter, rect(), text(), m_bad ? Tone::Bad : hasFocus() ? Tone::Accent : Tone::Neutral, true);
}

} // namespace gatehouse
