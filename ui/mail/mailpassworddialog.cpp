// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/mailpassworddialog.h"

#include "core/domain/text.h"
#include "ui/forms/banner.h"
#include "ui/forms/labels.h"
#include "ui/forms/secretedit.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse {

MailPasswordDialog::MailPasswordDialog(const MailSettings &settings, const QString &problem, QWidget *parent)
    : BaseDialog(tr("Mail password"), parent)
    , m_password(new SecretEdit(this))
    , m_storageHint(mutedLabel(tr("Kept in memory until the workspace is closed. Never stored."), this))
    , m_keep(new QCheckBox(tr("&Save it in the workspace, encrypted"), this))
{
    if (!problem.isEmpty()) {
        auto *banner = new Banner(this);
        banner->showMessage(problem, Tone::Bad);
        content()->addWidget(banner);
    }
    auto *label = plainLabel(tr("&Password of “%1” at %2")
                                 .arg(visibleText(settings.user).replace(u'&', u"&&"_s), visibleText(settings.host)),
                             this);
    label->setBuddy(m_password);
    m_password->setObjectName(u"mailPassword"_s);
    m_password->setAccessibleName(tr("Password"));
    content()->addWidget(label);
    content()->addWidget(m_password);
    m_keep->setObjectName(u"keepPassword"_s);
    m_keep->hide();
    content()->addWidget(m_keep);
    content()->addWidget(m_storageHint);
    content()->addStretch();
    footer()->addStretch();
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *send = addButton(tr("Send"));
    send->setObjectName(u"send"_s);
    send->setDefault(true);
    send->setEnabled(false);
    setPrimary(send);
    connect(m_password, &QLineEdit::textChanged, send,
            [send](const QString &text) { send->setEnabled(!text.isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &MailPasswordDialog::reject);
    connect(send, &QPushButton::clicked, this, &MailPasswordDialog::accept);
    constexpr int mailPasswordWidth = 420;
    resize(mailPasswordWidth, layout()->totalHeightForWidth(mailPasswordWidth));
    m_password->setFocus();
}

void MailPasswordDialog::offerToSave(bool saved)
{
    m_keep->show();
    m_keep->setChecked(saved);
    m_storageHint->setText(tr("Otherwise kept in memory until the workspace is closed or locked, and never stored."));
    resize(width(), layout()->totalHeightForWidth(width()));
}

bool MailPasswordDialog::isSaveChosen() const
{
    return m_keep->isChecked();
}

void MailPasswordDialog::accept()
{
    const SecretString password = m_password->secret();
    if (password.isEmpty())
        return;
    m_password->wipe();
    emit given(password);
    BaseDialog::accept();
}

} // namespace gatehouse
