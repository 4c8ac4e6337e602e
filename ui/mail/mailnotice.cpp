// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailnotice.h"

#include "ui/forms/labels.h"
#include "ui/mail/mailer.h"

namespace gatehouse {

MailNotice::MailNotice(Mailer &mailer, QWidget *parent)
    : Banner(parent)
    , m_mailer(mailer)
    , m_action(new QPushButton(this))
{
    m_action->setObjectName(QStringLiteral("mailAction"));
    m_action->setAutoDefault(false);
    QAbstractButton *close = removeButton(tr("Dismiss this message"), this);
    addTrailing(m_action);
    addTrailing(close);
    connect(m_action, &QPushButton::clicked, &mailer, &Mailer::retry);
    connect(close, &QAbstractButton::clicked, this, [this] {
        m_putAway = m_mailer.news().text;
        refresh();
    });
    connect(&mailer, &Mailer::newsChanged, this, &MailNotice::refresh);
    refresh();
}

void MailNotice::refresh()
{
    const MailNews &news = m_mailer.news();
    if (news.text != m_putAway)
        m_putAway.clear();
    m_action->setText(news.action);
    m_action->setVisible(!news.action.isEmpty());
    const QString text = m_putAway.isEmpty() ? news.text : QString();
    if (text != message())
        showMessage(text, news.isProblem ? Tone::Bad : Tone::Neutral);
}

} // namespace gatehouse
