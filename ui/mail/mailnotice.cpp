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
        m_dismissedText = m_mailer.status().text;
        refresh();
    });
    connect(&mailer, &Mailer::statusChanged, this, &MailNotice::refresh);
    refresh();
}

void MailNotice::refresh()
{
    const MailStatus &status = m_mailer.status();
    if (status.text != m_dismissedText)
        m_dismissedText.clear();
    m_action->setText(status.action);
    m_action->setVisible(!status.action.isEmpty());
    const QString text = m_dismissedText.isEmpty() ? status.text : QString();
    if (text != message())
        showMessage(text, status.isProblem ? Tone::Bad : Tone::Neutral);
}

} // namespace gatehouse
