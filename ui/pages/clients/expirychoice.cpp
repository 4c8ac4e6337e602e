// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/expirychoice.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace gatehouse {

namespace {

enum Choice { Never, NinetyDays, OneYear, OnDate };

} // namespace

ExpiryChoice::ExpiryChoice(const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_now(now)
    , m_choice(new QComboBox(this))
    , m_date(new QDateEdit(this))
{
    m_choice->addItems({tr("Never"), tr("In 90 days"), tr("In one year"), tr("On a date")});
    m_date->setCalendarPopup(true);
    m_date->setMinimumDate(now.toLocalTime().date().addDays(1));
    m_date->setDate(now.toLocalTime().date().addDays(90));
    m_date->setAccessibleName(tr("Expires on"));
    m_date->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::Between);
    row->addWidget(m_choice);
    row->addWidget(m_date);
    row->addStretch();
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_date->setVisible(index == OnDate); });
}

QDateTime ExpiryChoice::expiresAt() const
{
    switch (m_choice->currentIndex()) {
    case NinetyDays:
        return m_now.addDays(90);
    case OneYear:
        return m_now.addYears(1);
    case OnDate:
        return m_date->date().addDays(1).startOfDay().addSecs(-1).toUTC();
    default:
        return {};
    }
}

} // namespace gatehouse
