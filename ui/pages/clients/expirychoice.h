// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace gatehouse {

/// When a secret expires: never, after a usual time, or on a date.
class ExpiryChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryChoice(const QDateTime &now, QWidget *parent = nullptr);

    /// Null for never; else in UTC, a chosen date at its end where the user is.
    [[nodiscard]] QDateTime expiresAt() const;

private:
    QDateTime m_now;
    QComboBox *m_choice;
    QDateEdit *m_date;
};

} // namespace gatehouse
