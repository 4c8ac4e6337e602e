// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace gatehouse {

/// What stands in the middle of a list without rows: what the list is for, and the first step.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `action` may be null: no button then. The button is the action's, text and enablement included.
    void setContents(const QString &title, const QString &text, QAction *action);

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QMetaObject::Connection m_changed;
    QMetaObject::Connection m_clicked;
};

} // namespace gatehouse
