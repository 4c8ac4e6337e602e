// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "core/domain/mailsettings.h"
#include "ui/dialogs/basedialog.h"

class QCheckBox;
class QLabel;

namespace gatehouse {

class SecretEdit;

/// Asks for the mail server's password. `problem`: why the previous one failed, or empty. Show it with open().
class MailPasswordDialog final : public BaseDialog, public ClosesOnLock
{
    Q_OBJECT

public:
    MailPasswordDialog(const MailSettings &settings, const QString &problem, QWidget *parent);

    /// Offers to save the password in the workspace. `saved`: it is saved now.
    void offerToSave(bool saved);
    [[nodiscard]] bool isSaveChosen() const;

    void accept() override;
    void closeOnLock() override { reject(); }

signals:
    /// Emitted before the dialog closes; rejected() is emitted otherwise.
    void given(const gatehouse::SecretString &password);

private:
    SecretEdit *m_password;
    QLabel *m_storageHint;
    QCheckBox *m_keep;
};

} // namespace gatehouse
