// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace gatehouse {

/// Shown in place of an empty list: what the list is for, and a button for the first step.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `action` may be null: then there is no button. The button takes its text and enabled state from the action.
    void setContents(const QString &title, const QString &text, QAction *action);

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QMetaObject::Connection m_changed;
    QMetaObject::Connection m_clicked;
};

} // namespace gatehouse
