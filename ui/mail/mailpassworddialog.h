// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstring.h"
#include "core/domain/mailsettings.h"
#include "ui/dialogs/basedialog.h"

class QLineEdit;

namespace gatehouse {

/// Asks for the mail server's password. `problem`: what came of the one before, or empty. Show it with open().
class MailPasswordDialog final : public BaseDialog
{
    Q_OBJECT

public:
    MailPasswordDialog(const MailSettings &settings, const QString &problem, QWidget *parent);

    void accept() override;

signals:
    /// The dialog closes right after it. Without it, rejected() comes.
    void given(const gatehouse::SecretString &password);

private:
    QLineEdit *m_password;
};

} // namespace gatehouse
