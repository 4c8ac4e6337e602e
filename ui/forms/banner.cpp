// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/banner.h"

#include "ui/forms/labels.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace gatehouse {

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_row(new QHBoxLayout)
    , m_message(plainLabel({}, this))
{
    m_column->setContentsMargins(spacing::Around, spacing::Between, spacing::Around, spacing::Between);
    m_column->setSpacing(spacing::Between);
    m_column->addLayout(m_row);
    m_row->setSpacing(spacing::Between);
    m_row->addWidget(m_message, 1);
    m_message->setObjectName(QStringLiteral("bannerText"));
    hide();
}

void Banner::showMessage(const QString &message, Tone tone)
{
    m_tone = tone;
    m_message->setText(message);
    setTextRole(m_message, tone == Tone::Bad ? ColorRole::Bad : ColorRole::Text);
    setAccessibleName(message);
    setVisible(!message.isEmpty());
    update();
    if (message.isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::addTrailing(QWidget *widget)
{
    m_row->addWidget(widget);
}

void Banner::clear()
{
    showMessage({}, m_tone);
}

QString Banner::message() const
{
    return m_message->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColors(m_tone).background);
    painter.drawRoundedRect(rect(), 5, 5);
}

} // namespace gatehouse
