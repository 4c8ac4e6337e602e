// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace gatehouse {

/// When a secret or token expires: never, after a usual time, on a date, or as it was.
class ExpiryChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryChoice(const QDateTime &now, QWidget *parent = nullptr);

    /// Chooses what is stored already: never, or that very moment.
    void setStored(const QDateTime &expiresAt);
    /// Chooses "In 90 days".
    void suggestNinetyDays();
    /// Null for never; else in UTC, a chosen date at its end where the user is.
    [[nodiscard]] QDateTime expiresAt() const;

private:
    QDateTime m_now;
    QDateTime m_stored;
    QComboBox *m_choice; ///< each item's data is a Choice
    QDateEdit *m_date;
};

} // namespace gatehouse
