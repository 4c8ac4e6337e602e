// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/expirychoice.h"

#include "core/tabular/fields/cellformat.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace gatehouse {

namespace {

enum Choice { Never, NinetyDays, OneYear, OnDate, Stored };

} // namespace

ExpiryChoice::ExpiryChoice(const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_now(now)
    , m_choice(new QComboBox(this))
    , m_date(new QDateEdit(this))
{
    m_choice->addItem(tr("Never"), Never);
    m_choice->addItem(tr("In 90 days"), NinetyDays);
    m_choice->addItem(tr("In one year"), OneYear);
    m_choice->addItem(tr("On a date"), OnDate);
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
            [this] { m_date->setVisible(m_choice->currentData().toInt() == OnDate); });
}

void ExpiryChoice::setStored(const QDateTime &expiresAt)
{
    m_choice->removeItem(m_choice->findData(Stored));
    m_stored = expiresAt;
    if (expiresAt.isValid()) {
        //: the stored expiration of a token; %1 is a date and time
        m_choice->addItem(tr("%1 (unchanged)").arg(displayTime(expiresAt)), Stored);
    }
    m_choice->setCurrentIndex(m_choice->findData(expiresAt.isValid() ? Stored : Never));
}

void ExpiryChoice::suggestNinetyDays()
{
    m_choice->setCurrentIndex(m_choice->findData(NinetyDays));
}

QDateTime ExpiryChoice::expiresAt() const
{
    switch (m_choice->currentData().toInt()) {
    case NinetyDays:
        return m_now.addDays(90);
    case OneYear:
        return m_now.addYears(1);
    case OnDate:
        return m_date->date().addDays(1).startOfDay().addSecs(-1).toUTC();
    case Stored:
        return m_stored;
    default:
        return {};
    }
}

} // namespace gatehouse
