// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "core/domain/mailsettings.h"
#include "ui/dialogs/basedialog.h"
#include "ui/dialogs/closesonlock.h"

class QCheckBox;
class QLabel;

namespace gatehouse {

class SecretEdit;

/// Asks for the mail server's password. `problem`: what came of the one before, or empty. Show it with open().
class MailPasswordDialog final : public BaseDialog, public ClosesOnLock
{
    Q_OBJECT

public:
    MailPasswordDialog(const MailSettings &settings, const QString &problem, QWidget *parent);

    /// Lets a person have it kept in the workspace, sealed; `kept`: it is by now.
    void offerToKeep(bool kept);
    [[nodiscard]] bool isToBeKept() const;

    void accept() override;
    void closeOnLock() override { reject(); }

signals:
    /// The dialog closes right after it. Without it, rejected() comes.
    void given(const gatehouse::SecretString &password);

private:
    SecretEdit *m_password;
    QLabel *m_fate;
    QCheckBox *m_keep;
};

} // namespace gatehouse
