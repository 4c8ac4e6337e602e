// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/signingstart.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace gatehouse {

SigningStart::SigningStart(const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_from(new QDateTimeEdit(nextMonday(now).toLocalTime(), this))
{
    m_choice->setObjectName(u"startKind"_s);
    m_from->setObjectName(u"startTime"_s);
    m_from->setCalendarPopup(true);
    m_from->setAccessibleName(tr("Signs from"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::Between);
    row->addWidget(m_choice);
    row->addWidget(m_from);
    row->addStretch();
    setFocusProxy(m_choice);
    fill(StartKind::AtOnce);
    const auto follow = [this] {
        m_from->setVisible(kind() == StartKind::FromDate);
        emit changed();
    };
    connect(m_choice, &QComboBox::currentIndexChanged, this, follow);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &SigningStart::changed);
    m_from->hide();
}

void SigningStart::fill(StartKind chosen)
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const StartKind offered : m_offered) {
        const QString text = offered == StartKind::AtOnce     ? tr("At once")
                             : offered == StartKind::FromDate ? tr("From a date")
                                                              : tr("Later, by “Activate now”");
        m_choice->addItem(text, static_cast<int>(offered));
    }
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(static_cast<int>(chosen))));
}

void SigningStart::setOffered(StartKind kind, bool offered)
{
    m_offered.removeAll(kind);
    if (offered)
        m_offered << kind;
    std::sort(m_offered.begin(), m_offered.end());
    const StartKind before = this->kind();
    fill(before);
    m_from->setVisible(this->kind() == StartKind::FromDate);
    if (this->kind() != before)
        emit changed();
}

StartKind SigningStart::kind() const
{
    return static_cast<StartKind>(m_choice->currentData().toInt());
}

void SigningStart::setPlan(const SigningPlan &plan)
{
    if (plan.from.isValid())
        m_from->setDateTime(plan.from.toLocalTime());
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(plan.kind)));
}

SigningPlan SigningStart::plan() const
{
    return {kind(), kind() == StartKind::FromDate ? m_from->dateTime().toUTC() : QDateTime()};
}

} // namespace gatehouse
