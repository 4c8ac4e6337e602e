// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace gatehouse {

/// When a secret or token expires: never, after a preset time, on a date, or unchanged.
class ExpiryChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryChoice(const QDateTime &now, QWidget *parent = nullptr);

    /// Selects the stored expiration: never, or exactly that time.
    void setStored(const QDateTime &expiresAt);
    /// Selects "In 90 days".
    void suggestNinetyDays();
    /// Null for never; else UTC. A chosen date means the end of that day in local time.
    [[nodiscard]] QDateTime expiresAt() const;

private:
    QDateTime m_now;
    QDateTime m_stored;
    QComboBox *m_choice; ///< each item's data is a Choice
    QDateEdit *m_date;
};

} // namespace gatehouse
