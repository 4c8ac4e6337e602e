// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/emptystate.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

namespace {

constexpr int textWidth = 420;

QLabel *centredLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setFixedWidth(textWidth);
    return label;
}

void showAction(QPushButton *button, const QAction *action)
{
    button->setText(action->text());
    button->setEnabled(action->isEnabled());
    button->setToolTip(action->isEnabled() ? QString() : action->toolTip());
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(centredLabel(this))
    , m_text(centredLabel(this))
    , m_button(new QPushButton(this))
{
    m_title->setFont(headingFont(font(), 2));
    setTextRole(m_text, ColorRole::Muted);
    setPrimary(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::Between);
    layout->addStretch();
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(spacing::Between);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void EmptyState::setContents(const QString &title, const QString &text, QAction *action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    disconnect(m_changed);
    disconnect(m_clicked);
    m_button->setVisible(action != nullptr);
    if (!action)
        return;
    showAction(m_button, action);
    m_changed = connect(action, &QAction::changed, m_button, [this, action] { showAction(m_button, action); });
    m_clicked = connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace gatehouse
