// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/banner.h"

class QPushButton;

namespace gatehouse {

class Mailer;

/// A line across the window while invitations could not be mailed: what is wrong, a button that tries again, and one
/// that puts it away until something changes.
class MailNotice final : public Banner
{
    Q_OBJECT

public:
    /// `mailer` outlives the notice.
    explicit MailNotice(Mailer &mailer, QWidget *parent = nullptr);

private:
    void refresh();

    Mailer &m_mailer;
    QPushButton *m_action;
    QString m_putAway; ///< the text that nobody wants to see again
};

} // namespace gatehouse
