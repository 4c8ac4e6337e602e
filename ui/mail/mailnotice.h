// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/banner.h"

class QPushButton;

namespace gatehouse {

class Mailer;

/// Shows that invitations have not been sent, with a button to retry and one to dismiss the message until it changes.
class MailNotice final : public Banner
{
    Q_OBJECT

public:
    /// `mailer` must outlive this object.
    explicit MailNotice(Mailer &mailer, QWidget *parent = nullptr);

private:
    void refresh();

    Mailer &m_mailer;
    QPushButton *m_action;
    QString m_dismissedText; ///< not shown again
};

} // namespace gatehouse
