// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/keys/keyplan.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;

namespace gatehouse {

/// When a key starts to sign: immediately, from a date, or later.
class SigningStart final : public QWidget
{
    Q_OBJECT

public:
    /// The date suggested is next Monday at eight.
    explicit SigningStart(const QDateTime &now, QWidget *parent = nullptr);

    /// Whether the choice is offered.
    void setOffered(StartKind kind, bool offered);
    void setPlan(const SigningPlan &plan);
    [[nodiscard]] SigningPlan plan() const;

signals:
    void changed();

private:
    [[nodiscard]] StartKind kind() const;
    void fill(StartKind chosen);

    QComboBox *m_choice; ///< each item's data is a StartKind
    QDateTimeEdit *m_from;
    QList<StartKind> m_offered{StartKind::AtOnce, StartKind::FromDate, StartKind::Later};
};

} // namespace gatehouse
